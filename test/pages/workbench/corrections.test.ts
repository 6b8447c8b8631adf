import { describe, expect, it } from 'vitest';
import {
  assignColumn,
  assignTable,
  cellKey,
  editCell,
  removeFile,
  setField,
} from '../../../src/pages/workbench/state/corrections.js';
import { EMPTY_DRAFT, withFiles, type Draft } from '../../../src/pages/workbench/state/draft.js';

const file = (name: string) => ({ id: name, name, bytes: new Uint8Array([1]) });
const three = withFiles(EMPTY_DRAFT, [file('a.pdf'), file('b.pdf'), file('c.pdf')]);

describe('files of a draft', () => {
  it('numbers files of the same name, which places could not tell apart', () => {
    const draft = withFiles(withFiles(EMPTY_DRAFT, [file('表.xlsx'), file('表.xlsx')]), [file('表.xlsx')]);
    expect(draft.files.map(({ name }) => name)).toEqual(['表.xlsx', '表 (2).xlsx', '表 (3).xlsx']);
  });

  it('numbers names without an ending, and those that begin with a dot', () => {
    const draft = withFiles(EMPTY_DRAFT, [file('表'), file('表'), file('.x'), file('.x')]);
    expect(draft.files.map(({ name }) => name)).toEqual(['表', '表 (2)', '.x', '.x (2)']);
  });

  it('moves the corrections of later files up when one is taken out', () => {
    let draft: Draft = three;
    draft = assignTable(draft, '0:1', 'income', 'A');
    draft = assignTable(draft, '1:1', 'ignore', 'B');
    draft = assignTable(draft, '2:4#7', 'projects', 'C');
    draft = assignColumn(draft, '2:4', 3, 'total');
    draft = editCell(draft, '1:0/2/3', 'x', 'y');
    draft = editCell(draft, '2:0/2/3', '12', '1２');
    draft = setField(draft, 'year', 2025, '');
    const less = removeFile(draft, 1);
    expect(less.files.map(({ name }) => name)).toEqual(['a.pdf', 'c.pdf']);
    expect(less.corrections).toEqual({
      tables: { '0:1': 'income', '1:4#7': 'projects' },
      columns: { '1:4': { 3: 'total' } },
      cells: { '1:0/2/3': '12' },
      document: { year: 2025 },
    });
    expect(less.originals).toEqual({ '0:1': 'A', '1:4#7': 'C', '1:0/2/3': '1２', year: '' });
  });
});

describe('corrections', () => {
  it('keeps the text a cell had first, however often it is changed', () => {
    const once = editCell(three, '0:1/2/3', '5', '4');
    const twice = editCell(once, '0:1/2/3', '6', '5');
    expect(twice.corrections.cells).toEqual({ '0:1/2/3': '6' });
    expect(twice.originals).toEqual({ '0:1/2/3': '4' });
  });

  it('leaves nothing behind when a cell has its own text again', () => {
    expect(editCell(editCell(three, '0:1/2/3', '5', '4'), '0:1/2/3', '4', '5')).toEqual(three);
  });

  it('takes an empty text for a cell that a person has emptied', () => {
    expect(editCell(three, '0:1/2/3', '', '4').corrections.cells).toEqual({ '0:1/2/3': '' });
  });

  it('names a cell by the grid as read, also where a part of it is shown', () => {
    expect(cellKey({ grid: '0:12#40', row: 41, column: 2 })).toBe('0:12/41/2');
  });

  it('takes a table back, and with another table the meanings of its columns', () => {
    const named = assignColumn(assignTable(three, '0:1', 'income', 'T'), '0:1', 2, '');
    expect(named.corrections).toEqual({ tables: { '0:1': 'income' }, columns: { '0:1': { 2: '' } } });
    expect(assignTable(named, '0:1', 'expenditure', 'T').corrections).toEqual({
      tables: { '0:1': 'expenditure' },
    });
    expect(assignTable(named, '0:1', null, 'T')).toEqual(three);
  });

  it('tells a column without meaning from one that is left to recognition', () => {
    const none = assignColumn(three, '0:1', 2, '');
    expect(none.corrections.columns).toEqual({ '0:1': { 2: '' } });
    expect(assignColumn(none, '0:1', 2, null)).toEqual(three);
  });

  it('tells a field that is taken out from one that is left as read', () => {
    const out = setField(three, 'published', null, '2025-02-20');
    expect(out.corrections.document).toEqual({ published: null });
    expect(out.originals).toEqual({ published: '2025-02-20' });
    expect(setField(out, 'published', undefined, '')).toEqual(three);
  });
});
