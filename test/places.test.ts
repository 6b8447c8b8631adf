import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../src/importers/import-files.js';
import { chooseForm } from '../src/model/forms/choose-form.js';
import { checkBudget } from '../src/model/rules/check-budget.js';
import type { TableId } from '../src/model/schema/tables.js';
import { families } from '../src/places/families.js';
import type { Family } from '../src/places/family.js';

/** A disclosure of each family with forms: of the first two a published one, of the others `sample.html`. */
const published: Readonly<Record<string, string>> = {
  henan: 'test/fixtures/published/hongqi-office-2022.txt',
  shanghai: 'test/fixtures/published/putuo-office-2025.pdf',
};
const sampleOf = (folder: string) => {
  const name = published[folder] ?? `src/places/${folder}/sample.html`;
  return importFiles([{ name, bytes: new Uint8Array(readFileSync(name)) }]);
};
const folders = readdirSync('src/places', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'national')
  .map(({ name }) => name);
const familyIn = async (folder: string) =>
  ((await import(`../src/places/${folder}/family.ts`)) as Record<string, Family>)[folder]!;

const found = await Promise.all(folders.map(async (folder) => [folder, await familyIn(folder)] as const));
const withForms = found.filter(([, { forms }]) => Object.keys(forms).length > 0);

describe.each(found)('places/%s', (_folder, family) => {
  it('is in the list of families', () => {
    expect(families).toContain(family);
  });
});

describe.each(withForms)('the sample of places/%s', (folder, family) => {
  it('is read and shown in its forms', async () => {
    const { budget, report } = await sampleOf(folder);
    expect(report.notes.filter(({ severity }) => severity === 'error')).toEqual([]);
    const read = Object.keys(budget!.tables) as TableId[];
    const own = read.filter((table) => family.forms[table]);
    expect(own.length).toBeGreaterThan(2);
    for (const table of own) {
      const forms: readonly unknown[] = family.forms[table]!;
      expect(forms, table).toContain(chooseForm(budget!, table).form);
    }
    expect(chooseForm(budget!, own[0]!).department).toBe(family.department);
  });
});

// What was published has faults of its own.
it.each(withForms.map(([folder]) => folder).filter((folder) => !published[folder]))(
  'the sample that was made for places/%s has no fault in its sums',
  async (folder) => {
    const { budget } = await sampleOf(folder);
    const faults = checkBudget(budget!).findings.filter(({ rule }) => /^(ROW|COL|X)-/.test(rule));
    expect(faults).toEqual([]);
  },
);
