import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ZERO, sumFen, toFen } from '../../src/model/money.js';
import { readPath } from '../../src/model/read-path.js';
import type { Budget } from '../../src/model/schema/document.js';
import type { TableId } from '../../src/model/schema/tables.js';

/** What a transcription is proven by: the printed cells of the disclosure, and tests every transcription passes. */

/**
 * A numeric cell of the disclosure: where it is printed (line from 1 and tab index from 0 of a text; page from 1 and
 * number of the cell on that page from 1 of a PDF), printed text, place, slice of a joined code.
 */
export type PrintedCell = [
  sheet: number,
  index: number,
  printed: string,
  path: string,
  slice?: [from: number, to: number],
];

export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Each printed cell stands at its place, and no number is in the tables that is not printed. */
export function testCells(budget: Budget, cells: readonly PrintedCell[], count: number, where: string): void {
  it(`are ${count}, each once`, () => {
    expect(cells).toHaveLength(count);
    expect(new Set(cells.map(([sheet, index]) => `${sheet}:${index}`)).size).toBe(count);
    expect(new Set(cells.map(([, , , path, slice]) => `${path}:${slice?.[0] ?? ''}`)).size).toBe(count);
  });

  it.each(cells)(`${where}: %s stands at %s`, (_sheet, _index, printed, path, slice) => {
    const value = readPath(budget, path);
    if (typeof value === 'string') expect(slice ? value.slice(...slice) : value).toBe(printed);
    else expect(value).toBe(Number(printed.replaceAll(',', '')));
  });

  it('are all numbers of the document: no amount is in it that is not printed', () => {
    const printed = new Set(cells.map(([, , , path]) => path));
    const unprinted: string[] = [];
    const collect = (value: unknown, path: string) => {
      if (typeof value === 'number' && !printed.has(path)) unprinted.push(path);
      if (Array.isArray(value)) value.forEach((child, index) => collect(child, `${path}[${index}]`));
      else if (typeof value === 'object' && value !== null)
        for (const [key, child] of Object.entries(value)) {
          if (key !== 'decimals' && key !== 'previous') collect(child, `${path}.${key}`);
        }
    };
    collect(budget.tables, 'tables');
    expect(unprinted).toEqual([]);
  });
}

/** Rows of one form have the same columns; the two sides of the appropriation table have their own. */
export function testColumns(budget: Budget): void {
  it('has a cell, blank or not, in every column of a form', () => {
    for (const [id, table] of Object.entries(budget.tables)) {
      const columns = (table!.rows as Record<string, unknown>[]).map((row) =>
        Object.keys(row)
          .filter((key) => row[key] === null || typeof row[key] === 'number')
          .filter((key) => key !== 'name')
          .join(' '),
      );
      expect(new Set(columns).size, id).toBe(
        'side' in (table!.rows[0] ?? {}) && id === 'appropriation' ? 2 : 1,
      );
    }
  });
}

/** Facts have their own ids, a section that is there, and cells that are there. */
export function testFacts(budget: Budget): void {
  const { facts, sections } = budget.narrative;

  it('has facts with ids of their own, in sections that are there', () => {
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
    expect(new Set(sections.map((section) => section.id)).size).toBe(sections.length);
    const ids = new Set(sections.map((section) => section.id));
    expect(facts.filter((fact) => !ids.has(fact.section))).toEqual([]);
  });

  it.each(facts)('$id speaks of cells that are there', (fact) => {
    const paths = [fact.cell, fact.kind === 'share' ? fact.of : undefined].filter(
      (path) => path !== undefined,
    );
    for (const path of paths) expect(readPath(budget, path)).not.toBeUndefined();
  });
}

/** Derived figures of last year are this year's cell less the change the text states. */
export function testDerived(budget: Budget, ids: readonly TableId[]): void {
  it('are this year minus the stated change', () => {
    for (const id of ids) {
      const { unit, previous } = budget.tables[id]!;
      for (const figure of previous!.figures) {
        const fact = budget.narrative.facts.find((candidate) => candidate.id === figure.fact);
        if (fact?.kind !== 'change') throw new Error(`${figure.fact} is no change`);
        const now = readPath(budget, `tables.${id}.rows[${figure.row}].${figure.column}`) as number | null;
        const less = fact.direction === 'decrease' ? toFen(fact.amount!, fact.unit!)! : ZERO;
        expect(fact.direction, figure.fact).not.toBe('increase');
        expect(sumFen([toFen(now ?? 0, unit), less]), `${id} ${figure.row} ${figure.column}`).toBe(
          toFen(figure.amount!, unit),
        );
      }
    }
  });

  it('stand in these tables only', () => {
    const tables = Object.entries(budget.tables);
    expect(tables.flatMap(([id, table]) => (table?.previous ? [id] : []))).toEqual(ids);
  });
}
