import { exponentOf, subtractFen, sumFen, toFen, type Fen } from '../../model/money.js';
import { readPath } from '../../model/read-path.js';
import { unit, type Unit } from '../../model/schema/amounts.js';
import type { Fact } from '../../model/schema/narrative.js';
import type { TableId } from '../../model/schema/tables.js';
import type { Base } from '../prose/change-words.js';

/** A figure of last year that a stated change gives. */
interface Derived {
  readonly row: number;
  readonly column: string;
  readonly amount: Fen;
  readonly fact: string;
}

interface PlainTable {
  readonly unit: Unit;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  previous?: { year: number; figures: { row: number; column: string }[] };
}

/** What the prose tells of a change beside the fact itself, by the id of the fact. */
export interface ChangeBase {
  readonly base: Base | null;
  /** The cell it was read with, and paths of other cells that print the same figure. */
  readonly cell: string | undefined;
  readonly also: readonly string[];
}

interface PlainDocument {
  readonly year: number;
  readonly tables: Readonly<Partial<Record<TableId, unknown>>>;
  readonly narrative: { readonly facts: readonly Fact[] };
}

/** A fact after which last year would be below nothing. */
export interface Impossible {
  readonly index: number;
  readonly printed: string;
}

/**
 * Adds last year's figures to the tables of a plain document: this year's less the stated change, exactly. Only where
 * the text compares with the year before, by an amount; what a table prints of last year stays as it is.
 * @returns The facts of which nothing was derived, since last year would be below nothing.
 */
export function derivePrevious(document: object, bases: ReadonlyMap<string, ChangeBase>): Impossible[] {
  if (!isWhole(document)) return [];
  const derived = new Map<string, Derived>();
  const impossible: Impossible[] = [];
  for (const [index, fact] of document.narrative.facts.entries()) {
    const change = fact.kind === 'change' && fact.cell !== undefined ? changeOf(fact) : null;
    const told = bases.get(fact.id);
    if (change === null || !isLastYear(told?.base, document.year)) continue;
    const now = amountAt(document, fact.cell!);
    if (now === null) continue;
    const before = subtractFen(now, change);
    if (before < 0) impossible.push({ index, printed: fact.printed });
    else
      for (const path of [fact.cell!, ...(told?.cell === fact.cell ? told!.also : [])])
        if (!derived.has(path) && (path === fact.cell || amountAt(document, path, now) === now))
          add(derived, path, before, fact.id);
  }
  addVehicles(derived, document);
  write(derived, document.tables, document.year - 1);
  return impossible;
}

/** Whether corrections have left the document in a shape that can be read. */
function isWhole(document: object): document is PlainDocument {
  const { year, tables, narrative } = document as Record<keyof PlainDocument, unknown>;
  const facts = isObject(narrative) ? narrative['facts'] : undefined;
  return (
    typeof year === 'number' &&
    isObject(tables) &&
    Object.values(tables).every((table) => isObject(table) && Array.isArray(table['rows'])) &&
    Array.isArray(facts) &&
    facts.every(isObject)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isLastYear(base: Base | null | undefined, year: number): boolean {
  return base != null && !base.spent && (base.year === null || base.year === year - 1);
}

/** The stated change with its sign; `null` where only a percentage or nothing is stated. */
function changeOf({ direction, amount, unit, percent }: Extract<Fact, { kind: 'change' }>): Fen | null {
  if (amount === undefined || unit === undefined)
    return direction === 'unchanged' && !percent ? (0 as Fen) : null;
  const size = typeof amount === 'number' ? toFen(amount, unit) : null;
  if (size === null || direction === 'increase') return size;
  return direction === 'decrease' ? subtractFen(0 as Fen, size) : size === 0 ? size : null;
}

const CELL = /^tables\.(\w+)\.rows\[(\d+)\]\.(\w+)$/;

/** What a cell prints in 分; where it is blank, what the text states of it, else `blank`. */
function amountAt(document: PlainDocument, path: string, blank: Fen | null = null): Fen | null {
  const table = tableOf(document.tables, path);
  const value = readPath(document, path);
  if (typeof value === 'number') return table ? toFen(value, table.unit) : null;
  if (value !== null) return null;
  for (const fact of document.narrative.facts)
    if (fact.kind === 'amount' && fact.cell === path && fact.amount !== null)
      return toFen(fact.amount, fact.unit);
  // A blank beside a stated nothing says the same.
  return blank === 0 ? blank : null;
}

function tableOf(tables: object, path: string): PlainTable | null {
  const id = CELL.exec(path)?.[1];
  const table = id && Object.hasOwn(tables, id) ? (tables as Record<string, PlainTable>)[id] : undefined;
  return table && unit.safeParse(table.unit).success ? table : null;
}

function add(derived: Map<string, Derived>, path: string, amount: Fen, fact: string): void {
  const [, , row, column] = CELL.exec(path) ?? [];
  if (column !== undefined) derived.set(path, { row: Number(row), column, amount, fact });
}

/** 公务用车购置及运行费 of last year where the text tells only its two parts. */
function addVehicles(derived: Map<string, Derived>, document: PlainDocument): void {
  for (const [path, run] of [...derived]) {
    if (!/^tables\.threePublic\..*\.vehicleRun$/.test(path)) continue;
    const at = (column: string) => path.replace(/vehicleRun$/, column);
    const buy = derived.get(at('vehicleBuy'));
    const whole = amountAt(document, at('vehicle'));
    const parts = sumFen([amountAt(document, at('vehicleBuy')), amountAt(document, path)]);
    if (!buy || derived.has(at('vehicle')) || whole !== parts) continue;
    const moved = amountAt(document, path) === run.amount ? buy : run;
    const isStill = amountAt(document, at('vehicleBuy')) === buy.amount && moved === buy;
    add(derived, at('vehicle'), sumFen([buy.amount, run.amount]), isStill ? run.fact : moved.fact);
  }
}

/** Sets the figures beside those that are printed, in the order of rows and columns. */
function write(derived: ReadonlyMap<string, Derived>, tables: object, year: number): void {
  for (const [id, table] of Object.entries(tables) as [string, PlainTable][]) {
    const own = [...derived].filter(([path]) => path.startsWith(`tables.${id}.`)).map(([, each]) => each);
    if (own.length === 0 || (table.previous && table.previous.year !== year)) continue;
    const printed = table.previous?.figures ?? [];
    const isPrinted = ({ row, column }: Derived) =>
      printed.some((each) => each.row === row && each.column === column);
    const columns = (row: number) => Object.keys(table.rows[row] ?? {});
    const figures = own
      .filter((each) => !isPrinted(each))
      .sort((a, b) => a.row - b.row || columns(a.row).indexOf(a.column) - columns(b.row).indexOf(b.column))
      .map(({ row, column, amount, fact }) => ({
        row,
        column,
        amount: inUnit(amount, table.unit),
        origin: 'derived',
        fact,
      }));
    if (figures.length > 0) table.previous = { year, figures: [...printed, ...figures] };
  }
}

/** An amount in a unit, exact: the digits are shifted, nothing is divided. */
function inUnit(amount: Fen, unit: Unit): number {
  const places = exponentOf(unit);
  const digits = String(Math.abs(amount)).padStart(places + 1, '0');
  return Number(`${amount < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`);
}
