import type { Reason } from './change-words.js';
import type { Statement } from './statements.js';
import { bothOf } from './subject-words.js';
import { proseKey } from './text-forms.js';

/** Gives a reason to the changes it explains: those it names, else the last before it in its paragraph. */
export function giveReason(
  { start, words, of }: Reason,
  all: readonly Statement[],
  here: readonly Statement[],
): void {
  if (!/[\p{L}\p{N}]/u.test(words)) return;
  const named = proseKey(of).replace(/(增加|减少|增长|下降|变化|变动|增减)$/, '');
  const meant = all.filter(
    (each) => each.kind === 'change' && each.reason === undefined && isMeant(named, each),
  );
  const before = here.filter(({ kind, end }) => kind === 'change' && end <= start + of.length);
  const explained = meant.length > 0 ? meant : before.filter(({ end }) => end === before.at(-1)?.end);
  for (const each of explained) each.reason ??= words;
}

/** Whether a reason for 财政拨款收入支出 is one for 财政拨款收入. */
function isMeant(named: string, { subject }: Statement): boolean {
  const plain = proseKey(subject).replace(/预算$/, '');
  return named.length >= 2 && (named === plain || bothOf(named, true).includes(plain));
}
