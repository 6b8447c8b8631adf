/** What Ctrl+Z, Ctrl+Y and their like ask for; nothing inside a field that is being written in, which has its own. */
export function isUndoKey(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (event.defaultPrevented || event.altKey || event.isComposing || !(event.ctrlKey || event.metaKey))
    return null;
  if (isWriting(event.composedPath()[0])) return null;
  const key = event.key.toLowerCase();
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
  return key === 'y' && !event.shiftKey ? 'redo' : null;
}

/** Whether keys are text for a target. */
export function isWriting(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !target.readOnly && target.type !== 'file') ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
