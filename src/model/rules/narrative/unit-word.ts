import { UNITS, toFen } from '../../money.js';
import type { Budget } from '../../schema/document.js';
import { PASSED, fault, type Check } from '../check.js';
import { agree } from '../compare.js';
import { defineRule } from '../rule.js';
import { amountCell, cellOfStatement, type Statement } from './statements.js';

/** A unit printed twice after a number: 46 万元元, 46 万万元. */
const DOUBLED = /\d\s*((?:万|亿|千)?元\s*(?:万|亿|千)?元|万\s*万元|亿\s*亿元|[%％]\s*[%％])/g;

/** The unit of an amount fits the magnitude of its cell, and stands there once. */
export const unitWord = defineRule({
  id: 'NAR-UNIT-WORD',
  group: 'narrative',
  tolerance: '–',
  severity: 'warning',
  source: ['GBC R001'],
  needs: [],
  substantive: true,
  *check({ budget }) {
    const printed = new Set<string>();
    for (const [index, fact] of budget.narrative.facts.entries()) {
      if (fact.kind === 'count') continue;
      const doubled = [...fact.printed.matchAll(DOUBLED)].map(([match]) => match);
      for (const text of doubled) {
        printed.add(`${fact.section}:${text}`);
        yield fault({ variant: 'doubled', paths: [`narrative.facts[${index}]`], words: { text } });
      }
      if (doubled.length > 0 || fact.kind !== 'amount') continue;
      yield checkUnit(budget, { path: `narrative.facts[${index}]`, fact });
    }
    for (const [index, { id, text = '' }] of budget.narrative.sections.entries())
      for (const [match] of text.matchAll(DOUBLED))
        if (!printed.has(`${id}:${match}`))
          yield fault({
            variant: 'doubled',
            paths: [`narrative.sections[${index}]`],
            words: { text: match },
          });
  },
});

/** Wrong where the number is that of the cell in another unit. */
function checkUnit(budget: Budget, statement: Statement<'amount'>): Check {
  const stated = amountCell(statement);
  const cell = cellOfStatement(budget, statement);
  const check = stated && cell?.amount && stated.amount ? agree(stated, cell) : null;
  if (!check || check.passed) return PASSED;
  for (const other of UNITS) {
    const amount = toFen(statement.fact.amount!, other);
    if (other === statement.fact.unit || amount === null) continue;
    if (agree({ ...stated!, unit: other, amount }, cell!)?.passed)
      return {
        ...check,
        finding: {
          ...check.finding,
          form: 'words',
          variant: 'magnitude',
          severity: 'warning',
          words: { unit: statement.fact.unit, meant: other },
        },
      };
  }
  return PASSED;
}
