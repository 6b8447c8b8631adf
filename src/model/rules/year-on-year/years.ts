import { readPath } from '../../read-path.js';
import type { Budget } from '../../schema/document.js';
import type { TableId } from '../../schema/tables.js';
import { PASSED, fault } from '../check.js';
import { type Checks, defineRule } from '../rule.js';

/** A text of the document, and whether it is a title. */
interface Text {
  readonly path: string;
  readonly text: string;
  readonly title: boolean;
}

const YEAR = /(?<!\d)((?:19|20)\d\d)(?=\s*年)/g;
/** What a section of a project tells of its past and its legal basis. */
const BASIS = /依据|背景|政策|立项|周期|期限|规划|概述|概况|职能|职责|沿革/;
/** A clause that may name any year: of a rule, a plan, a beginning or an end. */
const ALLOWED =
  /依据|根据|按照|按|截至|截止|起|以来|成立|设立|规划|周期|期间|第|号|文件|印发|通知|修订|实施|颁布|五年|决算|结转|[—–\-~至到]\s*(?:19|20)\d\d|(?:19|20)\d\d\s*年?\s*[—–\-~至到、]|\d\s*月|年[底末初前后]/;
/** What makes a clause one about the budget. */
const BUDGET = /预算|收入|支出|经费|拨款|相比|比|增加|减少|增长|下降|采购/;

/** Titles name the year of the report; the text only that year and the one before, but in names and of laws. */
export const yearText = defineRule({
  id: 'YEAR-TEXT',
  group: 'yearOnYear',
  tolerance: '–',
  severity: 'warning',
  source: ['GBC', 'P26'],
  needs: [],
  substantive: false,
  *check({ budget }) {
    for (const { path, text, title } of textsOf(budget)) {
      const years = yearsIn(text, title);
      if (years.length === 0) continue;
      const right = (year: number) => year === budget.year || (!title && year === budget.year - 1);
      const wrong = years.filter(({ year }) => !right(year));
      // A title may name a span of years, or last year's beside this one's.
      if (wrong.length === 0 || (title && wrong.length < years.length)) yield PASSED;
      for (const { year, clause } of title && wrong.length < years.length ? [] : wrong)
        yield fault(
          {
            variant: title ? 'title' : 'text',
            paths: [path],
            words: { text: clause, year, expected: budget.year },
          },
          `${title ? 'title' : 'text'}-year:${year}`,
        );
    }
  },
});

function yearsIn(text: string, title: boolean): { year: number; clause: string }[] {
  const clauses = text.replace(/《[^》]*》/g, '《》').split(/[，。；\n]/);
  return clauses.flatMap((clause) => {
    if (title ? /决算|评价|执行情况|规划/.test(clause) : ALLOWED.test(clause) || !BUDGET.test(clause))
      return [];
    return [...clause.matchAll(YEAR)].map(([, year]) => ({ year: Number(year), clause: clause.trim() }));
  });
}

function textsOf(budget: Budget): Text[] {
  const { source, contents, narrative, tables } = budget;
  const texts: Text[] = [];
  const add = (path: string, text: string | undefined, title: boolean) => {
    if (text) texts.push({ path, text, title });
  };
  if (source?.title.includes('预算')) add('source.title', source.title, true);
  contents.forEach(({ title }, index) => add(`contents[${index}]`, title, true));
  for (const id of Object.keys(tables) as TableId[]) {
    add(`tables.${id}.title`, readPath(tables, `${id}.title`) as string, true);
    add(`tables.${id}.note`, readPath(tables, `${id}.note`) as string | undefined, false);
  }
  narrative.sections.forEach(({ title, text }, index) => {
    add(`narrative.sections[${index}]`, title, true);
    if (!BASIS.test(title)) add(`narrative.sections[${index}]`, text, false);
  });
  narrative.facts.forEach(({ printed }, index) => add(`narrative.facts[${index}]`, printed, false));
  return texts;
}

/** 2022年期末, 2021年底, 2024年8月31日: a day at which assets are counted. */
const DAY =
  /((?:19|20)\d\d)\s*年(?:\s*(\d{1,2})\s*月)?(?:\s*(\d{1,2})\s*日|\s*(?:度)?(?:期末|年末|年底|末|底|终))?/g;

/** Assets are counted at a day before publication: 2022年期末 cannot stand in a budget of May 2022. */
export const assetDate = defineRule({
  id: 'YEAR-ASSET-DATE',
  group: 'yearOnYear',
  tolerance: '–',
  severity: 'warning',
  source: ['own'],
  needs: [],
  substantive: false,
  *check({ budget }): Checks {
    const limit = lastDayOf(budget);
    let stated = false;
    for (const [index, { id, title, text = '' }] of budget.narrative.sections.entries()) {
      if (id !== 'state-assets' && !/国有资产/.test(title)) continue;
      for (const { words, day } of daysIn(text)) {
        stated = true;
        if (day <= limit) yield PASSED;
        else
          yield fault({
            variant: budget.published === undefined ? 'undated' : 'published',
            paths: [
              `narrative.sections[${index}]`,
              ...(budget.published === undefined ? ['year'] : ['published']),
            ],
            words: { text: words, published: budget.published ?? '', year: budget.year },
          });
      }
    }
    if (!stated) return { code: 'not-stated', what: 'state-assets' };
  },
});

function daysIn(text: string): { words: string; day: string }[] {
  return [...text.matchAll(DAY)].flatMap(([words, year, month, date]) => {
    // 2025年 alone is the year of the budget, and no day.
    if (!month && !/[末底终]$/.test(words)) return [];
    const day = date ?? (month ? '28' : '31');
    return [{ words, day: `${year}-${(month ?? '12').padStart(2, '0')}-${day.padStart(2, '0')}` }];
  });
}

/**
 * The last day the document can have been published: as it says, else some day before its year is over, because a
 * budget is published within twenty days after its approval (预算法 art. 14).
 */
function lastDayOf({ published = '', year }: Budget): string {
  if (published.length === 10) return published;
  if (published.length === 7) return `${published}-31`;
  return `${year}-12-30`;
}
