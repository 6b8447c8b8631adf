import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/importers/import-files.js';

/** 支出总表 with what a clerk's file may have beside, above, below and in it: an amount is right, or blank and told. */

const FIELDS = ['total', 'basic', 'personnel', 'public', 'project', 'operating', 'specific'] as const;
type Field = (typeof FIELDS)[number];

/** A cell of a page: its text, how far it reaches, and the amount it prints. */
interface Cell {
  text: string;
  over?: number;
  down?: number;
  field?: Field;
}

interface Row {
  code: string | null;
  /** In 分 of 万元: hundredths. */
  amounts: Record<Field, number | null>;
}

const hundredths = fc.integer({ min: 1, max: 99_999 });
const leaf = fc
  .record({
    personnel: hundredths,
    public: hundredths,
    operating: fc.option(hundredths),
    specific: fc.option(hundredths),
  })
  .map((parts) => {
    const basic = parts.personnel + parts.public;
    const isBlank = parts.operating === null && parts.specific === null;
    const project = isBlank ? null : (parts.operating ?? 0) + (parts.specific ?? 0);
    return { ...parts, basic, project, total: basic + (project ?? 0) };
  });

const table = fc
  .record({ leaves: fc.array(leaf, { minLength: 2, maxLength: 6 }), totalFirst: fc.boolean() })
  .map(({ leaves, totalFirst }): Row[] => {
    const sum = (field: Field) => {
      const printed = leaves.flatMap((each) => each[field] ?? []);
      return printed.length > 0 ? printed.reduce((all, each) => all + each, 0) : null;
    };
    const whole = Object.fromEntries(FIELDS.map((field) => [field, sum(field)])) as Row['amounts'];
    const items = leaves.map((amounts, index) => ({
      code: `21303${String(index + 1).padStart(2, '0')}`,
      amounts,
    }));
    const total = { code: null, amounts: whole };
    const rows = [{ code: '213', amounts: whole }, { code: '21303', amounts: whole }, ...items];
    return totalFirst ? [total, ...rows] : [...rows, total];
  });

const printed = (amount: number | null) => (amount === null ? '' : (amount / 100).toFixed(2));

const headOf = (): Cell[][] => [
  [
    { text: '科目编码', down: 2 },
    { text: '科目名称', down: 2 },
    { text: '合计', down: 2 },
    { text: '基本支出', over: 3 },
    { text: '项目支出', over: 3 },
  ],
  ['小计', '人员经费', '公用经费', '小计', '其他运转类', '特定目标类'].map((text) => ({ text })),
];

const bodyOf = (rows: readonly Row[]): Cell[][] =>
  rows.map(({ code, amounts }) => [
    ...(code === null ? [{ text: '合计', over: 2 }] : [{ text: code }, { text: `科目${code}` }]),
    ...FIELDS.map((field) => ({ text: printed(amounts[field]), field })),
  ]);

/** Something that is done to the lines of a page. */
type Disturbance = (lines: { head: Cell[][]; body: Cell[][]; above: string[]; below: string[] }) => void;

const at = (row: Cell[], share: number) => {
  const cells = row.filter(({ field }) => field);
  return cells[Math.floor(share * cells.length)]!;
};

const share = fc.double({ min: 0, max: 0.999, noNaN: true });

const sideColumn: fc.Arbitrary<Disturbance> = fc
  .record({
    text: fc.constantFrom('备注', '人数', '编制数', '占比', '说明', '车辆数', ''),
    line: fc.constantFrom(0, 1),
    values: fc.constantFrom('12', '含结转', '', '45.60', '3.2%'),
  })
  .map(({ text, line, values }) => ({ head, body }) => {
    head.forEach((row, index) => row.push({ text: index === line ? text : '' }));
    body.forEach((row, index) => row.push({ text: index % 3 === 2 ? '' : values }));
  });

const wordsInCell: fc.Arbitrary<Disturbance> = fc
  .record({
    row: share,
    cell: share,
    text: fc.constantFrom('见说明', '待定', '…', '详见附件', '12人', '2024年', '（含预留）', '同上'),
  })
  .map(({ row, cell, text }) => ({ body }) => {
    at(body[Math.floor(row * body.length)]!, cell).text = text;
  });

const dressedAmount: fc.Arbitrary<Disturbance> = fc
  .record({
    row: share,
    cell: share,
    dress: fc.constantFrom(
      (text: string) => `${text}①`,
      (text: string) => `${text}²`,
      (text: string) => `${text}万元`,
      (text: string) => `${text}元`,
      (text: string) => `约${text}`,
      (text: string) => `${text}（含预留）`,
      (text: string) => `¥${text}`,
      (text: string) => `${text}；其中10.00`,
      (text: string) => text.replace('.', '. '),
    ),
  })
  .map(({ row, cell, dress }) => ({ body }) => {
    const found = at(body[Math.floor(row * body.length)]!, cell);
    if (found.text) found.text = dress(found.text);
  });

const lineAround: fc.Arbitrary<Disturbance> = fc
  .record({
    above: fc.constantFrom('附件3', '青河市水务局', '2025年度', '打印日期：2025-01-20'),
    below: fc.constantFrom(
      '单位负责人：　填表人：',
      '注：本表含上年结转',
      '说明：金额为四舍五入',
      '填报日期：2025年1月',
    ),
    isAbove: fc.boolean(),
  })
  .map(({ above, below, isAbove }) => (lines) => {
    if (isAbove) lines.above.push(above);
    else lines.below.push(below);
  });

const disturbances = fc.array(fc.oneof(sideColumn, wordsInCell, dressedAmount, lineAround), {
  minLength: 0,
  maxLength: 3,
});

const pageOf = (lines: Parameters<Disturbance>[0]): string => {
  const width = 9 + lines.head[0]!.length - 5;
  const cell = ({ text, over, down }: Cell) =>
    `<td${over ? ` colspan=${over}` : ''}${down ? ` rowspan=${down}` : ''}>${text}</td>`;
  const whole = (text: string) => [{ text, over: width }];
  const rows = [...lines.above.map(whole), ...lines.head, ...lines.body, ...lines.below.map(whole)];
  return (
    '<meta charset=utf-8><h1>青河市水务局2025年部门预算</h1><p>2025年部门支出预算表</p><p>单位：万元</p>' +
    `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`
  );
};

describe('a disturbed table', () => {
  it('has every amount in its place, or a blank and an error for it, and no row more', async () => {
    await fc.assert(
      fc.asyncProperty(table, disturbances, async (rows, done) => {
        const lines = { head: headOf(), body: bodyOf(rows), above: [], below: [] };
        for (const disturb of done) disturb(lines);
        const bytes = new TextEncoder().encode(pageOf(lines));
        const { document, report } = await importFiles([{ name: 'a.html', bytes }]);
        const read = (document as { tables: { expenditure: { rows: Record<string, unknown>[] } } }).tables
          .expenditure.rows;
        const blamed = new Set(
          report.notes.flatMap(({ severity, path }) => (severity === 'error' ? (path ?? []) : [])),
        );
        expect(read.map(({ code }) => code ?? null)).toEqual(rows.map(({ code }) => code));
        for (const [index, { amounts }] of rows.entries())
          for (const field of FIELDS) {
            const value = read[index]![field] ?? null;
            const path = `tables.expenditure.rows[${index}].${field}`;
            const wanted = amounts[field] === null ? null : amounts[field] / 100;
            const cell = lines.body[index]!.find((each) => each.field === field)!;
            // A mark for nothing in the place of an amount is a blank that is printed.
            if (cell.text === '…') expect(value, path).toBeNull();
            else if (value === null && wanted !== null) expect([...blamed], path).toContain(path);
            else expect(value, path).toBe(wanted);
          }
      }),
      { numRuns: 300 },
    );
  });
});
