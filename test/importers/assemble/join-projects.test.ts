import { describe, expect, it } from 'vitest';
import { joinProjects } from '../../../src/importers/assemble/join-projects.js';
import type { BuiltTable } from '../../../src/importers/result.js';

function table(
  rows: object[],
  more: Partial<BuiltTable['value']> = {},
  id: BuiltTable['table'] = 'projectPerformance',
): BuiltTable {
  const place = { file: 'a.xlsx', sheet: '表12' };
  return {
    table: id,
    value: { title: '项目绩效目标表', unit: '万元', decimals: 1, rows, ...more },
    trace: new Map([[`tables.${id}.rows[0].total`, place]]),
    notes: [{ code: 'row-moved', severity: 'info', place, path: `tables.${id}.rows[0]` }],
    evidence: { held: 1, failed: 0 },
    head: { columns: [], heads: [], notes: [] },
  };
}

const project = (name: string | null) => ({ kind: 'project', name, total: 1 });

describe('forms of single projects', () => {
  it('are one table, with the places and notes of both', () => {
    const joined = joinProjects(
      table([project('修河'), project('修渠')]),
      table([project('防汛')], { decimals: 2 }),
    )!;
    expect(joined.value).toMatchObject({
      decimals: 2,
      rows: [{ name: '修河' }, { name: '修渠' }, { name: '防汛' }],
    });
    expect([...joined.trace.keys()]).toEqual([
      'tables.projectPerformance.rows[0].total',
      'tables.projectPerformance.rows[2].total',
    ]);
    expect(joined.notes.map(({ path }) => path)).toEqual([
      'tables.projectPerformance.rows[0]',
      'tables.projectPerformance.rows[2]',
    ]);
  });

  it.each([
    ['the same project', table([project('修河')])],
    ['a project without a name', table([project(null)])],
    ['a table with a total', table([{ kind: 'total', name: null }, project('防汛')])],
    ['another unit', table([project('防汛')], { unit: '元' })],
    ['nothing', table([])],
  ])('are two tables where the second is of %s', (_name, other) => {
    expect(joinProjects(table([project('修河')]), other)).toBeNull();
  });

  it('are never made of other tables', () => {
    expect(
      joinProjects(table([project('一')], {}, 'projects'), table([project('二')], {}, 'projects')),
    ).toBeNull();
  });
});
