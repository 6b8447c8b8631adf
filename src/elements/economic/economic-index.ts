import type { EconomicLink, GovernmentAmount } from '../../model/series/economic-crosswalk.js';
import { allParts } from '../../model/series/economic-sides.js';
import type { EconomicClass, EconomicItem, EconomicSeries } from '../../model/series/economic.js';
import type { Fen } from '../../model/money.js';
import type { Fill } from '../chart/textures.js';

const HUES = 8;

/** One 政府 class as a series of the chart; `none` for the rows without a 政府 code. */
export interface ChartSeries extends Fill {
  key: string;
  code: string | null;
  amount: Fen;
}

/** The records of a series by what marks and selections call them. */
export interface EconomicIndex {
  classes: ReadonlyMap<string, EconomicClass>;
  items: ReadonlyMap<string, EconomicItem>;
  /** By 部门 code, from which ribbons start. */
  itemsByCode: ReadonlyMap<string, EconomicItem>;
  govItems: ReadonlyMap<string, GovernmentAmount>;
  /** By path. */
  links: ReadonlyMap<string, EconomicLink>;
  /** By key, in order. */
  chart: ReadonlyMap<string, ChartSeries>;
}

/** Looks a series up once for all drawings of it. */
export function indexEconomic(series: EconomicSeries): EconomicIndex {
  const items = series.classes.flatMap((each) => each.items);
  return {
    classes: new Map(series.classes.map((each) => [each.id, each])),
    items: new Map(items.map((each) => [each.id, each])),
    itemsByCode: new Map(items.flatMap((each) => (each.code === null ? [] : [[each.code, each]]))),
    govItems: new Map(series.govItems.map((each) => [each.code, each])),
    links: new Map(series.links.map((each) => [each.path, each])),
    chart: new Map(chartOf(series).map((each) => [each.key, each])),
  };
}

/** The key of a row's series. */
export function seriesKeyOf(govCode: string | null): string {
  return govCode?.slice(0, 3) ?? 'none';
}

/** 政府 classes in order, each with a hue and a texture; from the ninth on the hues come again with other textures. */
function chartOf(series: EconomicSeries): ChartSeries[] {
  const classes = series.govClasses.map(({ code, amount }, index) => ({
    key: code,
    code,
    amount,
    hue: `hue-${(index % HUES) + 1}`,
    texture: (index + 3 * Math.floor(index / HUES)) % HUES,
  }));
  const bare = allParts(series).filter((part) => part.govCode === null && part.amount !== null);
  if (bare.length === 0) return classes;
  const amount = bare.reduce((sum, part) => sum + part.amount!, 0) as Fen;
  const hue = classes.length === 0 ? 'hue-1' : 'hue-unsplit';
  return [...classes, { key: 'none', code: null, amount, hue, texture: 0 }];
}
