import { percentOf, subtractFen, type Fen } from '../money.js';
import { isPrinted, roundTo, ulpOf, valueOf, type Cell } from './cells.js';
import { PASSED, type Check, type Corrected, type Fault } from './check.js';
import type { Finding, Remark, Severity, Term } from './finding.js';

/** An addend: a cell, or a cell that is taken away. */
export type Addend = Cell | { readonly minus: Cell };

/** What a rule may say more precisely of its fault. */
export interface FaultOptions {
  severity?: Severity;
  variant?: string;
  words?: Finding['words'];
  /** More places that the fault concerns. */
  also?: readonly string[];
}

/**
 * `whole = Σ addends`. Blank cells add nothing.
 * @param tolerance `TS`: a difference that rounding of the printed addends explains, |d| ≤ ulp·(n+1)/2, is `info`;
 * `T0`: every difference counts.
 * @returns `null` where no cell prints a figure, so that there is nothing to compare.
 */
export function sum(
  whole: Cell,
  addends: readonly Addend[],
  tolerance: 'TS' | 'T0' = 'TS',
  options: FaultOptions = {},
): Check | null {
  const parts = addends.map(signed);
  const printed = parts.filter(({ cell }) => isPrinted(cell));
  if (!isPrinted(whole) && printed.length === 0) return null;
  const ulp = Math.max(ulpOf(whole), ...printed.map(({ cell }) => ulpOf(cell)));
  const slack = tolerance === 'TS' ? (ulp * (printed.length + 1)) / 2 : 0;
  const total = (corrected: Corrected) => totalOf(parts, corrected);
  const off = (corrected: Corrected) => (corrected(whole.path, whole.amount) ?? 0) - total(corrected);
  const expected = total(asPrinted) as Fen;
  const difference = off(asPrinted) as Fen;
  if (difference === 0) return PASSED;
  const rounding = Math.abs(difference) <= slack;
  const remarks: Remark[] = [
    ...(rounding ? (['rounding'] as const) : []),
    ...(whole.amount === null ? (['blank'] as const) : []),
  ];
  const repairs = new Map<string, Fen>([[whole.path, expected]]);
  for (const { cell, sign } of parts) repairs.set(cell.path, ((cell.amount ?? 0) + sign * difference) as Fen);
  const { also = [], ...said } = options;
  return {
    passed: false,
    finding: {
      form: 'sum',
      paths: [whole.path, ...printed.map(({ cell }) => cell.path), ...also],
      printed: valueOf(whole),
      expected: valueOf({ ...whole, amount: expected }),
      difference: valueOf({ ...whole, amount: difference }),
      terms: printed.map(({ cell, sign }): Term => ({ path: cell.path, sign, value: valueOf(cell) })),
      remarks,
      ...said,
      ...(rounding ? { severity: 'info' as const } : {}),
    },
    repairs: rounding ? new Map() : repairs,
    holds: (corrected) => Math.abs(off(corrected)) <= slack,
    subject: null,
  };
}

/**
 * Two cells print the same amount; a blank equals 0. Different units are compared exactly.
 * @returns `null` where both are blank.
 */
export function equal(a: Cell, b: Cell, options: FaultOptions = {}): Check | null {
  const check = sum(a, [b], 'T0', options);
  if (check === null || check.passed) return check;
  const { finding } = check;
  return {
    ...check,
    finding: {
      ...finding,
      form: 'equal',
      // A blank place is one of the two all the same.
      paths: [a.path, b.path, ...(options.also ?? [])],
      expected: isPrinted(b) ? finding.expected! : valueOf(b),
      remarks: isPrinted(a) && isPrinted(b) ? finding.remarks! : ['blank'],
      terms: [{ path: b.path, sign: 1, value: valueOf(b) }],
    },
  };
}

/**
 * `a ≤ b`; a blank is 0.
 * @returns `null` where both are blank.
 */
export function atMost(a: Cell, b: Cell, options: FaultOptions = {}): Check | null {
  if (!isPrinted(a) && !isPrinted(b)) return null;
  const over = (corrected: Corrected) =>
    (corrected(a.path, a.amount) ?? 0) - (corrected(b.path, b.amount) ?? 0);
  const difference = over(asPrinted) as Fen;
  if (difference <= 0) return PASSED;
  const { also = [], ...said } = options;
  return {
    passed: false,
    finding: {
      form: 'atMost',
      paths: [a.path, b.path, ...also],
      printed: valueOf(a),
      expected: valueOf(b),
      difference: valueOf({ ...a, amount: difference }),
      terms: [{ path: b.path, sign: 1, value: valueOf(b) }],
      ...said,
    },
    repairs: new Map(),
    holds: (corrected) => over(corrected) <= 0,
    subject: null,
  };
}

/**
 * A statement and a cell agree once the finer of the two is rounded half up to the places the coarser one prints
 * (tolerance `TC`). Both carry their own unit and places. The statement comes first, being the one in doubt.
 */
export function agree(stated: Cell, cell: Cell, options: FaultOptions = {}): Check | null {
  if (!isPrinted(stated)) return null;
  const ulp = Math.max(ulpOf(stated), ulpOf(cell));
  const same = (corrected: Corrected) =>
    roundTo(corrected(stated.path, stated.amount) ?? (0 as Fen), ulp) ===
    roundTo(corrected(cell.path, cell.amount) ?? (0 as Fen), ulp);
  if (same(asPrinted)) return PASSED;
  const expected = roundTo(cell.amount ?? (0 as Fen), ulp);
  const { also = [], ...said } = options;
  return {
    passed: false,
    finding: {
      form: 'equal',
      paths: [stated.path, cell.path, ...also],
      printed: valueOf(stated),
      expected: valueOf(cell),
      difference: valueOf({ ...stated, amount: subtractFen(stated.amount!, expected) }),
      terms: [{ path: cell.path, sign: 1, value: valueOf(cell) }],
      remarks: cell.amount === null ? ['blank'] : [],
      ...said,
    },
    repairs: new Map([
      [stated.path, expected],
      [cell.path, stated.amount!],
    ]),
    holds: same,
    subject: null,
  };
}

/** A printed percentage: an integer of `10 ** -decimals` percent. */
export interface PrintedPercent {
  readonly path: string;
  readonly value: number;
  readonly decimals: number;
}

/**
 * `percent = part / whole`, rounded half up to the printed places (tolerance `TP`): one unit of the last place off is
 * a `warning`, more an `error`.
 * @returns `null` where the whole is zero or blank.
 */
export function share(
  percent: PrintedPercent,
  part: Cell,
  whole: Cell,
  options: FaultOptions = {},
): Check | null {
  const ratio = (corrected: Corrected) =>
    percentOf(
      corrected(part.path, part.amount) ?? (0 as Fen),
      corrected(whole.path, whole.amount) ?? (0 as Fen),
      percent.decimals,
    );
  const expected = ratio(asPrinted);
  if (expected === null) return null;
  if (expected === percent.value) return PASSED;
  const slip = Math.abs(expected - percent.value) === 1;
  const { decimals } = percent;
  const { also = [], ...said } = options;
  return {
    passed: false,
    finding: {
      form: 'share',
      paths: [percent.path, part.path, whole.path, ...also],
      printed: { kind: 'percent', value: percent.value, decimals },
      expected: { kind: 'percent', value: expected, decimals },
      difference: { kind: 'percent', value: percent.value - expected, decimals },
      terms: [part, whole].map((cell): Term => ({ path: cell.path, sign: 1, value: valueOf(cell) })),
      remarks: slip ? ['slip'] : [],
      severity: slip ? 'warning' : 'error',
      ...said,
    },
    repairs: new Map(),
    holds: (corrected) => ratio(corrected) === percent.value,
    subject: null,
  };
}

/** A cell is blank although `expected` shows what it should hold. */
export function blank(cell: Cell, expected: Fen, terms: readonly Cell[], options: FaultOptions = {}): Fault {
  const { also = [], ...said } = options;
  return {
    passed: false,
    finding: {
      form: 'blank',
      paths: [cell.path, ...terms.map(({ path }) => path), ...also],
      printed: { kind: 'blank' },
      expected: valueOf({ ...cell, amount: expected }),
      difference: null,
      terms: terms.map((term): Term => ({ path: term.path, sign: 1, value: valueOf(term) })),
      remarks: ['blank'],
      ...said,
    },
    repairs: new Map([[cell.path, expected]]),
    holds: (corrected) => corrected(cell.path, cell.amount) !== null,
    subject: null,
  };
}

const asPrinted: Corrected = (_path, printed) => printed;

function signed(addend: Addend): { cell: Cell; sign: 1 | -1 } {
  return 'minus' in addend ? { cell: addend.minus, sign: -1 } : { cell: addend, sign: 1 };
}

function totalOf(parts: readonly { cell: Cell; sign: 1 | -1 }[], corrected: Corrected): number {
  return parts.reduce((total, { cell, sign }) => total + sign * (corrected(cell.path, cell.amount) ?? 0), 0);
}
