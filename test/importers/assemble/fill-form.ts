import { read, utils, write, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { Budget } from '../../../src/model/schema/document.js';
import type { TableId } from '../../../src/model/schema/tables.js';

/** How a clerk fills in the workbook. */
export interface Filling {
  /** Amounts as numbers in this format, or `text`: typed with thousands separators; absent, in the formats of the form. */
  readonly amounts?: string;
  /** Rows left blank before each 类, and before the total. */
  readonly blankRows?: number;
  /** 类 and 款 stand in their own rows only, not again in the rows below. */
  readonly codesOnce?: boolean;
}

export type Row = Readonly<Record<string, unknown>>;
type Value = string | number | null;

/** The tables of the official workbooks in the order of their sheets, and what stands in their amount columns. */
const TABLES: readonly (readonly [TableId, ...string[]])[] = [
  ['incomeExpenditure', 'amount', 'personnel', 'public', 'project'],
  ['income', 'total', 'fiscal', 'institutional', 'business', 'other'],
  ['expenditure', 'total', 'basic', 'project'],
  ['appropriation', 'total', 'general', 'fund', 'stateCapital'],
  ['generalExpenditure', 'total', 'basic', 'project'],
  ['fundExpenditure', 'total', 'basic', 'project'],
  ['stateCapitalExpenditure', 'total', 'basic', 'project'],
  ['basicExpenditure', 'total', 'personnel', 'public'],
  ['threePublic', 'total', 'abroad', 'reception', 'vehicle', 'vehicleBuy', 'vehicleRun', 'operatingCost'],
];

/** The figures of a document written into a blank official workbook; its prose stays as the form has it. */
export function fillForm(form: Uint8Array, budget: Budget, filling: Filling): Uint8Array {
  const book = read(form, { type: 'array', cellNF: true, sheetStubs: true });
  for (const name of book.SheetNames) dateAndSign(book.Sheets[name]!, budget);
  const sheets = book.SheetNames.map((name) => book.Sheets[name]!).filter((each) =>
    /表$/.test(titleOf(each)),
  );
  if (sheets.length !== TABLES.length) throw new Error('the form has other tables');
  for (const [index, [table, ...fields]] of TABLES.entries()) {
    const { rows, note } = budget.tables[table]!;
    const sheet = new FormSheet(sheets[index]!, filling);
    if (table === 'threePublic') sheet.fillRow(6, 0, amountsOf(rows[0]!, fields), true);
    else if (table === 'incomeExpenditure' || table === 'appropriation') sheet.fillSides(rows, fields);
    else sheet.fillList(rows, fields, table === 'basicExpenditure' ? 2 : 3);
    if (note) sheet.fillRow(sheet.totalRow + 1, 0, [note]);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** The title as the form prints it, in its second row. */
function titleOf(sheet: WorkSheet): string {
  return String((sheet['A2'] as CellObject | undefined)?.v ?? '');
}

/** Writes the year and the name of the department where the form leaves room for them. */
function dateAndSign(sheet: WorkSheet, { year, department }: Budget): void {
  for (const cell of Object.values(sheet) as CellObject[]) {
    if (typeof cell.v !== 'string') continue;
    cell.v = cell.v
      .replaceAll('2025年', `${year - 1}年`)
      .replaceAll('2026年', `${year}年`)
      .replace(/^(编制(?:部门|单位)：)$/, `$1${department.name}`)
      .replace(/^((?:预算主管部门|预算单位)：).*$/, `$1${department.name}`);
    delete cell.w;
  }
}

function amountsOf(row: object, fields: readonly string[]): Value[] {
  return fields.map((field) => (row as Record<string, Value | undefined>)[field] ?? null);
}

/** One sheet of the form: its cells keep their formats, its rows can be moved down. */
class FormSheet {
  constructor(
    private readonly sheet: WorkSheet,
    private readonly filling: Filling,
  ) {}

  /** The total row; the last row of the table of 三公 stands for it, which has none. */
  get totalRow(): number {
    for (let row = 8; row < 200; row += 1) if (/^(合计|收入总计)$/.test(this.text(row, 0))) return row;
    return 15;
  }

  /** Rows by 类, 款 and 项 over the samples of the form, then its total row. */
  fillList(rows: readonly object[], fields: readonly string[], codeColumns: number): void {
    const first = this.firstRowAfter('类');
    const lines = (rows as readonly Row[]).filter(({ kind }) => kind !== 'total');
    const blanks = this.filling.blankRows ?? 0;
    const needed = lines.reduce((sum, { kind }) => sum + 1 + (kind === 'class' ? blanks : 0), blanks);
    this.clear(first, this.totalRow);
    this.insertBefore(this.totalRow, first + needed - this.totalRow);
    let at = first;
    for (const line of lines) {
      if (line.kind === 'class') at += blanks;
      const code = String(line.code);
      const parts = [code.slice(0, 3), code.slice(3, 5), code.slice(5)].slice(0, codeColumns);
      const lowest = parts.findLastIndex((part) => part !== '');
      const cells = parts.map((part, index) =>
        part === '' || (this.filling.codesOnce && index < lowest) ? null : index === 0 ? Number(part) : part,
      );
      this.fillRow(at, 0, [...cells, String(line.name)]);
      this.fillRow(at, codeColumns + 1, amountsOf(line, fields), true);
      at += 1;
    }
    const total = (rows as readonly Row[]).find(({ kind }) => kind === 'total')!;
    this.fillRow(this.totalRow, codeColumns + 1, amountsOf(total, fields), true);
  }

  /** Income beside the printed lines of the form, expenditure over its samples. */
  fillSides(rows: readonly object[], fields: readonly string[]): void {
    const all = rows as readonly Row[];
    const first = this.rowOf((text) => /^一、/.test(text));
    this.insertBefore(this.totalRow, this.filling.blankRows ?? 0);
    for (const side of ['income', 'expenditure'] as const) {
      const column = side === 'income' ? 0 : 2;
      const columns = side === 'income' ? ['amount'] : fields;
      if (side === 'expenditure')
        for (let row = first; row < this.totalRow; row += 1) this.fillRow(row, 2, [null]);
      for (const [index, line] of all.filter((each) => each.side === side).entries()) {
        const row = line.kind === 'total' ? this.totalRow : first + index;
        if (side === 'expenditure' && line.kind !== 'total')
          this.fillRow(row, 2, [`${String(line.number)}${String(line.name)}`]);
        this.fillRow(row, column + 1, amountsOf(line, columns), true);
      }
    }
  }

  fillRow(row: number, column: number, values: readonly Value[], amounts = false): void {
    for (const [index, value] of values.entries()) {
      const key = utils.encode_cell({ r: row, c: column + index });
      const { z } = (this.sheet[key] ?? {}) as CellObject;
      this.sheet[key] = amounts ? this.amountCell(value, z) : plainCell(value, z);
    }
  }

  private amountCell(value: Value, z: CellObject['z']): CellObject {
    const { amounts } = this.filling;
    if (amounts !== 'text' || typeof value !== 'number') return plainCell(value, amounts ?? z);
    return plainCell(value.toLocaleString('en', { minimumFractionDigits: 2 }), '@');
  }

  /** Moves the rows from one on further down, with their merges. */
  private insertBefore(row: number, count: number): void {
    if (count <= 0) return;
    const range = utils.decode_range(this.sheet['!ref']!);
    const at = (r: number, c: number) => utils.encode_cell({ r, c });
    for (let c = 0; c <= range.e.c; c += 1) {
      for (let r = Math.min(range.e.r, 200); r >= row; r -= 1)
        this.sheet[at(r + count, c)] = this.sheet[at(r, c)] ?? plainCell(null);
      const { z } = (this.sheet[at(row - 1, c)] ?? {}) as CellObject;
      for (let r = row; r < row + count; r += 1) this.sheet[at(r, c)] = plainCell(null, z);
    }
    this.sheet['!ref'] = utils.encode_range({ s: range.s, e: { r: range.e.r + count + 1, c: range.e.c } });
    for (const { s, e } of this.sheet['!merges'] ?? [])
      if (s.r >= row) [s.r, e.r] = [s.r + count, e.r + count];
  }

  private clear(from: number, to: number): void {
    const { e } = utils.decode_range(this.sheet['!ref']!);
    for (let row = from; row < to; row += 1) this.fillRow(row, 0, Array<null>(e.c + 1).fill(null));
  }

  private firstRowAfter(label: string): number {
    return this.rowOf((text) => text === label) + 1;
  }

  private rowOf(fits: (text: string) => boolean): number {
    for (let row = 0; row < 30; row += 1) if (fits(this.text(row, 0))) return row;
    throw new Error(`no such row on ${titleOf(this.sheet)}`);
  }

  private text(row: number, column: number): string {
    const cell = this.sheet[utils.encode_cell({ r: row, c: column })] as CellObject | undefined;
    return String(cell?.v ?? '');
  }
}

function plainCell(value: Value, z: CellObject['z'] = 'General'): CellObject {
  if (value === null) return { t: 'z', z };
  return typeof value === 'number' ? { t: 'n', v: value, z } : { t: 's', v: value, z };
}
