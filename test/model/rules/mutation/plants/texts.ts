import type { Budget } from '../../../../../src/model/schema/document.js';
import type { Random } from '../random.js';
import { pickOf, tableIds, type Plant } from './plant.js';

type Section = Budget['narrative']['sections'][number];

/** Faults in texts, headings and lists. */
export const textPlants: readonly Plant[] = [
  {
    kind: 'placeholder left',
    fits: ['TEXT-PLACEHOLDER'],
    put: inOneSection((text, random) =>
      text.replace(/。$/, random.pick(['，主要用于XX。', '，比上年增加（减少）××万元。'])),
    ),
  },
  { kind: '。 twice', fits: ['TEXT-PUNCT'], put: inOneSection((text) => text.replace(/。$/, '。。')) },
  {
    kind: 'quote not closed',
    fits: ['TEXT-PUNCT'],
    put: inOneSection((text) => `${text.slice(0, 4)}“${text.slice(4)}`),
  },
  {
    kind: 'title of another year',
    fits: ['YEAR-TEXT'],
    put: (budget, random) => {
      const table = pickOf(
        random,
        tableIds(budget).filter((id) => budget.tables[id]!.title.includes(String(budget.year))),
      );
      if (!table) return null;
      const found = budget.tables[table]!;
      found.title = found.title.replace(String(budget.year), String(budget.year - random.whole(2, 5)));
      return [`tables.${table}`];
    },
  },
  {
    kind: 'text of another year',
    fits: ['YEAR-TEXT'],
    put: inOneSection(
      (text, random, { year }) => `${text}${year - random.whole(2, 4)}年预算安排情况见附表。`,
      // What a department is there for may go back to any year.
      ({ id }) => id !== 'duties',
    ),
  },
  {
    kind: 'asset date of another year',
    fits: ['YEAR-TEXT', 'YEAR-ASSET-DATE'],
    put: (budget) => {
      const index = budget.narrative.sections.findIndex(({ id }) => id === 'state-assets');
      const section = budget.narrative.sections[index]!;
      section.text = section.text!.replace(/截至\d+年/, `截至${budget.year}年`);
      return [`narrative.sections[${index}]`];
    },
  },
  {
    kind: 'section missing',
    fits: ['COMP-SECTIONS'],
    put: (budget, random) => {
      // Shanghai prints 机关运行经费 in a table too.
      const printed = budget.tables.threePublic?.rows[0]?.operatingCost !== undefined;
      const id = random.pick(['procurement', 'state-assets', ...(printed ? [] : ['operating-cost'])]);
      const { narrative } = budget;
      narrative.sections = narrative.sections.filter((section) => section.id !== id);
      narrative.facts = narrative.facts.filter(({ section }) => section !== id);
      return ['narrative', 'narrative.sections', 'contents', 'profile', 'tables'];
    },
  },
  {
    kind: '三公 change not explained',
    fits: ['COMP-3PUB-PARTS'],
    put: (budget) => {
      const { narrative } = budget;
      const isChange = ({ kind, section }: (typeof narrative.facts)[number]) =>
        kind === 'change' && section === 'three-public';
      narrative.facts = narrative.facts.filter((fact) => !isChange(fact));
      delete budget.tables.threePublic!.previous;
      const section = narrative.sections.findIndex(({ id }) => id === 'three-public');
      narrative.sections[section]!.text = '“三公”经费按规定从严安排。';
      return [`narrative.sections[${section}]`, 'tables.threePublic', 'narrative'];
    },
  },
  {
    kind: 'glossary term twice',
    fits: ['TEXT-DUP-TERM'],
    put: (budget, random) => {
      const [one, other] = random.some([...budget.glossary.keys()], 2) as [number, number];
      budget.glossary[other]!.term = budget.glossary[one]!.term;
      return [`glossary[${one}]`, `glossary[${other}]`];
    },
  },
  {
    kind: 'glossary number twice',
    fits: ['TEXT-NUMBERING'],
    put: (budget, random) => {
      const index = random.whole(1, budget.glossary.length - 1);
      budget.glossary[index]!.number = budget.glossary[index - 1]!.number;
      return [`glossary[${index}]`, `glossary[${index - 1}]`];
    },
  },
  {
    kind: 'no units listed',
    fits: ['COMP-UNITS', 'X-UNIT-LIST'],
    put: (budget) => {
      budget.profile.units = [];
      const section = budget.narrative.sections.findIndex(({ id }) => id === 'organisation');
      budget.narrative.sections.splice(section, 1);
      return ['profile'];
    },
  },
  {
    kind: 'unit missing from the list',
    fits: ['X-UNIT-LIST'],
    put: (budget, random) => {
      if (!budget.tables.projectPerformance || budget.profile.units.length < 2) return null;
      // The department's own office needs no entry.
      const [gone] = budget.profile.units.splice(random.whole(1, budget.profile.units.length - 1), 1);
      const rows = budget.tables.projects!.rows.flatMap(({ unitName }, row) =>
        unitName === gone!.name ? [`tables.projects.rows[${row}]`] : [],
      );
      return rows.length > 0 ? rows : null;
    },
  },
];

/** A fault in the text of one section; its place is the section. */
function inOneSection(
  change: (text: string, random: Random, budget: Budget) => string,
  wanted: (section: Section) => boolean = () => true,
): (budget: Budget, random: Random) => readonly string[] | null {
  return (budget, random) => {
    const { sections } = budget.narrative;
    const section = pickOf(
      random,
      sections.filter((each): each is Section & { text: string } => Boolean(each.text) && wanted(each)),
    );
    if (!section) return null;
    const text = change(section.text, random, budget);
    if (text === section.text) return null;
    section.text = text;
    return [`narrative.sections[${sections.indexOf(section)}]`];
  };
}
