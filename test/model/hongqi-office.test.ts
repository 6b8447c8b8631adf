import { describe, expect, it } from 'vitest';
import type { Fen } from '../../src/model/money.js';
import { sumFen, toFen } from '../../src/model/money.js';
import { parseBudget } from '../../src/model/parse.js';
import { readPath } from '../../src/model/read-path.js';
import { TABLE_IDS } from '../../src/model/schema/tables.js';
import type { Budget } from '../../src/model/schema/document.js';
import { readPublished } from '../published.js';
import {
  readJson,
  testCells,
  testColumns,
  testDerived,
  testFacts,
  type PrintedCell,
} from './transcription.js';

const published = new TextDecoder().decode(readPublished('hongqi-office-2022.txt'));
const cells = readJson('test/fixtures/hongqi-office-2022.cells.json') as PrintedCell[];
const result = parseBudget(readJson('data/hongqi-office-2022.json'));
const budget = result.budget as Budget;
const { facts, sections } = budget.narrative;

describe('the real disclosure', () => {
  it('parses without an issue', () => {
    expect(result.issues).toEqual([]);
    expect(result.ok).toBe(true);
  });

  it('has the ten printed tables, and lists twelve', () => {
    expect(budget.contents).toHaveLength(12);
    const listed = budget.contents.map((entry) => entry.table);
    const absent = listed.filter((id) => id === undefined || budget.tables[id] === undefined);
    expect(absent).toEqual(['income', 'economicSummary']);
    expect(TABLE_IDS.filter((id) => budget.tables[id] !== undefined && !listed.includes(id))).toEqual([]);
  });

  it('prints its fund table empty, with the note', () => {
    const table = budget.tables.fundExpenditure;
    expect(table?.note).toContain('故本表无数据');
    expect(table?.rows).toHaveLength(1);
    const { kind, name, ...amounts } = table!.rows[0]!;
    expect([kind, name]).toEqual(['total', '合计']);
    expect(new Set(Object.values(amounts))).toEqual(new Set([null]));
  });
});

describe('its 299 numeric cells', () => {
  testCells(budget, cells, 299, 'line %i, cell %i');

  it('are what the published text holds', () => {
    const held = published
      .split('\n')
      .flatMap((line, index) =>
        line.includes('\t')
          ? line.split('\t').map((text, tab) => [index + 1, tab, text.trim()] as const)
          : [],
      )
      .filter(([, , text]) => /^-?\d+(\.\d+)?$/.test(text));
    expect(cells.map(([line, tab, printed]) => [line, tab, printed])).toEqual(held);
  });
});

describe('its printed words', () => {
  const bare = (text: string) => text.replace(/\s/g, '');

  it('stand in the published text, layout spaces aside', () => {
    const text = bare(published);
    const ownWords = ['side', 'kind', 'source', 'dimension', 'note', 'goals', 'content', 'explanation'];
    const strangers: string[] = [];
    const collect = (value: unknown) => {
      if (typeof value === 'string' && !text.includes(bare(value))) strangers.push(value);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, child] of Object.entries(value)) if (!ownWords.includes(key)) collect(child);
    };
    const tables = Object.values(budget.tables).filter((table) => table !== undefined);
    tables.forEach(({ title, department, unit }) => collect([title, department, unit]));
    // Codes are joined from three cells; the numeric cells above prove them.
    const rows = tables.flatMap((table): object[] => table.rows);
    rows.forEach((row) => collect({ ...row, code: undefined }));
    collect(budget.tables.overallPerformance?.tasks?.map((task) => task.name));
    collect(facts.map((fact) => fact.printed));
    collect(sections.map((section) => section.title));
    collect(budget.contents.map(({ number, title }) => `${number}${title}`));
    collect(budget.glossary.map(({ number, term }) => `${number}${term}：`));
    expect(strangers).toEqual([]);
  });

  testColumns(budget);
});

describe('its faults', () => {
  it('keeps two 小计 blank that the general table prints', () => {
    const blank = (id: 'expenditure' | 'generalExpenditure') =>
      budget.tables[id]?.rows.filter((row) => row.basic === null && row.wages != null).map((row) => row.code);
    expect(blank('expenditure')).toEqual(['2010301', '2010350']);
    expect(blank('generalExpenditure')).toEqual([]);
  });

  it('keeps the project code of 20 digits', () => {
    const codes = budget.tables.projectPerformance?.rows.flatMap((row) => row.code ?? []);
    expect(codes?.map((code) => code.length)).toEqual([21, 21, 21, 21, 21, 20]);
    expect(codes?.at(-1)).toBe('41070222000000007073');
  });

  it('keeps misprints and doubled numbers', () => {
    const text = JSON.stringify(budget);
    for (const misprint of ['信息工作人元', '整治素养', '满意度满意度', '≤46 万"'])
      expect(text).toContain(misprint);
    expect(budget.glossary.filter((entry) => entry.number === '七、').map((entry) => entry.term)).toEqual([
      '单位其他收入',
      '基本支出',
    ]);
    expect(budget.glossary.filter((entry) => entry.term === '单位其他收入')).toHaveLength(2);
  });

  it('keeps one explanation under two indicators', () => {
    const explanations = budget.tables.overallPerformance?.rows
      .filter((row) => ['绩效目标编制完成率', '绩效监控完成率'].includes(row.name))
      .map((row) => row.explanation);
    expect(explanations).toHaveLength(2);
    expect(new Set(explanations).size).toBe(1);
  });

  it('has shifted rows in the columns they mean', () => {
    const project = budget.tables.projectPerformance?.rows.find((row) => row.name === '党建经费');
    expect(project?.own).toBeNull();
    expect(project?.indicators?.[0]).toEqual({ dimension: 'cost', name: '党建活动经费', value: '0.5 万元' });
    expect(budget.tables.overallPerformance?.rows.find((row) => row.name === '决算真实性')).toMatchObject({
      level1: '投入管理指标',
      level2: '预算和财务管理',
      value: '真实',
    });
    expect(budget.tables.overallPerformance?.budget?.project).toBe(125.57);
  });

  it('has every indicator with a name and a value', () => {
    const overall = budget.tables.overallPerformance!.rows;
    const projects = budget.tables.projectPerformance!.rows.flatMap((row) => row.indicators ?? []);
    expect(overall).toHaveLength(24);
    expect(projects).toHaveLength(37);
    for (const indicator of [...overall, ...projects]) {
      expect(indicator.name).not.toBe('');
      expect(indicator.value).toBeTruthy();
    }
  });
});

describe('its part two', () => {
  testFacts(budget);

  it('states what the cells hold; a stated zero stands beside a blank cell', () => {
    for (const fact of facts) {
      if (fact.kind !== 'amount' || fact.cell === undefined) continue;
      expect(readPath(budget, fact.cell) ?? 0, fact.id).toBe(fact.amount);
    }
    for (const id of ['abroad', 'vehicle-buy']) {
      const fact = facts.find((candidate) => candidate.id === id);
      expect(fact).toMatchObject({ kind: 'amount', amount: 0 });
      expect(readPath(budget, fact!.cell!)).toBeNull();
    }
  });
});

describe('its derived figures of last year', () => {
  testDerived(budget, ['incomeExpenditure', 'appropriation', 'threePublic']);

  it('add up in the three-public table', () => {
    const { year, figures } = budget.tables.threePublic!.previous!;
    expect(year).toBe(2021);
    const of = (column: string) =>
      toFen(figures.find((figure) => figure.column === column)!.amount!, '万元') as Fen;
    expect(sumFen([of('abroad'), of('vehicle'), of('reception')])).toBe(of('total'));
    expect(sumFen([of('vehicleBuy'), of('vehicleRun')])).toBe(of('vehicle'));
    expect(of('total')).toBe(toFen(22.9, '万元'));
  });
});
