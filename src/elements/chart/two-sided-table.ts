import type { TemplateResult } from 'lit';
import type { Fen } from '../../model/money.js';
import type { Budget } from '../../model/schema/document.js';
import type { TwoSidedLine, TwoSidedSide } from '../../model/series/two-sided.js';
import { formatNumber, type AmountFormat } from '../../text/numbers.js';
import { shareOf } from './figures.js';
import { renderDataTable } from './data-table.js';
import { baseWords, sideWords } from '../../text/words.js';

/** More columns of a two-sided table. */
export interface MoreColumns {
  heads: readonly string[];
  cells(line: TwoSidedLine): readonly (Fen | null)[];
}

/** All lines of both sides as printed, with shares, and last year where the document has it. */
export function renderTwoSidedTable(
  sides: readonly TwoSidedSide[],
  format: AmountFormat,
  budget: Budget,
  more: MoreColumns = { heads: [], cells: () => [] },
): TemplateResult {
  const words = { ...baseWords(format.locale), ...sideWords(format.locale) };
  const hasPrevious = sides.some(({ lines }) => lines.some(({ previous }) => previous));
  const previousText = ({ previous }: TwoSidedLine) =>
    previous && `${formatNumber(previous.amount, format)}${previous.origin === 'derived' ? '*' : ''}`;
  return renderDataTable(
    {
      name: words.item,
      figures: [words.amount, ...more.heads, words.share, ...(hasPrevious ? [words.previous] : [])],
    },
    sides.map(({ side, lines, whole }) => ({
      title: words[side],
      rows: lines.map((line) => ({
        name: line.number + line.name,
        figures: [
          line.amount,
          ...more.cells(line),
          line.amount === null ? null : shareOf(line.amount, whole),
          ...(hasPrevious ? [previousText(line)] : []),
        ],
        strong: line.kind === 'subtotal' || line.kind === 'total',
      })),
    })),
    format,
    budget,
  );
}
