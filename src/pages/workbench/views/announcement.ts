import type { Locale } from '../../../text/languages.js';
import { draftOf, isCurrent, resultOf, type State } from '../state/state.js';
import { filesWords, frameWords } from '../../../text/workbench/words.js';

/** What the live region says of the state: progress, results, undo. One sentence, so that only news is read out. */
export function announcement(state: State, locale: Locale): string {
  const files = filesWords(locale);
  const frame = frameWords(locale);
  const { run, notice } = state;
  if (run.status === 'failed') return files.faults[run.fault.code];
  if (run.status === 'cancelled') return files.cancelled;
  if (notice) return frame[notice.kind === 'undone' ? 'undone' : 'redone'](frame.changes[notice.change]);
  if (state.step !== 'files') return '';
  if (run.status === 'running') {
    const { file = 0, files: count = draftOf(state).files.length } = run.progress ?? {};
    return files.progress(file + 1, count, draftOf(state).files[file]?.name ?? '');
  }
  const result = resultOf(state);
  if (!result || !isCurrent(state)) return '';
  return files.done(result.report.tables.length, result.report.refused.length);
}
