import type { Budget } from '../../schema/document.js';
import { searchKey } from '../../search-key.js';
import { cellAt, isPrinted, type Cell } from '../cells.js';
import { sum } from '../compare.js';
import { defineRule } from '../rule.js';
import { readRows } from '../rows.js';
import { matches } from './across.js';
import { cellsByClass, totalCell, totalCells } from './totals.js';

const needs = ['generalExpenditure', 'basicExpenditure'] as const;

/** 一般公共预算支出表's 基本支出 is 基本支出表's 合计. */
export const basicTotal = defineRule({
  id: 'X-T5-BASIC',
  group: 'cross',
  tolerance: 'T0',
  severity: 'error',
  source: ['GBC C004'],
  needs,
  substantive: true,
  *check({ budget }) {
    const basic = totalCell(budget, 'generalExpenditure', 'basic');
    const total = totalCells(budget, 'basicExpenditure', 'total');
    const check = basic && total.length > 0 && matches(basic, total);
    if (check) yield check;
  },
});

const SIDES = [
  ['personnel', ['wages', 'subsidies']],
  ['public', ['goods', 'capital']],
] as const;
const ECONOMIC_CLASSES = new Set(['301', '302', '303', '310']);

/** 基本支出表's 人员经费 = 工资福利 + 对个人和家庭的补助, its 公用经费 = 商品和服务 + 资本性. */
export const basicSides = defineRule({
  id: 'X-T5-PERSONNEL',
  group: 'cross',
  tolerance: 'T0',
  severity: 'error',
  source: ['own'],
  needs,
  substantive: true,
  *check({ budget }) {
    const classes = [...(cellsByClass(budget, 'basicExpenditure', 'total')?.keys() ?? [])];
    for (const [side, columns] of SIDES) {
      const whole = totalCell(budget, 'basicExpenditure', side);
      const same = totalCell(budget, 'generalExpenditure', side);
      const check = whole && same && matches(whole, [same]);
      if (check) yield check;
      // Of 307 or 399 the form does not say on which side they stand.
      if (!whole || classes.some((code) => !ECONOMIC_CLASSES.has(code))) continue;
      const parts = columns.flatMap((column) => totalCell(budget, 'generalExpenditure', column) ?? []);
      const split = parts.length > 0 && matches(whole, parts);
      if (split) yield split;
    }
  },
});

/** A column of 一般公共预算支出表's 基本支出 is the sum of its economic 类 in 基本支出表. */
const economicClass = <const Id extends string>(id: Id, column: string, economic: string) =>
  defineRule({
    id,
    group: 'cross',
    tolerance: 'TS',
    severity: 'error',
    source: ['own'],
    needs,
    substantive: true,
    *check({ budget }) {
      const whole = totalCell(budget, 'generalExpenditure', column);
      const classes = cellsByClass(budget, 'basicExpenditure', 'total');
      // A table by the government's classification alone has no such 类.
      if (!whole || !classes || ![...classes.keys()].every((code) => code.startsWith('3'))) return;
      const check = matches(whole, classes.get(economic) ?? [], { also: ['tables.basicExpenditure'] });
      if (check) yield check;
    },
  });

/** 工资福利支出 301, 商品和服务支出 302, 对个人和家庭的补助 303, 资本性支出 310. */
export const economicClasses = [
  economicClass('X-T5-301', 'wages', '301'),
  economicClass('X-T5-302', 'goods', '302'),
  economicClass('X-T5-303', 'subsidies', '303'),
  economicClass('X-T5-310', 'capital', '310'),
] as const;

/** Kinds of unit with the 项 of their running costs and the government economic codes of each column. */
const BLOCKS = [
  { item: /^\d{5}01$/, name: '行政运行', codes: { wages: ['501'], goods: ['502'], capital: ['503', '504'] } },
  { item: /^\d{5}50$/, name: '事业运行', codes: { wages: ['50501'], goods: ['50502'], capital: ['506'] } },
] as const;
const GOVERNMENT = /^(50[1-4]|50501|50502|506|509)/;
const COLUMNS = ['wages', 'goods', 'capital'] as const;

/** 行政运行 against 501–504, 事业运行 against 505 and 506, where only these two print wages, goods and capital. */
export const governmentBlocks = defineRule({
  id: 'X-T5-GOV-BLOCK',
  group: 'cross',
  tolerance: 'TS',
  severity: 'warning',
  source: ['own'],
  needs,
  substantive: true,
  *check({ budget }) {
    const basic = basicByGovernmentCode(budget);
    const rows = runningCosts(budget);
    if (!basic || !rows) return;
    for (const [block, { codes }] of BLOCKS.entries()) {
      for (const column of COLUMNS) {
        const cells = rows[block]!.flatMap((row) => cellAt(budget, 'generalExpenditure', row, column) ?? []);
        const [whole, ...others] = cells;
        const parts = basic.filter(({ code }) => codes[column].some((prefix) => code.startsWith(prefix)));
        const addends = parts.map(({ cell }) => cell);
        const check =
          whole &&
          (others.length === 0
            ? matches(whole, addends, { also: ['tables.basicExpenditure'] })
            : sum(whole, [...addends, ...others.map((minus) => ({ minus }))]));
        if (check) yield check;
      }
    }
  },
});

/** Rows of running costs by block; `null` where other rows print wages, goods or capital too. */
function runningCosts(budget: Budget): number[][] | null {
  const found: number[][] = BLOCKS.map(() => []);
  const { rows = [], leaves = [] } = readRows(budget, 'generalExpenditure') ?? {};
  for (const row of leaves) {
    const { code = '', name } = rows[row]!;
    const spends = COLUMNS.some((column) => cellAt(budget, 'generalExpenditure', row, column)?.amount);
    const block = BLOCKS.findIndex((each) => each.item.test(code) && searchKey(name ?? '') === each.name);
    if (block >= 0) found[block]!.push(row);
    else if (spends) return null;
  }
  return found.some((of) => of.length > 0) ? found : null;
}

/** Rows of 基本支出表 by government code; `null` where one has none, or one that says nothing of the column. */
function basicByGovernmentCode(budget: Budget): { code: string; cell: Cell }[] | null {
  const { rows = [], leaves = [] } = readRows(budget, 'basicExpenditure') ?? {};
  const found: { code: string; cell: Cell }[] = [];
  for (const row of leaves) {
    const cell = cellAt(budget, 'basicExpenditure', row, 'total');
    const code = rows[row]!.govCode ?? '';
    if (!cell || !isPrinted(cell)) continue;
    if (!GOVERNMENT.test(code) && cell.amount !== 0) return null;
    found.push({ code, cell });
  }
  return found.length > 0 ? found : null;
}
