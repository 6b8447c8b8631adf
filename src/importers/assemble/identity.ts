import type { TableId } from '../../model/schema/tables.js';
import { readCover, scopeIn, withoutScope, type Cover, type Found } from '../prose/cover.js';
import { filled } from '../recognise/grid-text.js';
import { matchTitle } from '../recognise/match-title.js';
import { yearsIn } from '../words/dates.js';
import type { Paragraph } from '../prose/paragraphs.js';
import type { Profile } from '../prose/profile.js';
import { regionIn } from '../prose/region.js';
import { proseKey, readNumber } from '../prose/text-forms.js';
import type { Corrections, RecognisedTable } from '../result.js';
import type { Place } from '../source.js';
import type { Drafting } from './drafting.js';
import type { Gathered } from './gather-prose.js';
import { printPlace } from '../words/print-place.js';

/** Whose budget of which year it is. */
export interface Identity {
  readonly name: Found<string> | null;
  readonly year: Found<number> | null;
  readonly level: 'department' | 'unit';
  readonly scope: 'consolidated' | 'own';
  readonly region: string | null;
  readonly published: Found<string> | null;
  readonly title: Found<string> | null;
  /** A place for notes on the whole document. */
  readonly place: Place;
}

/** What a title of part one names: 某某局概况, 某某局主要职责. */
const OF_DEPARTMENT =
  /^(.{4,40}?)(?:[（(](?:部门|单位)[)）])?(?:的)?(?:概况|主要职[责能]|部门概况|机构设置(?:情况)?)$/;

/** Finds department and year in the covers, the titles and the tables, and tells where they contradict each other. */
export function identify(
  { covers, sections, contents }: Gathered,
  tables: readonly RecognisedTable[],
  corrections: Corrections,
  fallback: Place,
  drafting: Drafting,
): Pick<Identity, 'name' | 'year' | 'title' | 'published' | 'place'> & { covers: readonly Cover[] } {
  const said = covers.map(readCover);
  // A sheet may say it above the title of its table.
  const above = tables.map((table) => readCover(linesAbove(table)));
  const read = [...said, ...above.map(({ title: _, published: __, ...rest }) => rest)];
  const stated: Found<string>[] = [
    ...read.flatMap(({ department }) => department ?? []),
    ...tables.flatMap(({ department, grids }) =>
      department ? [{ value: withoutScope(department), place: grids[0]!.place }] : [],
    ),
  ];
  const titled = sections.flatMap(({ title, place }): Found<string>[] => {
    const name = OF_DEPARTMENT.exec(readNumber(title).rest)?.[1];
    return name && !/^(部门|单位|本部门|本单位)/.test(name) ? [{ value: name, place }] : [];
  });
  const dated: Found<number>[] = [
    ...read.flatMap(({ year }) => year ?? []),
    ...tables.flatMap(({ title, grids }) => years(title, grids[0]!.place)),
    ...[...sections, ...contents].flatMap(({ title, place }) => years(title, place)),
  ];
  const name = stated[0] ?? titled[0] ?? null;
  const year = dated[0] ?? null;
  const decided = corrections.document ?? {};
  if (!('department.name' in decided))
    tellOthers('departments-differ', stated, isSameName, drafting, 'department.name');
  // A budget tells last year's figures too, in titles of its columns; years of covers and tables must agree.
  const own = dated.slice(0, read.filter((each) => each.year).length + tables.length);
  if (!('year' in decided)) tellOthers('years-differ', own, (a, b) => a === b, drafting, 'year');
  return {
    covers: read,
    name,
    year,
    title: said.flatMap(({ title }) => title ?? [])[0] ?? null,
    published: said.flatMap(({ published }) => published ?? [])[0] ?? null,
    place: name?.place ?? year?.place ?? fallback,
  };
}

/** What stands in the rows above the head of a table, beside its title. */
function linesAbove({ grids, headRows }: RecognisedTable): { text: string; place: Place }[] {
  return grids[0]!.rows
    .slice(0, headRows)
    .map(filled)
    .flatMap((cells) => (cells.length === 1 ? cells : []))
    .filter(({ text }) => matchTitle(text) === null)
    .map(({ text, place }) => ({ text, place }));
}

function years(title: string, place: Place): Found<number>[] {
  return yearsIn(title)
    .slice(0, 1)
    .map((value) => ({ value, place }));
}

/** The names of a department and of a part of it, 本级, are no contradiction. */
function isSameName(one: string, other: string): boolean {
  const [a, b] = [proseKey(one), proseKey(other)];
  return a.includes(b) || b.includes(a);
}

function tellOthers<T extends string | number>(
  code: 'departments-differ' | 'years-differ',
  found: readonly Found<T>[],
  isSame: (one: T, other: T) => boolean,
  drafting: Drafting,
  path: string,
): void {
  const [first] = found;
  const told = new Set<T>();
  for (const other of found) {
    if (!first || isSame(first.value, other.value) || told.has(other.value)) continue;
    told.add(other.value);
    drafting.note(code, 'error', other.place, {
      path,
      words: { here: other.value, there: first.value, other: printPlace(first.place) },
    });
  }
}

/** 部门 or 单位, 汇总 or 本级, and the region: as far as the texts say it. */
export function describe(
  found: ReturnType<typeof identify>,
  name: string,
  profile: Profile,
  texts: readonly Paragraph[],
  tables: readonly RecognisedTable[],
  drafting: Drafting,
): Pick<Identity, 'level' | 'scope' | 'region'> {
  const { covers, place } = found;
  const titles = tables.map(({ title }) => proseKey(title));
  const said = covers.flatMap(({ level }) => level?.value ?? [])[0];
  const level =
    said ??
    (titles.some((title) => /(预算)?单位/.test(title)) && !titles.some((title) => /部门/.test(title))
      ? 'unit'
      : 'department');
  if (said === undefined)
    drafting.note('level-assumed', 'info', place, { path: 'department.level', words: { level } });
  const words = texts.map(({ text }) => text);
  const scope =
    covers.flatMap((cover) => cover.scope?.value ?? [])[0] ??
    tables.flatMap(({ department }) => scopeIn(department ?? '') ?? [])[0] ??
    (level === 'unit'
      ? 'own'
      : profile.units.length > 1 ||
          words.some((text) => /汇总预算|所属(预算)?单位预算在内|下属[^。]{0,20}综合收支计划/.test(text))
        ? 'consolidated'
        : profile.units.length === 1
          ? 'own'
          : null);
  if (scope === null)
    drafting.note('scope-assumed', 'info', place, {
      path: 'department.scope',
      words: { scope: 'consolidated' },
    });
  return { level, scope: scope ?? 'consolidated', region: regionIn(name) };
}

/** Codes of units by their names, from the unit rows of the tables; a name with two codes has none. */
export function unitCodes(
  tables: Readonly<Partial<Record<TableId, Readonly<Record<string, unknown>>>>>,
): Map<string, string> {
  const codes = new Map<string, string | null>();
  for (const table of Object.values(tables)) {
    const rows = Array.isArray(table?.['rows']) ? (table['rows'] as Record<string, unknown>[]) : [];
    for (const { kind, name, unitCode } of rows) {
      if (kind !== 'unit' || typeof name !== 'string' || typeof unitCode !== 'string') continue;
      const key = unitKey(name);
      codes.set(key, codes.has(key) && codes.get(key) !== unitCode ? null : unitCode);
    }
  }
  return new Map([...codes].flatMap(([key, code]) => (code === null ? [] : [[key, code] as const])));
}

/** 某某局（本级） and 某某局本级 are one unit. */
export function unitKey(name: string): string {
  return proseKey(name).replace(/[()]/g, '');
}
