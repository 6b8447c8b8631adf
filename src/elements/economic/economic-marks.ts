import type { GovernmentAmount, EconomicLink } from '../../model/series/economic-crosswalk.js';
import { allParts } from '../../model/series/economic-sides.js';
import type { EconomicClass, EconomicItem, EconomicSeries } from '../../model/series/economic.js';
import { formatAmount } from '../../text/numbers.js';
import type { BudgetEventDetails } from '../base/events.js';
import type { EconomicIndex } from './economic-index.js';
import {
  figuresOf,
  linkId,
  named,
  namedClass,
  namedGov,
  namedItem,
  underOf,
  valueOf,
  type EconomicPicture,
} from './economic-picture.js';
import { baseWords, economicWords } from '../../text/words.js';

/** What a mark stands for. */
export type EconomicMark =
  | { kind: 'class'; value: EconomicClass }
  | { kind: 'item'; value: EconomicItem }
  | { kind: 'gov'; value: GovernmentAmount }
  | { kind: 'link'; value: EconomicLink };

/** Ids of marks, by kind: one code may be an item and a 政府 item at once. */
export const classMark = (id: string) => `class:${id}`;
export const itemMark = (id: string) => `item:${id}`;
export const govMark = (code: string) => `gov:${code}`;
export const linkMark = (path: string) => `link:${path}`;

/** What a mark's id stands for. */
export function markOf(index: EconomicIndex, mark: string | null): EconomicMark | null {
  const [, kind, id = ''] = /^(\w+):([^]*)$/.exec(mark ?? '') ?? [];
  const one = <K extends EconomicMark['kind'], V>(which: K, value: V | undefined) =>
    value === undefined ? null : { kind: which, value };
  if (kind === 'class') return one('class', index.classes.get(id));
  if (kind === 'item') return one('item', index.items.get(id));
  if (kind === 'gov') return one('gov', index.govItems.get(id));
  return one('link', index.links.get(id));
}

/** What the page is told when a mark is used. */
export function selectionOf(mark: EconomicMark, series: EconomicSeries): BudgetEventDetails['budget-select'] {
  const { table } = series;
  switch (mark.kind) {
    case 'class': {
      const { id, path, amount } = mark.value;
      return { table, id, path, amount };
    }
    case 'item': {
      const { id, parts, amount } = mark.value;
      return { table, id, path: parts.length === 1 ? parts[0]!.path : null, amount };
    }
    case 'gov': {
      const { code, amount } = mark.value;
      const rows = allParts(series).filter(({ govCode }) => govCode === code);
      return { table, id: code, path: rows.length === 1 ? rows[0]!.path : null, amount };
    }
    case 'link': {
      const { dept, gov, path, amount } = mark.value;
      return { table, id: linkId(dept, gov), path, amount };
    }
  }
}

/** A mark in words: the title and lines of its tooltip, from which its label is made too. */
export function describeMark(
  mark: EconomicMark,
  picture: EconomicPicture,
): { title: string; lines: string[] } {
  const words = economicWords(picture.format.locale);
  const common = baseWords(picture.format.locale);
  switch (mark.kind) {
    case 'class': {
      const { items, side } = mark.value;
      const title = namedClass(mark.value, picture).label;
      const lines = [
        valueOf(mark.value, picture),
        side ? common[side] : words.mixed,
        words.items(items.length),
      ];
      return { title, lines };
    }
    case 'item':
      return { title: namedItem(mark.value, picture).label, lines: itemLines(mark.value, picture) };
    case 'gov': {
      const { code, name, amount } = mark.value;
      const from = picture.series.links
        .filter(({ gov }) => gov === code)
        .map(({ dept, amount }) => {
          const { label } = named(dept, picture.index.itemsByCode.get(dept)?.name ?? null, picture);
          return words.part(label, formatAmount(amount, picture.format));
        });
      const figures = figuresOf(amount, picture);
      const shown = from.length > 6 ? [words.items(from.length)] : from;
      return {
        title: named(code, name, picture).label,
        lines: [`${figures.amount}\u2002${figures.share}`, ...shown],
      };
    }
    case 'link': {
      const { dept, gov, amount, path } = mark.value;
      const item = picture.index.itemsByCode.get(dept);
      const part = item?.parts.find((each) => each.path === path);
      const figures = figuresOf(amount, picture);
      return {
        title: words.link(
          named(dept, item?.name ?? null, picture).label,
          named(gov, part?.govName ?? null, picture).label,
        ),
        lines: [`${figures.amount}\u2002${figures.share}`],
      };
    }
  }
}

/** The accessible name of a mark. */
export function labelOf(mark: EconomicMark, picture: EconomicPicture): string {
  const words = economicWords(picture.format.locale);
  const { title, lines } = describeMark(mark, picture);
  return words.join([title, ...lines.map((line) => line.replaceAll('\u2002', words.shareOf))]);
}

function itemLines(item: EconomicItem, picture: EconomicPicture): string[] {
  const words = economicWords(picture.format.locale);
  const common = baseWords(picture.format.locale);
  const under = underOf(item, picture)[0];
  const parts = item.parts.filter((part) => part.govCode !== null || item.parts.length > 1);
  return [
    valueOf(item, picture),
    ...(item.side ? [common[item.side]] : []),
    ...(under ? [under] : []),
    ...parts.map((part) => {
      const { label } = namedGov(part, picture);
      return words.part(
        label,
        part.amount === null ? words.blank : formatAmount(part.amount, picture.format),
      );
    }),
  ];
}
