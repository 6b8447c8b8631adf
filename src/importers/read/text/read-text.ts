import { cleanText } from '../../words/clean.js';
import { decodeBytes } from '../decode-bytes.js';
import type { FileDraft } from '../file-draft.js';
import { readWith } from '../read-with.js';
import { Refused } from '../refused.js';
import type { Reader } from '../../source.js';
import { readCommaTable } from './comma-table.js';
import { joinParagraphs, type Paragraph } from './join-paragraphs.js';
import { withoutBold } from './markup.js';
import { findCellRuns } from './one-cell-per-line.js';
import { piecesOf } from './pieces.js';
import type { SeparatedRow } from './tab-rows.js';

/** Reads plain text: tab-separated tables between paragraphs, Markdown, comma-separated values. */
export const textReader: Reader = { read: (input, index) => readWith(input, index, 'text', fillFromText) };

function fillFromText(draft: FileDraft, bytes: Uint8Array): void {
  const decoded = decodeBytes(bytes);
  if (!decoded) throw new Refused('unknown-format', { kind: 'other' });
  if (decoded.strayLines > 0)
    draft.note('encoding-mixed', 'warning', { file: draft.name }, { count: decoded.strayLines });
  const lines = decoded.text.split(/\r\n?|\n|\f|\u2028|\u2029/);
  const records = readCommaTable(lines);
  if (records) return addTable(draft, records);
  for (const piece of piecesOf(lines))
    if (piece.kind === 'table') addTable(draft, piece.rows);
    else addProse(draft, piece.paragraphs);
}

function addTable(draft: FileDraft, rows: readonly SeparatedRow[]): void {
  const cells = rows.flatMap(({ fields }, row) =>
    fields.map((field, column) => {
      return { text: cleanText(withoutBold(field)), row, column, rowSpan: 1, colSpan: 1 };
    }),
  );
  const given = rows.map(({ fields }) => fields.length);
  draft.addGrid(cells, { file: draft.name, line: rows[0]!.line + 1 }, { given });
}

function addProse(draft: FileDraft, paragraphs: readonly Paragraph[]): void {
  const placeOf = ({ line }: Paragraph) => ({ file: draft.name, line: line + 1 });
  for (const { start, count } of findCellRuns(paragraphs))
    draft.note('one-cell-per-line', 'warning', placeOf(paragraphs[start]!), { count });
  const { joined, seams } = joinParagraphs(paragraphs);
  const [first] = seams;
  if (first !== undefined)
    draft.note('paragraphs-joined', 'info', { file: draft.name, line: first + 1 }, { count: seams.length });
  for (const paragraph of joined) draft.addText(paragraph.text, placeOf(paragraph), paragraph.heading);
}
