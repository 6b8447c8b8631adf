import { percentOf, type Fen } from '../../../../../src/model/money.js';
import type { TableId } from '../../../../../src/model/schema/tables.js';
import { hundredths, inUnit, inWan } from './amounts.js';
import type { Draft } from './draft.js';
import type { Row } from './rows.js';
import { DECREASES, INCREASES } from './words.js';

/** Where a statement stands and what it is about. */
export interface About {
  readonly id: string;
  readonly section: string;
  readonly subject: string;
  readonly cell?: string;
}

/** Writes statements: each is a fact, and the words of it that the section's text contains. */
export interface Narrator {
  readonly facts: readonly Row[];
  amount(about: About, fen: number): string;
  /** Shares of a complete split, left out altogether where their rounded figures do not add up to 100. */
  shares(parts: readonly { about: About; fen: number }[], of: string): string[];
  /** A change against last year, with last year's figure in the table. */
  change(about: About, fen: number, delta: number): string;
  count(about: About, count: number, measure: string): string;
}

export function narrator(draft: Draft, grouped: boolean): Narrator {
  const { ledger, tables } = draft;
  const facts: Row[] = [];
  const money = (fen: number) => `${grouped ? withCommas(inWan(fen)) : inWan(fen)}万元`;
  const last = ledger.year - 1;

  const amount: Narrator['amount'] = (about, fen) => {
    const printed = `${about.subject}${money(fen)}`;
    facts.push({ kind: 'amount', ...about, printed, amount: inWan(fen), unit: '万元' });
    return printed;
  };

  const shares: Narrator['shares'] = (parts, of) => {
    const whole = parts.reduce((sum, { fen }) => sum + fen, 0);
    const percents = parts.map(({ fen }) => (whole === 0 ? 0 : hundredths(fen, whole)));
    if (percents.reduce((sum, percent) => sum + percent, 0) !== 10_000) return parts.map(() => '');
    return parts.map(({ about }, index) => {
      const percent = percents[index]! / 100;
      facts.push({
        kind: 'share',
        ...about,
        id: `${about.id}-share`,
        of,
        printed: `占${percent}%`,
        percent,
      });
      return `，占${percent}%`;
    });
  };

  const change: Narrator['change'] = (about, fen, delta) => {
    const id = `${about.id}-change`;
    if (about.cell) remember(about.cell, fen - delta, id);
    if (delta === 0) {
      const printed = `${about.subject}与${last}年预算持平`;
      facts.push({ kind: 'change', ...about, id, printed, direction: 'unchanged' });
      return printed;
    }
    const [verb, direction, reasons] =
      delta > 0 ? (['增加', 'increase', INCREASES] as const) : (['减少', 'decrease', DECREASES] as const);
    const size = Math.abs(delta);
    const percent = percentText(size, fen, delta);
    const printed = `${about.subject}比${last}年预算${verb}${money(size)}${percent ? `，${delta > 0 ? '增长' : '下降'}${percent}%` : ''}`;
    const reason = ledger.random.pick(reasons);
    facts.push({
      kind: 'change',
      ...about,
      id,
      printed,
      direction,
      amount: inWan(size),
      unit: '万元',
      ...(percent ? { percent: Number(percent) } : {}),
      reason,
    });
    return `${printed}，主要原因是${reason}`;
  };

  function remember(cell: string, before: number, fact: string): void {
    const [, id, row, column] = /^tables\.(\w+)\.rows\[(\d+)\]\.(\w+)$/.exec(cell)!;
    const table = tables[id as TableId]!;
    table.previous ??= { year: last, figures: [] };
    const figures = table.previous.figures;
    if (figures.some((figure) => figure['row'] === Number(row) && figure['column'] === column)) return;
    const amount = inUnit(before, table.unit as '元');
    figures.push({ row: Number(row), column, amount, origin: 'derived', fact });
  }

  return {
    facts,
    amount,
    shares,
    change,
    count: (about, count, measure) => {
      const printed = `${about.subject}${count}${measure}`;
      facts.push({ kind: 'count', ...about, printed, count, measure });
      return printed;
    },
  };
}

/** The percentage of a change, where last year was above zero and the rounded figures of the prose give it too. */
function percentText(size: number, fen: number, delta: number): string | null {
  const before = fen - delta;
  if (before <= 0) return null;
  const exact = hundredths(size, before);
  const rounded = percentOf(size as Fen, (Math.round(fen / 10_000) * 10_000 - delta) as Fen, 2);
  return exact === rounded ? (exact / 100).toFixed(2) : null;
}

function withCommas(value: number): string {
  const [whole, fraction] = String(value).split('.') as [string, string?];
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
}
