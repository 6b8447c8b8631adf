import type { ThroughFlowEnd } from '../../geometry/through-flow.js';
import type { Fen } from '../../model/money.js';
import type { BalanceSeries, BalanceSide } from '../../model/series/balance.js';
import type { TwoSidedLine } from '../../model/series/two-sided.js';
import { formatAmount, type AmountFormat } from '../../text/numbers.js';
import { valueOf } from '../chart/figures.js';
import { fillOf, sourceSeries, type BarSeries } from '../chart/textures.js';
import type { FlowMark } from '../chart/flow.js';
import { balanceWords, sideWords } from '../../text/words.js';

/** One end of the flow: a line, the rest of very many, or what is missing of a side. */
export type BalanceEnd = ThroughFlowEnd & FlowMark;

/** What both sides come to, in words. */
export interface SideTotal {
  name: string;
  amount: string;
}

/** The total of a side as printed, else its sum, said to be one. */
export function totalOf({ side, total, whole }: BalanceSide, format: AmountFormat): SideTotal {
  const words = balanceWords(format.locale);
  const names = total?.amount == null ? words.summed : words.total;
  return { name: names[side], amount: formatAmount(whole, format) };
}

/** The source of an income line as a series. */
export function seriesOf({ key, name }: TwoSidedLine): BarSeries {
  return sourceSeries(key ?? 'unsplit', name);
}

/**
 * The ends of a side, in the order of the form; what is missing comes last. Sources have their own hue; what they pay
 * for is not known, so classes have one in common.
 */
export function endsOf(of: BalanceSide, format: AmountFormat): BalanceEnd[] {
  const { side, drawn, rest, whole } = of;
  const words = balanceWords(format.locale);
  const end = (
    about: Partial<BalanceEnd> & { id: string; name: string; amount: Fen; of?: Fen },
  ): BalanceEnd => {
    const value = valueOf(about.amount, about.of ?? null, format);
    const label = sideWords(format.locale).list([about.name, value]);
    const id = `${side} ${about.id}`;
    return { value, label, kind: 'hue-unsplit', keys: [], choice: null, ...about, id };
  };
  return [
    ...drawn.map((line) => {
      const amount = line.amount!;
      const { hue: kind, ...series } = seriesOf(line);
      const look = side === 'income' ? { kind, fill: fillOf({ hue: kind, ...series }) } : {};
      return end({ id: `${line.row}`, name: line.name, amount, of: whole, ...choiceOf(line), ...look });
    }),
    end({ id: 'rest', name: words.rest(rest.count), amount: rest.amount, of: whole }),
    ...(['unlisted', 'unmatched'] as const).map((kind) =>
      end({ id: kind, name: words[kind], amount: of[kind], kind: `missing ${kind}` }),
    ),
  ].filter(({ amount }) => amount > 0);
}

/** What a mark of a line is selected by, and what the user chooses with it. */
export function choiceOf({ key, path, amount }: TwoSidedLine): Pick<FlowMark, 'keys' | 'choice'> {
  return {
    keys: [key, path],
    choice: path ? { table: 'incomeExpenditure', id: key ?? path, path, amount } : null,
  };
}

/** The lines above the middle: one total where the two agree. */
export function titlesOf({ income, expenditure, difference }: BalanceSeries, format: AmountFormat): string[] {
  const totals = [totalOf(income, format), totalOf(expenditure, format)];
  return difference === 0
    ? [balanceWords(format.locale).totals, totals[0]!.amount]
    : totals.map(({ name, amount }) => `${name} ${amount}`);
}
