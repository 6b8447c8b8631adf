import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../src/importers/import-files.js';
import { chooseForm } from '../src/model/forms/choose-form.js';
import { checkBudget } from '../src/model/rules/check-budget.js';
import type { TableId } from '../src/model/schema/tables.js';
import { families } from '../src/places/families.js';
import type { Family } from '../src/places/family.js';

/** A disclosure of each family with forms: of the first two a published one, of the others `sample.html`. */
const samples: Readonly<Record<string, string>> = {
  henan: 'test/fixtures/published/hongqi-office-2022.txt',
  shanghai: 'test/fixtures/published/putuo-office-2025.pdf',
};
const folders = readdirSync('src/places', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'national')
  .map(({ name }) => name);
const familyIn = async (folder: string) =>
  ((await import(`../src/places/${folder}/family.ts`)) as Record<string, Family>)[folder]!;

describe.each(folders)('places/%s', (folder) => {
  it('is in the list of families', async () => {
    expect(families).toContain(await familyIn(folder));
  });

  it('has forms in which its sample is read and shown', async () => {
    const family = await familyIn(folder);
    if (Object.keys(family.forms).length === 0) return;
    const name = samples[folder] ?? `src/places/${folder}/sample.html`;
    const { budget, report } = await importFiles([{ name, bytes: new Uint8Array(readFileSync(name)) }]);
    expect(report.notes.filter(({ severity }) => severity === 'error')).toEqual([]);
    const read = Object.keys(budget!.tables) as TableId[];
    const own = read.filter((table) => family.forms[table]);
    expect(own.length).toBeGreaterThan(2);
    for (const table of own) {
      const forms: readonly unknown[] = family.forms[table]!;
      expect(forms, table).toContain(chooseForm(budget!, table).form);
    }
    expect(chooseForm(budget!, own[0]!).department).toBe(family.department);
    if (samples[folder]) return;
    // What was made for this is without a fault.
    const faults = checkBudget(budget!).findings.filter(({ rule }) => /^(ROW|COL|X)-/.test(rule));
    expect(faults).toEqual([]);
  });
});
