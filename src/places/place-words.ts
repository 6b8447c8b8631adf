import { guangdongWords } from './guangdong/words.js';
import { jiangsuWords } from './jiangsu/words.js';
import { nationalColumns } from './national/columns/column-sets.js';
import { sectionTitles as nationalSections } from './national/sections.js';
import { titleSynonyms as nationalTitles } from './national/titles.data.js';
import { TABLE_IDS, type TableId } from './table-ids.js';
import type { ColumnSet, PlaceWords, TitleSynonyms } from './words.js';

/** The words of every place that has its own. Readers of files need them, and no element of a page. */
const places: readonly PlaceWords[] = [jiangsuWords, guangdongWords];

/** Titles of the thirteen tables. */
export const titleSynonyms: readonly TitleSynonyms[] = [
  ...nationalTitles,
  ...places.flatMap(({ titles = [] }) => titles),
];

/** Heads of the columns of every table. */
export const columnSets = Object.fromEntries(
  TABLE_IDS.map((table) => {
    const { columns, needs } = nationalColumns[table];
    return [
      table,
      { needs, columns: [...columns, ...places.flatMap((place) => place.columns?.[table] ?? [])] },
    ];
  }),
) as unknown as Readonly<Record<TableId, ColumnSet>>;

/** Titles of the sections of the text, by the ids that documents give them; the first that fits counts. */
export const sectionTitles: readonly (readonly [id: string, words: RegExp])[] = [
  ...places.flatMap(({ sections = [] }) => sections),
  ...nationalSections,
];
