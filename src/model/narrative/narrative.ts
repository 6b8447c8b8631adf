import type { Budget } from '../schema/document.js';
import { writeAppropriation } from './appropriation.js';
import { writeBasicExpenditure } from './basic-expenditure.js';
import type { TableId } from '../schema/tables.js';
import { comparePrinted } from './compare-printed.js';
import { writeExpenditure } from './expenditure.js';
import { writeFundExpenditure } from './fund-expenditure.js';
import { writeGeneralExpenditure } from './general-expenditure.js';
import { writeIncomeAndExpenditure } from './income-and-expenditure.js';
import { writeIncome } from './income.js';
import {
  SECTION_IDS,
  type Item,
  type NarrativeContext,
  type NarrativeSection,
  type NarrativeSeries,
  type SectionId,
  type Statement,
} from './narrative-types.js';
import { writeOperatingCost, writeStated, writeTargets } from './other.js';
import { writeThreePublic } from './three-public.js';

const writers: Record<SectionId, (context: NarrativeContext) => Statement[]> = {
  'income-and-expenditure': writeIncomeAndExpenditure,
  income: writeIncome,
  expenditure: writeExpenditure,
  appropriation: writeAppropriation,
  'general-expenditure': writeGeneralExpenditure,
  'basic-expenditure': writeBasicExpenditure,
  'three-public': writeThreePublic,
  'fund-expenditure': writeFundExpenditure,
  other: () => [],
  'operating-cost': writeOperatingCost,
  procurement: writeStated('procurement'),
  'performance-targets': writeTargets,
  'state-assets': writeStated('state-assets'),
  'special-transfers': writeStated('special-transfers'),
};

/** The sections that compare with last year. */
const compared: readonly string[] = ['income-and-expenditure', 'appropriation', 'three-public'];

/** The sections below 其他重要事项. */
const below: readonly SectionId[] = SECTION_IDS.slice(SECTION_IDS.indexOf('other') + 1);

/**
 * Part two: the document's sections in its order, with what the figures say; sections it does not print stand where
 * the Henan form has them.
 * @returns `null` where there is neither a figure to write from nor a text.
 */
export function selectNarrative(budget: Budget): NarrativeSeries | null {
  const context = { budget, comparisons: comparePrinted(budget) };
  const sections = budget.narrative.sections.map((section) => sectionOf(context, section.id, section));
  const isPrinted = (id: string) => budget.narrative.sections.some((section) => section.id === id);
  const missing: SectionId[] = [];
  let place = 0;
  for (const id of SECTION_IDS) {
    const section = sectionOf(context, id);
    // The heading over what stands below it is of use only to sections without one of their own.
    const heads =
      id === 'other' && !below.some(isPrinted) && below.some((each) => writers[each](context).length > 0);
    if (isPrinted(id)) {
      const after = sections.findIndex((each) => each.id === id) + 1;
      // A section that stands below 其他重要事项 in this document draws no others there.
      const other = below.includes(id) ? -1 : sections.findIndex((each) => each.id === 'other');
      place = other >= 0 && after > other + 1 ? other : after;
    } else if (section.statements.length > 0 || heads) sections.splice(place++, 0, section);
    else if (id !== 'other' && id !== 'special-transfers') missing.push(id);
  }
  const strays = context.comparisons.filter(({ fact }) => !isPrinted(fact.section));
  if (sections.length === 0 && strays.length === 0) return null;
  const other = sections.findIndex(({ id }) => id === 'other');
  return {
    year: budget.year,
    sections: sections.map((section, index) => ({
      ...section,
      depth: other >= 0 && index > other && section.written ? 1 : 0,
    })),
    missing,
    hasDerived: sections.some(({ statements }) =>
      itemsOf(statements).some(({ previous, change }) => previous?.origin === 'derived' && change !== 0),
    ),
    strays,
  };
}

/** A section with what can be written of it, and what the document prints of it. */
function sectionOf(
  context: NarrativeContext,
  id: string,
  printed?: Budget['narrative']['sections'][number],
): NarrativeSection {
  const written = SECTION_IDS.find((each) => each === id) ?? null;
  const statements = written ? writers[written](context) : [];
  const items = itemsOf(statements);
  const comparisons = printed ? context.comparisons.filter(({ fact }) => fact.section === id) : [];
  return {
    id,
    depth: 0,
    written,
    number: printed?.number || null,
    title: printed?.title ?? null,
    text: printed?.text || null,
    statements,
    noLastYear:
      compared.includes(id) &&
      items.length > 0 &&
      items.every((item) => !item.direction && !hasLastYear(context.budget, item)) &&
      comparisons.every(({ fact }) => fact.kind !== 'change'),
    comparisons,
  };
}

/** Whether the table of a figure has any figure of last year. */
function hasLastYear({ tables }: Budget, { path }: Item): boolean {
  return (tables[path?.split('.')[1] as TableId]?.previous?.figures.length ?? 0) > 0;
}

function itemsOf(statements: readonly Statement[]): Item[] {
  return statements.flatMap((each) => (each.kind === 'amount' ? [each.item, ...each.parts] : []));
}
