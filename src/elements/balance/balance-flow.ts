import type { ThroughFlowEnd } from '../../geometry/through-flow.js';
import type { BalanceSeries, BalanceSide } from '../../model/series/balance.js';
import type { Side, TwoSidedLine } from '../../model/series/two-sided.js';
import { balanceWords } from '../../text/balance.js';
import { formatAmount, type AmountFormat } from '../../text/numbers.js';
import { sideWords } from '../../text/sides.js';
import { valueOf } from '../bars/figures.js';
import { fillOf, sourceSeries, type BarSeries } from '../bars/textures.js';
import type { FlowMark } from '../flow/flow-drawing.js';

/** Whether something known by these keys is selected. */
export type IsSelected = (...keys: (string | null)[]) => boolean;

/** One end of the flow: a line, the rest of very many, or what is missing of a side. */
export interface BalanceEnd extends ThroughFlowEnd {
  line: TwoSidedLine | null;
  mark: FlowMark;
}

/** What both sides come to, in words. */
export interface SideTotal {
  name: string;
  amount: string;
}

/** The total of a side as printed, else its sum, said to be one. */
export function totalOf({ side, total, whole }: BalanceSide, format: AmountFormat): SideTotal {
  const words = balanceWords[format.locale];
  const names = total?.amount == null ? words.summed : words.total;
  return { name: names[side], amount: formatAmount(whole, format) };
}

/** The series of the sources, which give the nodes their textures. */
export function sourcesOf({ income }: BalanceSeries): BarSeries[] {
  const series = income.drawn.map(({ key, name }) => sourceSeries(key ?? 'unsplit', name));
  return [...new Map(series.map((each) => [each.hue + each.texture, each])).values()];
}

/** The ends of a side, in the order of the form; what is missing comes last. */
export function endsOf(side: BalanceSide, format: AmountFormat, isSelected: IsSelected): BalanceEnd[] {
  const words = balanceWords[format.locale];
  const end = (
    id: string,
    name: string,
    amount: number,
    mark: Partial<FlowMark>,
    line: TwoSidedLine | null = null,
  ) => {
    const value = valueOf(amount as BalanceSide['sum'], mark.missing ? null : side.whole, format);
    const label = sideWords[format.locale].list([name, value]);
    return { id, name, value, amount, line, mark: { label, hue: 'hue-unsplit', selected: false, ...mark } };
  };
  const missing = (['unlisted', 'unmatched'] as const).map((kind) =>
    end(`${side.side} ${kind}`, words[kind], side[kind], { missing: kind }),
  );
  return [
    ...side.drawn.map((line) =>
      end(`${side.side} ${line.row}`, line.name, line.amount!, markOf(line, side.side, isSelected), line),
    ),
    end(`${side.side} rest`, words.rest(side.rest.count), side.rest.amount, {}),
    ...missing,
  ].filter(({ amount }) => amount > 0);
}

/** Sources have their own hue; what they pay for is not known, so classes have one in common. */
function markOf({ key, path, name }: TwoSidedLine, side: Side, isSelected: IsSelected): Partial<FlowMark> {
  const selected = isSelected(key, path);
  if (side === 'expenditure') return { selected };
  const series = sourceSeries(key ?? 'unsplit', name);
  return { selected, hue: series.hue, fill: fillOf(series) };
}

/** The lines above the middle, and its mark. */
export function middleOf(
  { income, expenditure, difference }: BalanceSeries,
  format: AmountFormat,
  isSelected: IsSelected,
): { lines: string[]; mark: FlowMark } {
  const totals = [totalOf(income, format), totalOf(expenditure, format)];
  const lines =
    difference === 0
      ? [balanceWords[format.locale].totals, totals[0]!.amount]
      : totals.map(({ name, amount }) => `${name} ${amount}`);
  const selected = isSelected(income.total?.path ?? null, expenditure.total?.path ?? null);
  return { lines, mark: { label: sideWords[format.locale].list(lines), hue: '', selected } };
}
