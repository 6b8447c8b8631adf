import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Budget } from '../../../src/model/schema/document.js';
import type { Fact } from '../../../src/model/schema/narrative.js';
import { importFiles } from '../../../src/importers/import-files.js';
import { readPublished } from '../../published.js';

/** Fields whose texts the documents in `data` condense, so that they differ in words only. */
const CONDENSED = new Set([
  'duties',
  'text',
  'definition',
  'reason',
  'explanation',
  'content',
  'goals',
  'note',
  'printed',
  'subject',
]);

/** Differences that are meant, by their paths: what the published file does not say, or what only the import tells. */
const meant = {
  'hongqi-office-2022': [
    // The name of the department does not say the province.
    'department.region',
    // Part one says how many offices there are; the document in `data` keeps only their names.
    'narrative.sections[organisation]',
    'narrative.sections[units]',
    'narrative.facts[offices]',
  ],
  'putuo-office-2025': ['source.sha256'],
};

const results = new Map<string, ReturnType<typeof importFiles>>();

/** A published file as it is imported, once. */
function imported(name: string): ReturnType<typeof importFiles> {
  const known = results.get(name);
  if (known) return known;
  const result = importFiles([{ name, bytes: readPublished(name) }]);
  results.set(name, result);
  return result;
}

function data(name: string): Budget {
  return JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as Budget;
}

type Json = Record<string, unknown>;

/** Every place where two documents differ, but in condensed texts; sections and facts are compared by their ids. */
function differences(ours: unknown, theirs: unknown, path = ''): string[] {
  if (
    CONDENSED.has(
      path
        .split('.')
        .at(-1)!
        .replace(/\[\d+\]$/, ''),
    )
  )
    return [];
  if (Array.isArray(ours) && Array.isArray(theirs)) return listDifferences(ours, theirs, path);
  if (ours && theirs && typeof ours === 'object' && typeof theirs === 'object')
    return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])].flatMap((key) =>
      differences((ours as Json)[key], (theirs as Json)[key], path ? `${path}.${key}` : key),
    );
  return Object.is(ours, theirs)
    ? []
    : [`${path}: ${JSON.stringify(ours)} instead of ${JSON.stringify(theirs)}`];
}

function listDifferences(ours: unknown[], theirs: unknown[], path: string): string[] {
  const keyOf = (each: unknown, index: number) =>
    /(sections|facts)$/.test(path) ? String((each as { id: string }).id) : String(index);
  const byKey = (list: unknown[]) => new Map(list.map((each, index) => [keyOf(each, index), each]));
  const [a, b] = [byKey(ours), byKey(theirs)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) => {
    if (a.has(key) && b.has(key)) return differences(a.get(key), b.get(key), `${path}[${key}]`);
    return [`${path}[${key}]: ${a.has(key) ? 'only imported' : 'missing'}`];
  });
}

describe('the published files beside the documents in data', () => {
  it.each([
    ['hongqi-office-2022.txt', 'hongqi-office-2022'],
    ['putuo-office-2025.pdf', 'putuo-office-2025'],
  ] as const)('imports %s as %s in every figure, code, name, unit and target value', async (file, name) => {
    const { document, budget, issues } = await imported(file);
    expect(issues).toEqual([]);
    expect(budget).not.toBeNull();
    const found = differences(document, data(name)).map((line) => line.split(':')[0]);
    expect(found.sort()).toEqual([...meant[name]].sort());
  });

  it.each([
    ['hongqi-office-2022.txt', 'hongqi-office-2022', 54],
    ['putuo-office-2025.pdf', 'putuo-office-2025', 74],
  ])('finds every fact of %s, under the same id, in the same order', async (file, name, count) => {
    const { budget } = await imported(file);
    const theirs = data(name).narrative.facts;
    expect(theirs).toHaveLength(count);
    const ids = theirs.map(({ id }) => id);
    expect(budget!.narrative.facts.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual(ids);
    const bare = ({ printed: _printed, subject: _subject, ...fact }: Fact) => ({
      ...fact,
      reason: undefined,
    });
    const ours = new Map(budget!.narrative.facts.map((fact) => [fact.id, bare(fact)]));
    for (const fact of theirs) expect(ours.get(fact.id)).toEqual(bare(fact));
  });

  it('derives last year as the documents in data have it', async () => {
    for (const [file, name] of [
      ['hongqi-office-2022.txt', 'hongqi-office-2022'],
      ['putuo-office-2025.pdf', 'putuo-office-2025'],
    ] as const) {
      const previous = ({ tables }: Budget) =>
        Object.entries(tables).flatMap(([id, table]) => (table?.previous ? [[id, table.previous]] : []));
      expect(previous((await imported(file)).budget!)).toEqual(previous(data(name)));
    }
  });

  it('says of every figure where it stands, and leaves no line of the text unread', async () => {
    const { budget, trace, report } = await imported('hongqi-office-2022.txt');
    expect(report.unread).toEqual([]);
    expect(report.leftovers).toEqual([]);
    for (const index of budget!.narrative.facts.keys())
      expect(trace.get(`narrative.facts[${index}]`)?.line).toBeGreaterThan(40);
    for (const [id, table] of Object.entries(budget!.tables))
      for (const [index, row] of table!.rows.entries())
        for (const [field, value] of Object.entries(row))
          if (typeof value === 'number') expect(trace.has(`tables.${id}.rows[${index}].${field}`)).toBe(true);
  });

  it.each([
    ['wanli-street-2024', { year: 2024, level: 'department', units: 6, duties: 9, terms: 8, facts: 199 }],
    ['welfare-home-2024', { year: 2024, level: 'unit', units: 0, duties: 2, terms: 4, facts: 78 }],
  ])('imports %s', async (name, expected) => {
    const { budget, report } = await imported(`${name}.pdf`);
    expect({
      year: budget!.year,
      level: budget!.department.level,
      units: budget!.profile.units.length,
      duties: budget!.profile.duties.length,
      terms: budget!.glossary.length,
      facts: budget!.narrative.facts.length,
    }).toEqual(expected);
    expect(report.unread).toEqual([]);
  });

  it.each(['department-budget-form', 'unit-budget-form'])(
    'imports the blank form %s, its tables without figures',
    async (name) => {
      const { document, report } = await imported(`${name}.xlsx`);
      expect(Object.keys((document as Budget).tables).length).toBeGreaterThan(6);
      expect(report.amounts).toEqual({ read: 0, unreadable: 0 });
      // 上海市普陀区XX局: nobody has filled it.
      const errors = report.notes.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code }) => code)).toEqual(['department-placeholder']);
    },
  );

  it('makes one document of a text and of tables in a file of their own', async () => {
    const text = new TextDecoder().decode(readPublished('hongqi-office-2022.txt'));
    const cut = text.lastIndexOf('附件：');
    const part = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });
    const { document } = await importFiles([
      part('附表.txt', text.slice(cut)),
      part('说明.txt', text.slice(0, cut)),
    ]);
    const whole = (await imported('hongqi-office-2022.txt')).document;
    expect(document).toEqual(whole);
  });

  it('reads the figures of the other examples as they are printed, also where they contradict the tables', async () => {
    const wanli = (await imported('wanli-street-2024.pdf')).budget!;
    const amounts = wanli.narrative.facts.filter(
      ({ cell }) => cell === 'tables.generalExpenditure.rows[62].total',
    );
    expect(amounts).toMatchObject([{ amount: 350.35 }, { amount: 352.67 }]);
    expect(wanli.tables.generalExpenditure!.rows[62]).toMatchObject({ code: '2210201', total: 3503499 });
    expect(wanli.tables.threePublic!.previous!.figures).toMatchObject([
      { column: 'total', amount: 22.91 },
      { column: 'abroad', amount: 0 },
      { column: 'reception', amount: 1.35 },
      { column: 'vehicle', amount: 21.56 },
      { column: 'vehicleBuy', amount: 0 },
      { column: 'vehicleRun', amount: 21.56 },
    ]);
    const home = (await imported('welfare-home-2024.pdf')).budget!;
    expect(home.profile.offices).toEqual(['院长室', '办公室', '财务室', '后勤部', '护理部']);
    expect(home.narrative.facts.find(({ id }) => id === 'item-2081005')).toMatchObject({
      amount: 738.66,
      cell: 'tables.generalExpenditure.rows[7].total',
    });
    // The table prints the code of this item wrongly, so that the statement has no cell.
    expect(home.narrative.facts.find(({ printed }) => printed.includes('50.37'))).not.toHaveProperty('cell');
  });
});
