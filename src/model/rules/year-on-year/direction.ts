import type { Fen } from '../../money.js';
import { directionOf } from '../../series/three-public-facts.js';
import { valueOf } from '../cells.js';
import { PASSED, fault } from '../check.js';
import { defineRule } from '../rule.js';
import { changesIn, type Change } from './changes.js';

const UP = /增加|增长|上升|提高|大于|高于|多于/;
const DOWN = /减少|下降|降低|减低|小于|低于|少于|(?:增长|增加)率?(?:为|了)?\s*[-−－]\s*\d/;
const SAME = /(?<!基本)(?:持平|保持一致|相同|无变化|没有变化|无增减)/;

/** 增加, 减少 and 持平 agree with the figures, and with the words around them. */
export const direction = defineRule({
  id: 'YOY-DIRECTION',
  group: 'yearOnYear',
  tolerance: 'T0',
  severity: 'error',
  source: ['GBC-O OBL-TREND-DIRECTION'],
  needs: [],
  substantive: true,
  *check({ budget }) {
    for (const change of changesIn(budget)) {
      const { path, fact } = change.statement;
      const subject = `change:${fact.cell ?? path}`;
      const variant = contradiction(change);
      if (variant === null) yield PASSED;
      else {
        const { thisYear, printedBefore } = change;
        yield fault(
          {
            variant,
            // 增加 0 万元 is no contradiction, only not 持平.
            ...(variant === 'amount' && fact.amount === 0 ? { severity: 'info' as const } : {}),
            paths: [path, ...change.places],
            printed: variant === 'figures' ? valueOf(thisYear!) : null,
            expected: variant === 'figures' ? valueOf(printedBefore!) : null,
            words: { direction: fact.direction, text: fact.printed },
          },
          subject,
        );
      }
    }
  },
});

/** How a statement contradicts itself or the table, if it does. */
function contradiction({ statement: { fact }, thisYear, printedBefore }: Change): string | null {
  const { direction: said, amount, percent, printed } = fact;
  if (said === 'unchanged' ? Boolean(amount) || Boolean(percent) : amount === 0) return 'amount';
  if (thisYear && printedBefore && directionOf((thisYear.amount! - printedBefore.amount!) as Fen) !== said)
    return 'figures';
  const [down, same] = [DOWN.test(printed), SAME.test(printed)];
  const up = UP.test(printed) && !/(?:增长|增加)率?(?:为|了)?\s*[-−－]\s*\d/.test(printed);
  const nothing = amount === 0 || (said === 'unchanged' && amount === undefined);
  if (said === 'unchanged') return (up || down) && !nothing ? 'words' : null;
  if (/增加?[（(]?\/?减少?|增减/.test(printed)) return null;
  const against = said === 'increase' ? down : up;
  return against || (same && Boolean(amount)) ? 'words' : null;
}
