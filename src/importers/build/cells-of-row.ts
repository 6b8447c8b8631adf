import { isAmountField } from '../recognise/previous-columns.js';
import type { ColumnMeaning } from '../result.js';
import type { GridCell } from '../source.js';
import { cleanWords } from '../words/clean.js';
import type { DataRow } from './data-row.js';
import type { RowDraft, TableWriter } from './writer.js';

/** The cells of a row by what their columns mean. */
export class RowCells {
  constructor(
    readonly row: DataRow,
    private readonly columns: readonly (ColumnMeaning | null)[],
    private readonly side?: ColumnMeaning['side'],
  ) {}

  /** Fields of the columns, in their order. */
  get fields(): string[] {
    return this.columns.flatMap((meaning) => (meaning && meaning.side === this.side ? [meaning.field] : []));
  }

  /** The cell of a field, where it begins in this row; `inherited`, also where a merged cell above reaches down to it. */
  cell(field: string, inherited = false): GridCell | null {
    const column = this.columns.findIndex((each) => each?.field === field && each.side === this.side);
    if (column < 0) return null;
    return inherited || this.row.own[column] ? this.row.cells[column]! : null;
  }

  /** The cell of a field if something stands in it. */
  filled(field: string, inherited = false): GridCell | null {
    const cell = this.cell(field, inherited);
    return cell && cell.text.trim() !== '' ? cell : null;
  }

  text(field: string, inherited = false): string {
    return cleanWords(this.filled(field, inherited)?.text ?? '');
  }

  /** Whether an amount column of the row holds something. */
  get hasAmounts(): boolean {
    return this.fields.some((field) => isAmountField(field) && this.filled(field) !== null);
  }

  /** Reads every amount column into the row, and those of the year before beside it. */
  readAmounts(row: RowDraft, writer: TableWriter): void {
    for (const field of this.fields) {
      if (!isAmountField(field) || field === 'item') continue;
      const cell = this.cell(field);
      if (field.startsWith('previous.')) {
        if (cell) writer.previous(cell, field.slice('previous.'.length));
      } else row[field] = cell ? writer.amount(cell, writer.path(field)) : null;
    }
  }
}
