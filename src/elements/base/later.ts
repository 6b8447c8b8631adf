/** What is not drawn yet, as what draws it at once: who prints the page, or looks for words in it, means all of it. */
const waiting = new Set<() => void>();
const turns: (() => void)[] = [];
/** Nothing waits that is come upon now. */
let isHurried = false;
let isListening = false;

const hurry = () => {
  isHurried = true;
  // All that follows from it is drawn before the next task.
  setTimeout(() => (isHurried = false));
  for (const draw of waiting) draw();
};
const onKeydown = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
  if (key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f')) hurry();
};

/** Whether everything is wanted now, be it measured or not. */
export const isAllWanted = (): boolean => isHurried;

/** Lets something wait until `draw` is called, or `leave` is. */
export function wait(draw: () => void): void {
  if (isHurried) return draw();
  if (!isListening) {
    isListening = true;
    addEventListener('beforeprint', hurry);
    addEventListener('keydown', onKeydown, { capture: true });
  }
  waiting.add(draw);
}

/** It has been drawn, or need not be any more. Returns whether it has waited. */
export const leave = (draw: () => void): boolean => waiting.delete(draw);

/** Acts in a task of its own, after all that have asked before: the page never stands still for all of them. */
export function inTurn(act: () => void): void {
  if (isHurried) return act();
  const draw = () => {
    if (leave(draw)) act();
  };
  wait(draw);
  if (turns.push(draw) === 1) nextTurn();
}

/** Acts when the browser has nothing else to do, such as painting; at the latest after `timeout` ms. */
export function whenIdle(act: () => void, timeout: number): void {
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout });
  else setTimeout(act, 20);
}

function nextTurn(): void {
  whenIdle(() => {
    const turn = turns.shift()!;
    if (turns.length > 0) nextTurn();
    turn();
  }, 100);
}
