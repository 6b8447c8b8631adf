/** Documents to measure with: made by code from a seed, with official names and sums that are exact. */
import { readFileSync } from 'node:fs';
import { inProject } from '../scripts/lib/root.js';

const year = 2030;
const department = '虚构市示例综合服务局';

/** Codes of 类, 款 and 项 with their names, in order. */
const functions = readFileSync(inProject('data/classification/function.tsv'), 'utf8')
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => line.split('\t'));
const classes = functions.filter(([code]) => code.length === 3);
const items = functions.filter(([code]) => code.length === 7);

/** The complete sample, and the parts of it that a page needs. */
export const sample = JSON.parse(readFileSync(inProject('data/invented-complete.json'), 'utf8'));

/**
 * The sample with nothing but some of its tables, and the statements about their cells.
 * @param {string[]} tables Ids of the tables to keep.
 */
export function sampleOf(tables) {
  const isKept = (path) => tables.some((table) => path?.startsWith(`tables.${table}.`));
  const facts = sample.narrative.facts.filter(({ cell, of = cell }) => isKept(cell) && isKept(of));
  return {
    ...sample,
    profile: { duties: [], offices: [], units: [] },
    contents: [],
    tables: Object.fromEntries(tables.map((table) => [table, sample.tables[table]])),
    narrative: { sections: [], facts },
    glossary: [],
  };
}

/**
 * Expenditure by function with so many tiles: items that each have a basic and a project part.
 * @param {number} leaves An even number up to 1,700.
 * @param {number} seed Another seed gives the same items other amounts.
 */
export function leavesDocument(leaves, seed) {
  const random = randomFrom(seed);
  const step = items.length / (leaves / 2);
  const chosen = Array.from({ length: leaves / 2 }, (_, index) => items[Math.floor(index * step)]);
  const rows = chosen.map(([code, name]) => spent({ code, name }, random, 'both'));
  const tables = {
    incomeExpenditure: twoSided(rows),
    expenditure: table('支出预算表', [{ ...sumOf(rows), kind: 'total', name: '合计' }, ...rows]),
  };
  return documentOf(tables);
}

/**
 * A whole department: tables of income and expenditure with so many rows each, and projects with about as many targets.
 * @param {number} length Rows of each long table.
 */
export function longDocument(length, seed = 1) {
  const random = randomFrom(seed);
  const count = Math.round(length / 30);
  const upTo = (unit) => Math.floor(((length - 1 - count) * unit) / count);
  const groups = Array.from({ length: count }, (_, index) => {
    const size = upTo(index + 1) - upTo(index);
    const from = Math.floor(random() * (items.length - size));
    const rows = items.slice(from, from + size).map(([code, name]) => spent({ code, name }, random, 'one'));
    return { unit: unitAt(index), rows };
  });
  const expenditure = withUnits(groups);
  const projects = groups.flatMap(({ unit, rows }) => projectsOf(unit, rows));
  const total = { kind: 'total', ...sumOf(projects, projectColumns), name: '合计' };
  const tables = {
    incomeExpenditure: twoSided(groups.flatMap(({ rows }) => rows)),
    income: table('部门收入预算表', expenditure.map(incomeOf)),
    expenditure: table('部门支出预算表', expenditure),
    generalExpenditure: table('一般公共预算支出预算表', expenditure),
    projects: table('项目支出预算表', [total, ...projects]),
    projectPerformance: table('部门预算项目绩效目标表', [
      targetsOf(total),
      ...projects.map((row) => ({ ...targetsOf(row), indicators: indicators(row, random) })),
    ]),
  };
  return documentOf(tables);
}

const districts = ['城东', '城西', '城南', '城北', '河东', '河西', '高新', '临港', '开发', '新城'];
const works = [
  '运行保障',
  '业务委托',
  '设备更新',
  '专项普查',
  '宣传培训',
  '系统维护',
  '应急值守',
  '信息化建设',
];

function unitAt(index) {
  const number = Math.floor(index / districts.length) + 1;
  const name = `虚构市示例${districts[index % districts.length]}第${number}服务中心`;
  return { unitCode: `061${String(index + 1).padStart(3, '0')}`, name };
}

function documentOf(tables) {
  return {
    schemaVersion: 1,
    kind: 'budget',
    invented: true,
    year,
    department: {
      name: department,
      code: '061',
      level: 'department',
      scope: 'consolidated',
      region: '虚构市',
    },
    profile: { duties: [], offices: [], units: [] },
    contents: Object.values(tables).map(({ title }, index) => ({ number: `${index + 1}`, title })),
    tables,
    narrative: { sections: [], facts: [] },
    glossary: [],
  };
}

function table(title, rows) {
  return { title: `${year}年${title}`, unit: '万元', decimals: 2, department, rows: rows.map(printed) };
}

/** Amounts are counted in hundredths of 万元 and become what is printed last. */
function printed(row) {
  return Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? value / 100 : value]),
  );
}

const spentColumns = [
  'total',
  'basic',
  'wages',
  'subsidies',
  'goods',
  'capital',
  'project',
  'operating',
  'specific',
];

/** A row of expenditure, basic or project or both, of which large ones are rare as in real budgets. */
function spent(head, random, natures) {
  const amount = () => 100 + Math.floor(400_000 * random() ** 6);
  const isBasic = natures === 'both' || random() < 0.5;
  const isProject = natures === 'both' || !isBasic;
  const [wages, subsidies, goods] = isBasic ? [amount(), amount(), amount()] : [null, null, null];
  const [operating, specific] = isProject ? [amount(), amount()] : [null, null];
  const basic = isBasic ? wages + subsidies + goods : null;
  const project = isProject ? operating + specific : null;
  const total = (basic ?? 0) + (project ?? 0);
  return {
    kind: 'item',
    ...head,
    total,
    basic,
    wages,
    subsidies,
    goods,
    capital: null,
    project,
    operating,
    specific,
  };
}

function sumOf(rows, columns = spentColumns) {
  const add = (column) => {
    const known = rows.map((row) => row[column]).filter((amount) => amount !== null);
    return known.length > 0 ? known.reduce((sum, amount) => sum + amount, 0) : null;
  };
  return Object.fromEntries(columns.map((column) => [column, add(column)]));
}

function withUnits(groups) {
  const rows = groups.flatMap(({ rows }) => rows);
  return [
    { kind: 'total', name: '合计', ...sumOf(rows) },
    ...groups.flatMap(({ unit, rows }) => [{ kind: 'unit', ...unit, ...sumOf(rows) }, ...rows]),
  ];
}

function incomeOf({ kind, code, unitCode, name, total }) {
  const codes = { ...(code && { code }), ...(unitCode && { unitCode }) };
  return { kind, ...codes, name, total, general: total, fund: null, special: null, other: null };
}

/** The two sides of the whole: one source, and the classes that have expenditure. */
function twoSided(rows) {
  const total = rows.reduce((sum, row) => sum + row.total, 0);
  const income = {
    side: 'income',
    name: '一般公共预算拨款收入',
    kind: 'item',
    source: 'general',
    amount: total,
  };
  const spending = classes.flatMap(([code, name]) => {
    const own = rows.filter((row) => row.code.startsWith(code));
    return own.length > 0
      ? [{ side: 'expenditure', kind: 'item', name, code, amount: sumOf(own, ['total']).total }]
      : [];
  });
  return table('部门收支预算表', [
    income,
    { side: 'income', kind: 'total', name: '收入总计', amount: total },
    ...spending,
    { side: 'expenditure', kind: 'total', name: '支出总计', amount: total },
  ]);
}

const projectColumns = ['total', 'general', 'fund', 'stateCapital', 'special', 'own'];

/** Projects of a unit: of some items each, one of either type. */
function projectsOf({ unitCode, name }, rows) {
  const spending = rows.filter(({ project }) => project !== null);
  const parts = Array.from({ length: Math.ceil(spending.length / 5) }, (_, at) =>
    spending.slice(at * 5, at * 5 + 5),
  );
  const kinds = [
    ['其他运转类', 'operating'],
    ['特定目标类', 'specific'],
  ];
  return parts.flatMap((part, at) =>
    kinds.map(([type, column], kind) => {
      const number = 2 * at + kind;
      const total = sumOf(part, [column])[column];
      return {
        kind: 'project',
        type,
        code: `4107${unitCode}${String(number).padStart(4, '0')}`,
        name: `${name.slice(5)}${works[number % works.length]}经费`,
        unitName: name,
        total,
        general: total,
        fund: null,
        stateCapital: null,
        special: null,
        own: null,
      };
    }),
  );
}

function targetsOf({ kind, code, name, total }) {
  return { kind, ...(code && { code }), name, total, government: total, special: null, own: null };
}

function indicators({ name, total }, random) {
  const rate = () => `≥${90 + Math.floor(random() * 10)}%`;
  return [
    { dimension: 'cost', name, value: `≤${total / 100}万元` },
    { dimension: 'output', name: '开展次数', value: `≥${1 + Math.floor(random() * 20)}次` },
    { dimension: 'output', name: '工作完成率', value: rate() },
    { dimension: 'output', name: '完成时间', value: '每季度' },
    { dimension: 'benefit', name: '公共服务能力', value: '提升' },
    { dimension: 'satisfaction', name: '服务对象满意度', value: rate() },
  ];
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
