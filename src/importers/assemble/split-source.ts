import { nameIn, readCover, withoutScope } from '../prose/cover.js';
import { baseId, filled } from '../recognise/grid-text.js';
import { recogniseTables } from '../recognise/recognise-tables.js';
import { readAbout } from '../recognise/surroundings.js';
import type { TableId } from '../../model/schema/tables.js';
import type { Block, SourceFile } from '../source.js';
import { yearsIn } from '../words/dates.js';
import { keyOf } from '../words/keys.js';

/** Whose budget of which year something says it belongs to; blank where it does not say. */
interface Said {
  readonly name: string;
  readonly year: number | null;
}

/** Blocks of one department and year, with the tables among them. */
interface Part extends Said {
  readonly blocks: Block[];
  readonly tables: Set<TableId>;
}

/** Tables that a disclosure may have for each of its units. */
const OF_UNITS: ReadonlySet<TableId> = new Set(['projects', 'overallPerformance', 'projectPerformance']);

/**
 * A file as one source for each disclosure in it: a workbook with sheets for several departments, a page or PDF with
 * several documents. They are told apart by the lines that name department and year, where each has a table that
 * another has too; any other file stays whole. Grids keep their ids.
 */
export function splitSource(source: SourceFile): SourceFile[] {
  const said = source.blocks.map(saidBy);
  if (!said.some((one) => said.some((other) => one && other && !agree(one, other)))) return [source];
  const tables = tablesByBlock(source.blocks);
  const parts: Part[] = [];
  let current: Part | null = null;
  /** Lines that say something about the table below them go with it. */
  let held: Block[] = [];
  for (const [index, block] of source.blocks.entries()) {
    const own = said[index];
    if (!own && block.kind === 'text' && readAbout(block.text)) {
      held.push(block);
      continue;
    }
    if (own && !(current && agree(current, own))) {
      current = parts.find((part) => agree(part, own)) ?? null;
      // What stands before the first that says whose it is belongs to it.
      if (!current) parts.push((current = { ...own, blocks: [], tables: new Set() }));
    }
    if (!current) {
      held.push(block);
      continue;
    }
    current.blocks.push(...held, block);
    held = [];
    for (const table of tables.get(block) ?? []) current.tables.add(table);
  }
  current?.blocks.push(...held);
  const isWhole = (part: Part) =>
    [...part.tables].some(
      (table) => !OF_UNITS.has(table) && parts.some((other) => other !== part && other.tables.has(table)),
    );
  return parts.length > 1 && parts.every(isWhole)
    ? parts.map(({ blocks }) => ({ ...source, blocks, notes: source.notes }))
    : [source];
}

/** What a line or the first lines of a grid say. */
function saidBy(block: Block): Said | null {
  const lines =
    block.kind === 'text'
      ? block.text.split('\n')
      : block.rows.slice(0, 6).flatMap((row) => filled(row).map(({ text }) => text));
  for (const line of lines) {
    if (line.length > 80) continue;
    const about = readAbout(line)?.department;
    const { title } = readCover([{ text: line, place: block.place }]);
    const name = about ? withoutScope(about) : title && nameIn(title.value);
    if (name) return { name: keyOf(name), year: title ? (yearsIn(title.value)[0] ?? null) : null };
  }
  return null;
}

/** A department and a part of it, 本级, are one; so are years of which one is not said. */
function agree(one: Said, other: Said): boolean {
  const sameName = one.name.includes(other.name) || other.name.includes(one.name);
  return sameName && (one.year === null || other.year === null || one.year === other.year);
}

function tablesByBlock(blocks: readonly Block[]): Map<Block, TableId[]> {
  const byId = new Map(
    blocks.flatMap((block) => (block.kind === 'grid' ? [[block.id, block] as const] : [])),
  );
  const found = new Map<Block, TableId[]>();
  for (const { table, grids } of recogniseTables(blocks).tables)
    for (const { id } of grids) {
      const block = byId.get(baseId(id));
      if (block) found.set(block, [...(found.get(block) ?? []), table]);
    }
  return found;
}
