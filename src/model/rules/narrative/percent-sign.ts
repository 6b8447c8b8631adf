import { PASSED, fault } from '../check.js';
import { defineRule } from '../rule.js';
import { statementsOf } from './statements.js';

const SIGN = /[%％‰﹪]|百分|成(?!立|员|本|果)|倍|持平|不可比/;
/** A share or a rate in a text, with the sign that may follow it. */
const BARE =
  /(占比?|比重|增长|下降|降低|增幅|降幅)(?:了|为|达|约)?\s*(\d[\d,]*(?:\.\d+)?)\s*([，。；、,;)）]|$)/g;

/** A share or rate without the % sign. */
export const percentSign = defineRule({
  id: 'NAR-PCT-SIGN',
  group: 'narrative',
  tolerance: '–',
  severity: 'warning',
  source: ['GBC-O OBL-DISCLOSURE-PERCENT-UNIT'],
  needs: [],
  substantive: false,
  *check({ budget }) {
    const told = new Set<string>();
    for (const kind of ['share', 'change'] as const)
      for (const { path, fact } of statementsOf(budget, kind)) {
        if (fact.percent === undefined) continue;
        if (SIGN.test(fact.printed)) yield PASSED;
        else {
          told.add(`${fact.section}:${fact.percent}`);
          yield fault({ paths: [path], words: { text: fact.printed } });
        }
      }
    for (const [index, { id, text = '' }] of budget.narrative.sections.entries())
      for (const [, word = '', numeral = ''] of text.matchAll(BARE))
        if (!told.has(`${id}:${Number(numeral.replaceAll(',', ''))}`))
          yield fault({ paths: [`narrative.sections[${index}]`], words: { text: word + numeral } });
  },
});
