import { countHeadRows } from '../recognise/find-head.js';
import { filled, type Row } from '../recognise/grid-text.js';
import { keyOf } from '../words/keys.js';
import { findIndicatorHead } from '../recognise/target-forms.js';
import type { BuiltTable } from '../result.js';
import type { GridCell } from '../source.js';
import { RowCells } from './cells-of-row.js';
import { cleanParagraph, cleanWords } from '../words/clean.js';
import { dataRows } from './data-rows.js';
import { readIndicator, readLevels } from './indicators.js';
import { readAmount } from './read-amount.js';
import { realign } from './realign.js';
import type { RowDraft, TableWriter } from './writer.js';

const BASE = 'tables.overallPerformance';

type Section = 'goals' | 'tasks' | 'budget' | null;

const SECTIONS: readonly (readonly [Section, RegExp])[] = [
  ['tasks', /任务/],
  ['goals', /目标/],
  ['budget', /预算|资金/],
];

const BUDGET: readonly (readonly [field: string, label: RegExp])[] = [
  ['special', /财政专户/],
  ['government', /政府预算资金|财政拨款|财政资金|财政性资金|一般公共预算/],
  ['own', /单位资金|其他资金|自有资金/],
  ['basic', /基本支出/],
  ['project', /项目支出/],
  ['total', /总额|合计|总计/],
];

/** 部门整体绩效目标表: goals, tasks and budget above, indicators below. */
export function buildOverall(writer: TableWriter): BuiltTable {
  const [first] = writer.recognised.grids;
  const { columns, headRows } = writer.recognised;
  const below = first!.rows.slice(headRows);
  const found = findIndicatorHead(below, 'overallPerformance');
  const head = headRows + (found ?? below.length);
  const preface = new Preface(writer);
  for (const row of first!.rows.slice(headRows, head)) preface.read(row);
  const from = head + countHeadRows(first!.rows, head, 'overallPerformance');
  let levels = { level1: '', level2: '' };
  for (const data of realign(dataRows(writer, from), columns, writer)) {
    const cells = new RowCells(data, columns);
    writer.tell(data);
    levels = readLevels(cells, levels);
    const indicator = readIndicator(cells, 'indicator', writer);
    if (!indicator) continue;
    writer.use(cells.filled('indicator.level1'), cells.filled('indicator.level2'));
    const row: RowDraft = { kind: 'indicator', ...levels, ...indicator.fields };
    for (const [field, place] of Object.entries(indicator.places))
      writer.trace.set(writer.path(field), place);
    for (const level of ['level1', 'level2'] as const) {
      const cell = cells.filled(`indicator.${level}`);
      if (cell) writer.trace.set(writer.path(level), cell.place);
    }
    writer.add(row, Object.values(indicator.places)[0]!);
  }
  return writer.finish(preface.value());
}

/** Reads the lines above the indicators. */
class Preface {
  readonly #goals: string[] = [];
  readonly #tasks: { name: string; content: string }[] = [];
  readonly #budget: Record<string, number | null> = {};
  #section: Section = null;
  /** Column in which the labels of the budget stand, as the first of them shows. */
  #labelColumn: number | null = null;

  constructor(private readonly writer: TableWriter) {}

  read(row: Row): void {
    const cells = filled(row);
    const [first] = cells;
    if (!first) return;
    const key = keyOf(first.text);
    const heads =
      row.indexOf(first) === 0 ? SECTIONS.find(([, pattern]) => pattern.test(key))?.[0] : undefined;
    // A line of the budget that stands too far left is no head of a part: it has an amount beside it.
    const starts =
      heads !== undefined &&
      key.length <= 12 &&
      !BUDGET.some(([field, label]) => field !== 'total' && label.test(key));
    if (/^(部门|单位)(\(单位\))?名称/.test(key)) return this.#department(cells);
    if (starts) this.#section = heads;
    const rest = starts ? cells.slice(1) : cells;
    if (rest.length === 0) return;
    if (this.#section === 'goals') this.#readGoals(rest);
    else if (this.#section === 'tasks') this.#readTask(rest);
    else if (this.#section === 'budget') this.#readBudget(row, rest);
    else this.#left(rest);
  }

  value(): Record<string, unknown> {
    return {
      ...(this.#goals.length > 0 ? { goals: this.#goals } : {}),
      ...(this.#tasks.length > 0 ? { tasks: this.#tasks } : {}),
      ...(Object.keys(this.#budget).length > 0 ? { budget: this.#budget } : {}),
    };
  }

  #department(cells: readonly GridCell[]): void {
    const { recognised } = this.writer;
    const name = cells[1];
    if (!name || recognised.department) return;
    this.writer.department(cleanWords(name.text), name.place);
  }

  #readGoals(cells: readonly GridCell[]): void {
    for (const cell of cells)
      for (const goal of splitPoints(cleanParagraph(cell.text))) {
        this.writer.trace.set(`${BASE}.goals[${this.#goals.length}]`, cell.place);
        this.#goals.push(goal);
      }
  }

  #readTask([name, content, ...more]: readonly GridCell[]): void {
    if (!name || /^(任务|重点任务|主要任务|工作任务)名称$/.test(keyOf(name.text))) return;
    const path = `${BASE}.tasks[${this.#tasks.length}]`;
    this.#tasks.push({
      name: this.writer.words(name, `${path}.name`),
      content: content ? this.writer.paragraph(content, `${path}.content`) : '',
    });
    if (more.length > 0) this.#left(more);
  }

  #readBudget(row: Row, cells: readonly GridCell[]): void {
    const label = cells.find(({ text }) => BUDGET.some(([, pattern]) => pattern.test(keyOf(text))));
    const field = label && BUDGET.find(([, pattern]) => pattern.test(keyOf(label.text)))?.[0];
    if (!label || !field || field in this.#budget) return this.#left(cells);
    const at = row.indexOf(label);
    const behind = row.slice(at + label.colSpan);
    const amount = behind.find((cell) => cell.text !== '') ?? behind.at(-1);
    this.#labelColumn ??= at;
    if (at !== this.#labelColumn)
      this.writer.note('row-moved', 'warning', label.place, {
        rule: 'LAYOUT-SHIFT',
        path: `${BASE}.budget.${field}`,
        words: { text: cleanWords(label.text) },
      });
    this.#budget[field] = amount ? this.writer.amount(amount, `${BASE}.budget.${field}`) : null;
    const others = cells.filter((cell) => cell !== label && cell !== amount);
    if (others.length > 0) this.#left(others);
  }

  #left(cells: readonly GridCell[]): void {
    const text = cells
      .map((cell) => cleanWords(cell.text))
      .join(' | ')
      .slice(0, 120);
    const hasMore = cells.some((cell) => readAmount(cell).kind !== 'nothing');
    if (hasMore) this.writer.note('line-left', 'warning', cells[0]!.place, { words: { text } });
  }
}

/** Points of a text, each without its numbering: （一）… （二）…; the whole where it has none. */
function splitPoints(text: string): string[] {
  const parts = text.split(
    /(?:^|\s+|(?<=[。；;]))(?=(?:[（(][一二三四五六七八九十]+[)）]|\d{1,2}[、.．](?!\d)|目标\d+[:：]))/,
  );
  return parts
    .map((part) => part.replace(/^\s*([（(][一二三四五六七八九十]+[)）]|\d{1,2}[、.．])\s*/, '').trim())
    .filter((part) => part !== '');
}
