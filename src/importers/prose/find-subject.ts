import type { TableId } from '../../model/schema/tables.js';
import {
  cellOfAim,
  cellOfClass,
  cellOfFunction,
  functionNameIn,
  type CellAt,
  type PlainTables,
} from './cells.js';
import { plainSlots } from './plain-slots.js';
import { elsewhere, slotsBySection, type Slot } from './slots.js';
import { proseKey } from './text-forms.js';

/** What a subject of part two means. */
export interface Known {
  /** Its part in the ids of facts. */
  readonly key: string;
  readonly cell: CellAt | null;
  readonly also: readonly CellAt[];
  /** The subject has no place in any table of the kit, so that it lacks none. */
  readonly isPlain: boolean;
}

/** Words that end the name of an office, before a subject whose speaker is not known by name. */
const OFFICE =
  '(?:局|委员会|委|办公室|办|院|厅|中心|学校|[中小大]学|学院|队|站|所|馆|社|会|处|部|镇|乡|街道|政府|幼儿园)(?:\\([^)]*\\))?(?:部门|单位|本级)?';

const withSpeaker = new Map<RegExp, RegExp>();

function says(words: RegExp, key: string): boolean {
  if (words.test(key)) return true;
  let spoken = withSpeaker.get(words);
  if (!spoken) {
    spoken = new RegExp(`^.{2,40}${OFFICE}(?:${words.source.replace(/(^|\|)\^/g, '$1')})`);
    withSpeaker.set(words, spoken);
  }
  return spoken.test(key);
}

/** The slot of a subject in a section. */
export function slotOf(section: string, words: string): Slot | null {
  const key = proseKey(words);
  const own = slotsBySection[section] ?? [];
  const slots = [...own, ...elsewhere];
  const bare = key.replace(/^(本年度?|当年)/, '');
  return slots.find((each) => says(each.words, key)) ?? slots.find((each) => says(each.words, bare)) ?? null;
}

/** Which tables by function a section speaks of, first of all. */
function functionTables(section: string): readonly TableId[] {
  if (section === 'fund-expenditure') return ['fundExpenditure'];
  if (section === 'state-capital-expenditure') return ['stateCapitalExpenditure'];
  if (section === 'expenditure') return ['expenditure'];
  return ['appropriation', 'general-expenditure', 'income-and-expenditure'].includes(section)
    ? ['generalExpenditure']
    : [];
}

/** What a subject means in a section; `null` where its words are not known. */
export function findSubject(tables: PlainTables, section: string, words: string, year: number): Known | null {
  const slot = slotOf(section, words);
  if (slot) {
    const [cell = null] = slot.aims.flatMap((aim) => cellOfAim(tables, aim) ?? []);
    const also = (slot.also ?? []).flatMap((aim) => cellOfAim(tables, aim) ?? []);
    const isPlain = slot.key === 'operating-cost' || slot.key === 'meeting' || slot.key === 'training';
    return { key: slot.key, cell, also: also.filter(({ path }) => path !== cell?.path), isPlain };
  }
  const byFunction = findFunction(tables, section, words, year);
  if (byFunction) return byFunction;
  const key = proseKey(words);
  const plain = plainSlots[section]?.find((each) => each.words.test(key));
  return plain ? { key: plain.key, cell: null, also: [], isPlain: true } : null;
}

function findFunction(tables: PlainTables, section: string, words: string, year: number): Known | null {
  const name = functionNameIn(words);
  for (const table of functionTables(section)) {
    const cell = cellOfFunction(tables, table, name, year);
    if (cell) return { key: keyOf(cell.code), cell, also: [], isPlain: false };
  }
  const line =
    section === 'general-expenditure'
      ? cellOfClass(tables, 'appropriation', 'general', name)
      : section === 'appropriation'
        ? cellOfClass(tables, 'appropriation', 'total', name)
        : section === 'income-and-expenditure' || section === 'expenditure'
          ? cellOfClass(tables, 'incomeExpenditure', 'amount', name)
          : null;
  return line && { key: keyOf(line.code), cell: line, also: [], isPlain: false };
}

function keyOf(code: string): string {
  return `${code.length === 3 ? 'class' : code.length === 5 ? 'section' : 'item'}-${code}`;
}
