import { describe, expect, it } from 'vitest';
import { readPublished } from '../../../published.js';
import { faultsOf, gridsOf, read, textsOf } from '../../show.js';

describe.each([
  ['department', 9, '部门'],
  ['unit', 9, '单位'],
])('xlsx: the blank official form of a %s', (form, tables, word) => {
  const file = read('form.xlsx', readPublished(`${form}-budget-form.xlsx`));

  it('has its nine tables, each whole, and prose for the rest', async () => {
    const { blocks, notes } = await file;
    const grids = gridsOf(await file);
    expect(grids).toHaveLength(tables);
    expect(grids.flatMap(faultsOf)).toEqual([]);
    expect(grids.every(({ rows }) => /表$/.test(rows[0]![0]!.text))).toBe(true);
    expect(grids.map(({ place }) => place.sheet)).toContain(`${word}国有资本经营预算拨款表 `);
    expect(blocks.length - grids.length).toBeGreaterThan(40);
    expect(notes).toEqual([]);
  });

  it('keeps the head with its merges, codes as shown and the total far below', async () => {
    const expenditure = gridsOf(await file).find(({ place }) => place.sheet === `${word}支出总表`)!;
    const texts = textsOf(expenditure);
    expect(texts[6]).toBe('类 | 款 | 项 | ^ | ^ | ^ | ^');
    expect(texts).toContain('205 | 02 | 05 | 高等教育 |  |  | ');
    expect(texts.at(-1)).toMatch(/^合计 \| < \| < \| </);
    expect(expenditure.rows[0]![0]).toMatchObject({ colSpan: 7, place: { cell: 'A2' } });
  });
});
