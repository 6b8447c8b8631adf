import { expect } from 'vitest';
import { readFile } from '../../src/importers/read/read-file.js';
import type { Block, Grid, GridCell, ReadResult, Refusal, SourceFile } from '../../src/importers/source.js';

/** Bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** A file that must be readable. */
export async function read(name: string, bytes: Uint8Array | string): Promise<SourceFile> {
  const result = await tryRead(name, bytes);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.file;
}

/** The refusal of a file that must not be readable. */
export async function refusalOf(name: string, bytes: Uint8Array | string): Promise<Refusal> {
  const result = await tryRead(name, bytes);
  if (result.ok) throw new Error(`read: ${shown(result.file.blocks).join('\n')}`);
  return result.refusal;
}

export async function tryRead(name: string, bytes: Uint8Array | string): Promise<ReadResult> {
  return readFile({ name, bytes: typeof bytes === 'string' ? utf8(bytes) : bytes }, 0);
}

export function gridsOf({ blocks }: SourceFile): Grid[] {
  return blocks.filter((block) => block.kind === 'grid');
}

/** The first grid of a file. */
export function gridOf(file: SourceFile): Grid {
  return gridsOf(file)[0]!;
}

/** Texts of a grid; `<` and `^` where the cell to the left or above goes on. */
export function textsOf(grid: Grid): string[] {
  return grid.rows.map((row, r) =>
    row
      .map((cell, c) => (row[c - 1] === cell ? '<' : grid.rows[r - 1]?.[c] === cell ? '^' : cell.text))
      .join(' | '),
  );
}

/** Blocks as lines: paragraphs as they are, headings with `#`, grids by their rows. */
export function shown(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'grid'
      ? textsOf(block)
      : [`${'#'.repeat(block.heading ?? 0)}${block.heading ? ' ' : ''}${block.text}`],
  );
}

/** Notes as `code` with their words. */
export function notesOf({ notes }: SourceFile): Record<string, unknown> {
  return Object.fromEntries(notes.map(({ code, words = {} }) => [code, words]));
}

/** Faults of the contract: a position without its one cell, a wrong span, a row of another length. */
export function faultsOf({ rows, id }: Grid): string[] {
  const faults: string[] = [];
  const seen = new Map<GridCell, number>();
  rows.forEach((row, r) => {
    if (row.length !== rows[0]!.length) faults.push(`${id}: row ${r} has ${row.length} cells`);
    row.forEach((cell, c) => {
      seen.set(cell, (seen.get(cell) ?? 0) + 1);
      const inside =
        cell.row <= r && r < cell.row + cell.rowSpan && cell.column <= c && c < cell.column + cell.colSpan;
      if (!inside) faults.push(`${id}: ${r},${c} is outside its cell`);
      if (cell.text !== cell.text.trim()) faults.push(`${id}: ${r},${c} is not trimmed`);
    });
  });
  for (const [cell, count] of seen)
    if (count !== cell.rowSpan * cell.colSpan)
      faults.push(`${id}: the cell at ${cell.row},${cell.column} stands at ${count} places`);
  return faults;
}

/** Whatever is in a file, the answer is a file that keeps the contract, or a refusal. */
export async function expectAnswer(name: string, bytes: Uint8Array | string): Promise<void> {
  const result = await tryRead(name, bytes);
  if (result.ok) expect(gridsOf(result.file).flatMap(faultsOf)).toEqual([]);
  else expect(result.refusal).toMatchObject({ name, code: expect.any(String) as string });
}
