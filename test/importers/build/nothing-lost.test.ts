import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, GridCell, Place } from '../../../src/importers/source.js';
import { grid, text } from '../grids.js';
import { readTables, type ReadTables } from '../read-tables.js';

const heads = {
  部门支出预算总表: '科目编码\t科目名称\t合计\t基本支出\t项目支出',
  一般公共预算基本支出表: '科目编码\t科目名称\t合计\t人员经费\t公用经费',
  部门收支总表: '收入\t\t支出\t\n项目\t金额\t项目\t金额',
  财政拨款收支总表: '收入\t\t支出\t\t\n项目\t金额\t项目\t合计\t一般公共预算',
  项目支出表: '类型\t项目名称\t项目单位\t合计\t一般公共预算',
  项目绩效目标表: '项目编码\t项目名称\t资金总额\t三级指标\t指标值',
  '“三公”经费表': '合计\t因公出国费\t公务接待费\t公务用车购置费\t公务用车运行费',
  部门整体绩效目标表: '一级指标\t二级指标\t三级指标\t指标值\t指标值说明',
};

/** Cells as files have them, good and bad. */
const anyCell = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 4, arbitrary: fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => value.toFixed(2)) },
  fc.constantFrom(
    '201',
    '2010301',
    '合计',
    '一、教育支出',
    '其中：财政拨款',
    '工作经费',
    '07',
    '—',
    '#REF!',
    '≥90%',
    '1',
    '2024',
    '12 13',
  ),
  fc.string({ maxLength: 12 }).map((words) => words.replace(/[\t\n>^#]/g, '')),
);

const table = fc.record({
  title: fc.constantFrom(...(Object.keys(heads) as (keyof typeof heads)[])),
  rows: fc.array(fc.array(anyCell, { minLength: 3, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
});

const keyOfPlace = (place: Place): string => JSON.stringify(place);

/** Cells of data that are neither placed nor told. */
function lost({ tables, built, all }: ReadTables): string[] {
  const told = new Set(all.map(({ place }) => keyOfPlace(place)));
  const words = all.map((note) => String(note.words?.['text'] ?? '')).join('\n');
  return tables.flatMap(({ grids, headRows, columns }, index) => {
    const placed = new Set([...built[index]!.trace.values()].map(keyOfPlace));
    const cells = grids.flatMap(({ rows }, piece) => rows.slice(piece === 0 ? headRows : 0).flat());
    const isLost = (cell: GridCell): boolean =>
      /\d\.\d\d$/.test(cell.text) &&
      columns[cell.column] !== null &&
      !placed.has(keyOfPlace(cell.place)) &&
      !told.has(keyOfPlace(cell.place)) &&
      !words.includes(cell.text);
    return cells.filter(isLost).map(({ text, place }) => `${text} ${place.cell}`);
  });
}

describe('whatever a table holds', () => {
  it('every figure has its place in the document or in a note, and nothing throws', () => {
    fc.assert(
      fc.property(table, ({ title, rows }) => {
        const blocks: Block[] = [
          text(title),
          text('单位：万元'),
          grid([heads[title], ...rows.map((row) => row.join('\t'))].join('\n')),
        ];
        expect(lost(readTables(blocks))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('random grids and paragraphs never throw', () => {
    const anyGrid = fc
      .array(fc.array(anyCell, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 10 })
      .map((rows) => grid(rows.map((row) => row.join('\t')).join('\n')));
    const block = fc.oneof(
      anyGrid,
      fc.constantFrom(...Object.keys(heads), '单位：元', '续表', '注：空表').map((words) => text(words)),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        readTables(blocks);
      }),
      { numRuns: 300 },
    );
  });
});
