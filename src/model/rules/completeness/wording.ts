import type { Unit } from '../../schema/amounts.js';
import type { Budget } from '../../schema/document.js';
import { fault, PASSED, passedUnless } from '../check.js';
import { defineRule } from '../rule.js';
import { plainTitle, presentTables } from './titles.js';

/** Published within twenty days after approval (预算法 art. 14): a document does not say when it was approved. */
export const publishedInTime = defineRule({
  id: 'COMP-TIME',
  group: 'completeness',
  tolerance: '–',
  severity: 'info',
  source: ['L14', 'R6'],
  needs: [],
  substantive: false,
  check: () => ({ next: () => ({ done: true, value: { code: 'not-stated', what: 'approval-date' } }) }),
});

/** Misprints: only a reader finds them. */
export const misprints = defineRule({
  id: 'TEXT-TYPO',
  group: 'completeness',
  tolerance: '–',
  severity: 'info',
  source: ['own'],
  needs: [],
  substantive: false,
  check: () => ({ next: () => ({ done: true, value: { code: 'reader' } }) }),
});

/** Every table states one unit (单位：万元); none of its own words says another. */
export const unitLine = defineRule({
  id: 'COMP-UNIT-LINE',
  group: 'completeness',
  tolerance: '–',
  severity: 'error',
  source: ['GBC'],
  needs: [],
  substantive: false,
  *check({ budget }) {
    for (const table of presentTables(budget)) {
      const { unit, title, note = '', form = '', department = '' } = budget.tables[table]!;
      const stated = [title, note, form, department].flatMap(unitsIn);
      const other = stated.find((each) => each !== unit);
      yield passedUnless(other !== undefined, () => ({
        paths: [
          `tables.${table}.${unitsIn(title).length > 0 ? 'title' : unitsIn(note).length > 0 ? 'note' : 'unit'}`,
        ],
        printed: { kind: 'text', text: other! },
        expected: { kind: 'text', text: unit },
        words: { unit, other: other! },
      }));
    }
  },
});

/** Units that words such as （单位：元） name. */
function unitsIn(text: string): Unit[] {
  return [...text.matchAll(/单位\s*[：:]\s*(人民币)?\s*(元|千元|万元|亿元)(?![/／每])/g)].map(
    (match) => match[2] as Unit,
  );
}

/** Titles speak of a budget, not of a final account (决算), and all of a 部门 or all of a 单位. */
export const kindWording = defineRule({
  id: 'COMP-KIND',
  group: 'completeness',
  tolerance: '–',
  severity: 'warning',
  source: ['GBC B-005'],
  needs: [],
  substantive: false,
  *check({ budget }) {
    const titles = titlesOf(budget);
    for (const { path, title } of titles)
      yield passedUnless(isOfAccount(path, title.replace(/\s+/g, '')), () => ({
        paths: [path],
        variant: 'account',
        words: { title },
      }));
    const worded = titles.flatMap(({ path, title, fixed }) => {
      const word = fixed ? undefined : /^(?:预算)?(部门|单位)(?!预算)/.exec(plainTitle(title))?.[1];
      return word ? [{ path, title, word }] : [];
    });
    const [most, fewest] = ['部门', '单位']
      .map((word) => worded.filter((each) => each.word === word))
      .sort((a, b) => b.length - a.length);
    if (worded.length < 2) return;
    if (fewest!.length === 0) yield PASSED;
    else
      yield fault({
        severity: 'info',
        paths: [...fewest!, ...most!].map(({ path }) => path),
        variant: 'word',
        words: { title: fewest![0]!.title, other: most![0]!.title },
      });
  },
});

/** A section may well speak of 预决算公开 or of last year's account. */
function isOfAccount(path: string, title: string): boolean {
  return path.startsWith('narrative') ? /(?:部门|单位)决算/.test(title) : /(?:^|[^预])决算/.test(title);
}

/** Titles of tables and sections. `fixed`: 部门整体绩效目标表 and the like are called so everywhere. */
function titlesOf(budget: Budget): { path: string; title: string; fixed: boolean }[] {
  const isFixed = (table: string | undefined) =>
    table === 'overallPerformance' || table === 'projectPerformance';
  return [
    ...budget.contents.map(({ title, table }, index) => ({
      path: `contents[${index}]`,
      title,
      fixed: isFixed(table),
    })),
    ...presentTables(budget).map((table) => ({
      path: `tables.${table}.title`,
      title: budget.tables[table]!.title,
      fixed: isFixed(table),
    })),
    // What a section is called says nothing of whose budget it is: 部门职责 stands in the one of a unit.
    ...budget.narrative.sections.map(({ title }, index) => ({
      path: `narrative.sections[${index}]`,
      title,
      fixed: true,
    })),
  ];
}
