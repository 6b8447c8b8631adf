import { groupBy } from '../../group-by.js';
import { PASSED, fault } from '../check.js';
import { defineRule } from '../rule.js';
import { statementsOf } from '../narrative/statements.js';

/** 2021 年预算, 上年决算数: last year with the figure of it that is meant. */
const NAMED =
  /(?:上年|去年|上一?年度?|(?:19|20)\d\d\s*年度?)\s*[^\d，。；：、]{0,6}(?:预算|决算|执行|完成|实际|实有)/;

/** A comparison says what of last year it compares with: its budget or its final account. */
export const compareKind = defineRule({
  id: 'YOY-COMPARE-KIND',
  group: 'yearOnYear',
  tolerance: '–',
  severity: 'info',
  source: ['own'],
  needs: [],
  substantive: false,
  *check({ budget }) {
    const sections = new Map(
      budget.narrative.sections.map((section, index) => [section.id, { section, index }]),
    );
    const changes = statementsOf(budget, 'change').filter(({ fact }) => fact.amount || fact.percent);
    for (const [id, statements] of groupBy(changes, ({ fact }) => fact.section)) {
      const found = sections.get(id);
      const text = [found?.section.text ?? '', ...statements.map(({ fact }) => fact.printed)].join('。');
      if (NAMED.test(text)) yield PASSED;
      else
        yield fault(
          {
            paths: [found ? `narrative.sections[${found.index}]` : statements[0]!.path, statements[0]!.path],
            words: { text: statements[0]!.fact.printed },
          },
          'year-on-year:comparison',
        );
    }
  },
});
