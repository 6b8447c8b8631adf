import type { GovernmentAmount, EconomicLink } from '../../model/series/economic-crosswalk.js';
import { allParts } from '../../model/series/economic-sides.js';
import type { EconomicClass, EconomicItem } from '../../model/series/economic.js';
import type { Rect } from '../../geometry/rect.js';
import { formatAmount } from '../../text/numbers.js';
import type { Mark } from '../chart/chart.js';
import {
  figuresOf,
  linkId,
  named,
  namedClass,
  namedGov,
  namedItem,
  underOf,
  valueOf,
  type Economic,
} from './economic-names.js';
import { baseWords, economicWords } from '../../text/words.js';

/** What a mark stands for. */
export type EconomicMark =
  | { kind: 'class'; value: EconomicClass }
  | { kind: 'item'; value: EconomicItem }
  | { kind: 'gov'; value: GovernmentAmount }
  | { kind: 'link'; value: EconomicLink };

/** A mark before it has its place. */
export function unplacedMark(mark: EconomicMark, economic: Economic): Omit<Mark, keyof Rect> {
  const { table } = economic.series;
  const label = labelOf(mark, economic);
  // One code may be an item and a 政府 item at once.
  switch (mark.kind) {
    case 'class': {
      const { id, code, path, amount } = mark.value;
      return { id: `class:${id}`, label, keys: [id, code], choice: { table, id, path, amount } };
    }
    case 'item': {
      const { id, code, parts, amount } = mark.value;
      const path = parts.length === 1 ? parts[0]!.path : null;
      return { id: itemMark(id), label, keys: [id, code], choice: { table, id, path, amount } };
    }
    case 'gov': {
      const { code, amount } = mark.value;
      const rows = allParts(economic.series).filter(({ govCode }) => govCode === code);
      const path = rows.length === 1 ? rows[0]!.path : null;
      return { id: govMark(code), label, keys: [code], choice: { table, id: code, path, amount } };
    }
    case 'link': {
      const { dept, gov, path, amount } = mark.value;
      const id = linkId(dept, gov);
      return { id: `link:${path}`, label, keys: [id], choice: { table, id, path, amount } };
    }
  }
}

export const itemMark = (id: string) => `item:${id}`;
export const govMark = (code: string) => `gov:${code}`;

/** A mark in words: the title and lines of its tooltip, from which its label is made too. */
export function describeMark(mark: EconomicMark, economic: Economic): { title: string; lines: string[] } {
  const words = economicWords(economic.format.locale);
  const common = baseWords(economic.format.locale);
  switch (mark.kind) {
    case 'class': {
      const { items, side } = mark.value;
      const title = namedClass(mark.value, economic).label;
      const lines = [
        valueOf(mark.value, economic),
        side ? common[side] : words.mixed,
        words.items(items.length),
      ];
      return { title, lines };
    }
    case 'item':
      return { title: namedItem(mark.value, economic).label, lines: itemLines(mark.value, economic) };
    case 'gov': {
      const { code, name, amount } = mark.value;
      const from = economic.series.links
        .filter(({ gov }) => gov === code)
        .map(({ dept, amount }) => {
          const { label } = named(dept, economic.items.get(dept)?.name ?? null, economic);
          return words.part(label, formatAmount(amount, economic.format));
        });
      const figures = figuresOf(amount, economic);
      const shown = from.length > 6 ? [words.items(from.length)] : from;
      return {
        title: named(code, name, economic).label,
        lines: [`${figures.amount}\u2002${figures.share}`, ...shown],
      };
    }
    case 'link': {
      const { dept, gov, amount, path } = mark.value;
      const item = economic.items.get(dept);
      const part = item?.parts.find((each) => each.path === path);
      const figures = figuresOf(amount, economic);
      return {
        title: words.link(
          named(dept, item?.name ?? null, economic).label,
          named(gov, part?.govName ?? null, economic).label,
        ),
        lines: [`${figures.amount}\u2002${figures.share}`],
      };
    }
  }
}

/** The accessible name of a mark. */
function labelOf(mark: EconomicMark, economic: Economic): string {
  const words = economicWords(economic.format.locale);
  const { title, lines } = describeMark(mark, economic);
  return words.join([title, ...lines.map((line) => line.replaceAll('\u2002', words.shareOf))]);
}

function itemLines(item: EconomicItem, economic: Economic): string[] {
  const words = economicWords(economic.format.locale);
  const common = baseWords(economic.format.locale);
  const under = underOf(item, economic)[0];
  const parts = item.parts.filter((part) => part.govCode !== null || item.parts.length > 1);
  return [
    valueOf(item, economic),
    ...(item.side ? [common[item.side]] : []),
    ...(under ? [under] : []),
    ...parts.map((part) => {
      const { label } = namedGov(part, economic);
      return words.part(
        label,
        part.amount === null ? words.blank : formatAmount(part.amount, economic.format),
      );
    }),
  ];
}
