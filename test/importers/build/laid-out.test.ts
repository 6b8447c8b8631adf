import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/importers/source.js';
import { recogniseTables } from '../../../src/importers/recognise/recognise-tables.js';
import { buildTable } from '../../../src/importers/build/build-table.js';
import { parseBudget } from '../../../src/model/parse.js';
import type { Budget } from '../../../src/model/schema/document.js';
import type { TableId } from '../../../src/model/schema/tables.js';
import type { BuiltTable } from '../../../src/importers/result.js';
import { layOut } from '../lay-out.js';

const files = [
  'hongqi-office-2022',
  'putuo-office-2025',
  'invented-complete',
  'invented-awkward',
  'invented-no-last-year',
];

/** Fields that the forms do not print, or print without telling them from others, by file and table. */
const unprinted = (file: string, row: Record<string, unknown>): Record<string, unknown> => {
  const copy = { ...row };
  // A class that is in no classification is printed by its name alone.
  if (file === 'invented-awkward' && copy.code === '299') delete copy.code;
  if (Array.isArray(copy.indicators) && copy.indicators.length === 0) delete copy.indicators;
  return copy;
};

describe.each(files)('the tables of %s, laid out in their official form, are built back', (file) => {
  const parsed = parseBudget(JSON.parse(readFileSync(`data/${file}.json`, 'utf8')));
  const budget = parsed.budget as Budget;
  const cases = (Object.keys(budget.tables) as TableId[]).flatMap((table) => [
    { table, spans: true },
    { table, spans: false },
  ]);
  it.each(cases)('$table, merged cells: $spans', ({ table, spans }) => {
    const laid = layOut(budget, table);
    const { tables, leftovers } = recogniseTables(spans ? laid : flat(laid));
    expect(leftovers).toEqual([]);
    expect(tables.map((each) => each.table)).toEqual([table]);
    const built = buildTable(tables[0]!);
    const want = budget.tables[table]!;
    const rows = built.value.rows as Record<string, unknown>[];
    expect(rows.map((row) => unprinted(file, row))).toEqual(
      (want.rows as Record<string, unknown>[]).map((row) => unprinted(file, row)),
    );
    expect(built.notes.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(pathsWithoutPlace(built)).toEqual([]);
  });
});

/** Every merged cell at its first place only, as in text that knows no merged cells. */
function flat(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'text') return block;
    const rows = block.rows.map((row, r) =>
      row.map((cell, c) => {
        const first = cell.row === r && cell.column === c;
        return { ...cell, text: first ? cell.text : '', row: r, column: c, rowSpan: 1, colSpan: 1 };
      }),
    );
    return { ...block, rows };
  });
}

/** Amounts, codes and names that have no place. */
function pathsWithoutPlace({ table, value, trace }: BuiltTable): string[] {
  return (value.rows as Record<string, unknown>[]).flatMap((row, index) =>
    Object.entries(row).flatMap(([field, each]) => {
      const isPlain =
        typeof each === 'number' ||
        (typeof each === 'string' && /^(name|code|unitCode|govCode|value)$/.test(field));
      // Codes of two-sided tables are told from names.
      if (!isPlain || each === '' || ('side' in row && field === 'code')) return [];
      const path = `tables.${table}.rows[${index}].${field}`;
      return trace.has(path) ? [] : [path];
    }),
  );
}
