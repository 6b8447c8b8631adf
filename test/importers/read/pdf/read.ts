import { expect } from 'vitest';
import { pdfReader } from '../../../../src/importers/read/pdf/read-pdf.js';
import type { Block, Grid, ReadNote, Refusal, SourceFile } from '../../../../src/importers/source.js';
import { faultsOf, gridsOf } from '../../show.js';

/** Reads a PDF that must be read. */
export async function readFile(bytes: Uint8Array, name = 'test.pdf'): Promise<SourceFile> {
  const result = await pdfReader.read({ name, bytes }, 0);
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.file;
}

/** Reads a PDF that must be refused. */
export async function refusalOf(bytes: Uint8Array): Promise<Refusal> {
  const result = await pdfReader.read({ name: 'test.pdf', bytes }, 0);
  if (result.ok) throw new Error('was read');
  return result.refusal;
}

export const textsOf = ({ blocks }: { blocks: readonly Block[] }): string[] =>
  blocks.flatMap((block) => (block.kind === 'text' ? [block.text] : []));

export const codesOf = (notes: readonly ReadNote[]): string[] => notes.map(({ code }) => code);

/** Texts of a grid, each cell once; `‹` and `^` stand where a cell goes on from the left or from above. */
export function textsOfGrid({ rows }: Grid): string[][] {
  return rows.map((row, r) =>
    row.map((cell, c) => (cell.row < r ? '^' : cell.column < c ? '‹' : cell.text.replaceAll('\n', '⏎'))),
  );
}

/** The only grid of a PDF. */
export async function onlyGrid(
  bytes: Uint8Array,
): Promise<{ grid: string[][]; notes: string[]; file: SourceFile }> {
  const file = await readFile(bytes);
  const grids = gridsOf(file);
  expect(grids).toHaveLength(1);
  expect(faultsOf(grids[0]!)).toEqual([]);
  return { grid: textsOfGrid(grids[0]!), notes: codesOf(file.notes), file };
}
