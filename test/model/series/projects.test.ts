import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Budget, Tables } from '../../../src/model/schema/document.js';
import { groupProjects, groupingsOf } from '../../../src/model/series/project-groups.js';
import { selectProjects, type ProjectsSeries } from '../../../src/model/series/projects.js';
import { budgetWith } from './budget-builder.js';

type Row = NonNullable<Tables['projects']>['rows'][number];
type TargetRow = NonNullable<Tables['projectPerformance']>['rows'][number];

const head = { title: '表', unit: '万元', decimals: 2 } as const;
const read = (name: string) => JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as Budget;
const row = (name: string | null, total: number | null, more: Partial<Row> = {}): Row => ({
  kind: 'project',
  name,
  total,
  ...more,
});
const target = (name: string | null, total: number | null, more: Partial<TargetRow> = {}): TargetRow => ({
  kind: 'project',
  name,
  total,
  indicators: [{ dimension: 'output', name: `${name}的指标`, value: '每月' }],
  ...more,
});
const unit = (name: string, unitCode: string): TargetRow & Row => ({
  kind: 'unit',
  name,
  unitCode,
  total: 1,
});

function select(
  projects: Row[] | null,
  targets: TargetRow[] | null = null,
  rest: Tables = {},
): ProjectsSeries {
  return selectProjects(
    budgetWith({
      ...rest,
      ...(projects && { projects: { ...head, rows: projects } }),
      ...(targets && { projectPerformance: { ...head, rows: targets } }),
    }),
  )!;
}
const matches = (series: ProjectsSeries) =>
  series.projects.map(({ name, targets }) => [name, targets?.row.name ?? null, targets?.match ?? null]);

describe('selectProjects of the real document', () => {
  const series = selectProjects(read('hongqi-office-2022'))!;

  it('joins both tables project by project, not by position', () => {
    expect(
      series.projects.map(({ name, code, amount, unitCode, indicators }) => [
        name,
        code,
        amount,
        unitCode,
        indicators.length,
      ]),
    ).toEqual([
      ['工作经费', '410702220000000012275', 60_000_000, '007001', 6],
      ['12345 热线平台劳务费', '410702220000000012230', 8_200_000, '007001', 6],
      ['政府辅助人员工资', '410702220000000012199', 6_450_000, '007001', 6],
      ['党建经费', '410702220000000007761', 500_000, '007001', 7],
      ['政府法制工作综合业务费', '410702220000000012274', 46_000_000, '007001', 6],
      ['信息工作业务管理费', '41070222000000007073', 4_420_000, '007002', 6],
    ]);
    expect(series.sum).toBe(125_570_000);
    expect(series.printed).toBe(125_570_000);
  });

  it('is known by code and by name', () => {
    expect(series.projects[1]!.keys).toEqual(['410702220000000012230', 'project:12345热线平台劳务费']);
  });

  it('infers the functional item of each project', () => {
    expect(series.projects.map(({ functions }) => functions.map(({ code }) => code))).toEqual([
      ['2010399'],
      ['2010399'],
      ['2010399'],
      ['2013699'],
      ['2040612'],
      ['2010399'],
    ]);
    expect(series.projects[4]!.functions[0]).toEqual({
      code: '2040612',
      name: '法治建设',
      table: 'expenditure',
      path: 'tables.expenditure.rows[5].project',
      amount: 46_000_000,
    });
  });

  it('infers from general money alone where that table is all there is', () => {
    const budget = read('hongqi-office-2022');
    delete budget.tables.expenditure;
    budget.tables.projects!.rows[2]!.total = 61;
    budget.tables.projects!.rows[2]!.own = 1;
    const [first] = selectProjects(budget)!.projects;
    expect(first!.functions[0]).toMatchObject({ code: '2010399', table: 'generalExpenditure' });
  });

  it('infers nothing where one amount is off by a fen', () => {
    const budget = read('hongqi-office-2022');
    Object.assign(budget.tables.projects!.rows[2]!, { total: 60.000001, general: 60.000001 });
    expect(selectProjects(budget)!.projects.flatMap(({ functions }) => functions)).toEqual([]);
  });
});

describe('joining', () => {
  it('takes the code before everything else', () => {
    const series = select(
      [row('甲', 5, { code: 'A' }), row('乙', 5, { code: 'B' })],
      [target('乙', 5, { code: 'A' }), target('丙', 9, { code: 'B' })],
    );
    expect(matches(series)).toEqual([
      ['甲', '乙', 'code'],
      ['乙', '丙', 'code'],
    ]);
  });

  it('never joins rows of different codes', () => {
    const series = select([row('甲', 5, { code: 'A' })], [target('甲', 5, { code: 'B' })]);
    expect(matches(series)).toEqual([
      ['甲', null, null],
      ['甲', '甲', null],
    ]);
  });

  it('compares names without width, case and spaces', () => {
    expect(matches(select([row('12345 热线', 8)], [target('１２３４５热线', 8)]))[0]![2]).toBe('name');
  });

  it('tells projects of one name and amount apart by their units', () => {
    const series = select(
      [row('工作经费', 5, { unitName: '乙' }), row('工作经费', 5, { unitName: '甲' })],
      [
        unit('甲', '1'),
        target('工作经费', 5, { code: 'X' }),
        unit('乙', '2'),
        target('工作经费', 5, { code: 'Y' }),
      ],
    );
    expect(series.projects.map(({ unitName, unitCode, code }) => [unitName, unitCode, code])).toEqual([
      ['乙', '2', 'Y'],
      ['甲', '1', 'X'],
    ]);
  });

  it('leaves apart what cannot be told apart', () => {
    const series = select([row('甲', 5), row('甲', 5)], [target('甲', 5), target('甲', 5)]);
    expect(matches(series).map(([, , match]) => match)).toEqual([null, null, null, null]);
    expect(new Set(series.projects.map(({ id }) => id)).size).toBe(4);
    expect(series.sum).toBe(10_000_000);
  });

  it('infers from the only equal amount of a unit, and says so', () => {
    expect(matches(select([row('热线劳务费', 8), row('其他', 3)], [target('热线平台劳务费', 8)]))).toEqual([
      ['热线劳务费', '热线平台劳务费', 'amount'],
      ['其他', null, null],
    ]);
    const several = select([row('甲', 8), row('乙', 8)], [target('丙', 8)]);
    expect(matches(several).map(([, , match]) => match)).toEqual([null, null, null]);
    const apart = select([row('甲', 8, { unitName: '一' })], [unit('二', '2'), target('乙', 8)]);
    expect(matches(apart)).toHaveLength(2);
    expect(matches(select([row('甲', 0)], [target('乙', 0)]))).toHaveLength(2);
  });

  it('infers from the only equal name, the amounts of both kept', () => {
    const [project] = select([row('甲', 8)], [target('甲', 9)]).projects;
    expect(project).toMatchObject({
      amount: 8_000_000,
      targets: { match: 'nameOnly', row: { amount: 9_000_000 } },
    });
  });
});

describe('projects of one table and degenerate rows', () => {
  it('shows the projects of the table of targets where it is alone', () => {
    const series = select(null, [unit('甲单位', '1'), target('甲', 5, { government: 4, own: 1 })]);
    expect(series).toMatchObject({
      table: 'projectPerformance',
      both: false,
      sources: ['government', 'own'],
    });
    expect(series.projects[0]).toMatchObject({ unitName: '甲单位', amount: 5_000_000 });
    expect(series.projects[0]!.indicators).toHaveLength(1);
  });

  it('shows projects without any indicator', () => {
    expect(select(null, [target('甲', 5, { indicators: [] })]).projects).toHaveLength(1);
  });

  it('does not count twice what only the table of targets has', () => {
    const series = select([row('甲', 5)], [target('甲', 5), target('乙', 7)]);
    expect(series.sum).toBe(5_000_000);
    expect(series.projects.map(({ listed }) => listed)).toEqual([true, false]);
  });

  it('takes no total and no unit for a project', () => {
    expect(
      selectProjects(budgetWith({ projects: { ...head, rows: [{ kind: 'total', name: null, total: 5 }] } })),
    ).toBe(null);
    expect(selectProjects(budgetWith({}))).toBe(null);
  });

  it('keeps blank, zero and negative amounts, and says what the total prints', () => {
    const series = select([
      { kind: 'total', name: null, total: 9 },
      row('甲', null),
      row('乙', 0),
      row('丙', -1),
    ]);
    expect(series.projects.map(({ amount }) => amount)).toEqual([null, 0, -1_000_000]);
    expect([series.sum, series.printed]).toEqual([-1_000_000, 9_000_000]);
  });

  it('adds up the sources of a blank total, without a cell', () => {
    const [project] = select([row('甲', null, { general: 1, own: 2 })]).projects;
    expect(project).toMatchObject({ amount: 3_000_000, amountPath: null });
  });

  it('knows nameless projects by their cell', () => {
    expect(select([row(null, 5)]).projects[0]!.keys).toEqual(['tables.projects.rows[0].total']);
  });

  it('uses a name that several have for those alone that print no code', () => {
    const keys = select([
      row('甲', 1, { code: 'A' }),
      row('甲', 2),
      row('乙', 3, { code: 'B' }),
    ]).projects.map((project) => project.keys);
    expect(keys).toEqual([['A'], ['project:甲'], ['B', 'project:乙']]);
  });

  it('keeps every row and its amount, whatever the tables hold', () => {
    const names = fc.constantFrom('甲', '乙', '丙', null);
    const codes = fc.constantFrom('A', 'B', undefined);
    const rows = fc.array(
      fc
        .record({ name: names, total: fc.constantFrom(1, 2, null), code: codes })
        .map(({ name, total, code }) => ({
          name,
          total,
          ...(code && { code }),
        })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, rows, (projects, targets) => {
        const series = selectProjects(
          budgetWith({
            projects: { ...head, rows: projects.map(({ name, total, ...more }) => row(name, total, more)) },
            projectPerformance: {
              ...head,
              rows: targets.map(({ name, total, ...more }) => target(name, total, more)),
            },
          }),
        );
        const paths = (series?.projects ?? []).map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
        expect(paths.filter((path) => path.startsWith('tables.projects.'))).toHaveLength(projects.length);
        const shown = new Set((series?.projects ?? []).flatMap(({ targets: of }) => of?.row.path ?? []));
        expect(shown.size).toBe(targets.length);
        expect(new Set((series?.projects ?? []).map(({ id }) => id)).size).toBe(paths.length);
      }),
    );
  });
});

describe('groups', () => {
  const series = select([
    row('甲', 5, { type: '运转', general: 3, fund: 2 }),
    row('乙', 9, { type: '特定', general: 9, fund: 0 }),
    row('丙', null),
    row('丁', 6, { type: '运转', fund: 6 }),
  ]);
  const groups = (grouping: Parameters<typeof groupProjects>[2]) =>
    groupProjects(series.projects, series.table, grouping).map(({ value, sum, members }) => [
      value,
      sum / 1_000_000,
      members.map(({ project, amount }) => [project.name, amount === null ? null : amount / 1_000_000]),
    ]);

  it('offers the groupings of which something is known', () => {
    expect(groupingsOf(series)).toEqual(['type', 'source']);
  });

  it('puts the largest first and the unknown last', () => {
    expect(groups('type')).toEqual([
      [
        '运转',
        11,
        [
          ['丁', 6],
          ['甲', 5],
        ],
      ],
      ['特定', 9, [['乙', 9]]],
      [null, 0, [['丙', null]]],
    ]);
  });

  it('divides a project among its sources', () => {
    expect(groups('source')).toEqual([
      [
        'general',
        12,
        [
          ['乙', 9],
          ['甲', 3],
        ],
      ],
      [
        'fund',
        8,
        [
          ['丁', 6],
          ['甲', 2],
        ],
      ],
      [null, 0, [['丙', null]]],
    ]);
  });

  it('is one group without a grouping', () => {
    expect(groups(null)).toEqual([
      [
        null,
        20,
        [
          ['乙', 9],
          ['丁', 6],
          ['甲', 5],
          ['丙', null],
        ],
      ],
    ]);
  });

  it('knows the keys of groups', () => {
    const office = selectProjects(read('hongqi-office-2022'))!;
    const keys = (grouping: 'unit' | 'function' | 'source') =>
      groupProjects(office.projects, office.table, grouping).map(({ key }) => key);
    expect(keys('unit')).toEqual(['unit:007001', 'unit:007002']);
    expect(keys('function')).toEqual(['2010399/project', '2040612/project', '2013699/project']);
    expect(keys('source')).toEqual(['general']);
  });
});
