import type { Block, GridCell, SourceFile } from '../source.js';
import type { Drafting } from './drafting.js';

/** Words of every budget that are written otherwise in traditional characters. */
const TRADITIONAL = /預算|財政撥款|經費|萬元|億元|單位|項目支出|合計|總計/g;
/** A name or a quotation has a few of them. */
const FEWEST = 5;

/**
 * A file in traditional characters, read as if it were printed in simplified ones, with a warning that its words are not
 * as printed; any other file as it is. Figures and codes are the same in both.
 */
export async function simplify(source: SourceFile, drafting: Drafting): Promise<SourceFile> {
  if (!isTraditional(source.blocks)) return source;
  const { Converter } = await import('opencc-js/t2cn');
  const convert = Converter({ from: 't', to: 'cn' });
  drafting.note('traditional-read', 'warning', { file: source.name });
  const cells = new Map<GridCell, GridCell>();
  const cellOf = (cell: GridCell): GridCell => {
    // A merged cell stays one object.
    let made = cells.get(cell);
    if (!made) cells.set(cell, (made = { ...cell, text: convert(cell.text) }));
    return made;
  };
  const blocks = source.blocks.map((block) =>
    block.kind === 'text'
      ? { ...block, text: convert(block.text) }
      : { ...block, rows: block.rows.map((row) => row.map(cellOf)) },
  );
  return { ...source, blocks };
}

function isTraditional(blocks: readonly Block[]): boolean {
  let found = 0;
  for (const block of blocks) {
    const texts = block.kind === 'text' ? [block.text] : block.rows.flat().map(({ text }) => text);
    for (const text of texts) found += text.match(TRADITIONAL)?.length ?? 0;
    if (found >= FEWEST) return true;
  }
  return false;
}
