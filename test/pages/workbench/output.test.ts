import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Budget } from '../../../src/model/schema/document.js';
import { columnName } from '../../../src/text/workbench/columns.js';
import { packHistory, unpackHistory } from '../../../src/pages/workbench/drafts/pack.js';
import { fileNameOf } from '../../../src/pages/workbench/output/embed-code.js';
import { staticPage } from '../../../src/pages/workbench/output/static-page.js';
import { TABLE_FIELDS } from '../../../src/pages/workbench/results/table-fields.js';
import { reduce } from '../../../src/pages/workbench/state/reduce.js';
import { INITIAL } from '../../../src/pages/workbench/state/state.js';

const decode = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('the page that is made', () => {
  const json = readFileSync('data/hongqi-office-2022.json', 'utf8');
  const budget = JSON.parse(json) as Budget;

  it('has the document in it and beside it', () => {
    const files = staticPage(budget, json, new Map([['budget-kit.js', new Uint8Array([1])]]));
    expect([...files.keys()]).toEqual([
      'index.html',
      'page.css',
      '说明.txt',
      'budget-2022.json',
      'budget-kit.js',
    ]);
    const page = decode(files.get('index.html'));
    const inside = /<script type="application\/json">(.*?)<\/script>/s.exec(page)![1]!;
    expect(JSON.parse(inside)).toEqual(budget);
    expect(page.replace(inside, '')).not.toMatch(/https?:\/\/|<style|style=|onclick/);
  });

  it('stays a page, whatever a document holds', () => {
    const evil = {
      ...budget,
      department: { ...budget.department, name: '</script><img src=x onerror=alert(1)>' },
    };
    const page = decode(staticPage(evil, JSON.stringify(evil), new Map()).get('index.html'));
    expect(page).not.toContain('<img');
    expect(page.match(/<\/script>/g)).toHaveLength(2);
  });

  it('has a name that every file system takes', () => {
    expect(fileNameOf('某/局:*?"<>|\\', 2025, '.zip')).toBe('某 局-2025.zip');
    expect(fileNameOf('..', 2025, '.zip')).toBe('budget-2025.zip');
  });
});

describe('the work that is kept', () => {
  const file = (id: string, name: string) => ({ id, name, bytes: new Uint8Array([id.length]) });
  const actions = [
    { type: 'add-files', files: [file('a', 'a.pdf'), file('bb', 'b.pdf')] },
    { type: 'edit-cell', cell: { grid: '0:1', row: 1, column: 1 }, text: '2', shown: '1' },
    { type: 'remove-file', index: 0 },
    { type: 'undo' },
  ] as const;
  const { history } = actions.reduce(reduce, INITIAL);

  it('comes back as it was, history and all, with one list for the same files', () => {
    const packed = structuredClone(packHistory(history));
    const bytes = packed.files.map(({ id }) => new Uint8Array([id.length]));
    const restored = unpackHistory(packed, bytes)!;
    expect(restored).toEqual(history);
    expect(restored.present.draft.files).toBe(restored.past.at(-1)!.draft.files);
  });

  it('does not come back in part', () => {
    expect(unpackHistory(packHistory(history), [new Uint8Array([1]), undefined])).toBeNull();
  });
});

describe('meanings of columns', () => {
  it.each(Object.entries(TABLE_FIELDS))('of %s have words', (_, fields) => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const names = fields.map((field) => columnName(field, locale));
      for (const [index, name] of names.entries()) expect(name, fields[index]).not.toBe('');
      expect(new Set(names).size).toBe(fields.length);
    }
  });
});
