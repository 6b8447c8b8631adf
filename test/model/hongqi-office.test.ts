import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Fen } from '../../src/model/money.js';
import { ZERO, sumFen, toFen } from '../../src/model/money.js';
import { parseBudget } from '../../src/model/parse.js';
import { readPath } from '../../src/model/read-path.js';
import { TABLE_IDS } from '../../src/model/schema/tables.js';
import type { Budget } from '../../src/model/schema/document.js';

/** A cell of the disclosure: line (from 1), tab index (from 0), printed text, place, slice of a joined code. */
type PrintedCell = [
  line: number,
  tab: number,
  printed: string,
  path: string,
  slice?: [from: number, to: number],
];

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const SEED = '../shared/seeds/000_089b4ec93cddaf3a.txt';
const seedHere = existsSync(SEED);
const skipped = seedHere ? '' : ' (skipped: ../shared/seeds is not here)';
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
  it('are 299, each once', () => {
    expect(cells).toHaveLength(299);
    expect(new Set(cells.map(([line, tab]) => `${line}:${tab}`)).size).toBe(299);
    expect(new Set(cells.map(([, , , path, slice]) => `${path}:${slice?.[0] ?? ''}`)).size).toBe(299);
  });

  it.each(cells)('line %i, cell %i: %s stands at %s', (_line, _tab, printed, path, slice) => {
    const value = readPath(budget, path);
    if (typeof value === 'string') expect(slice ? value.slice(...slice) : value).toBe(printed);
    else expect(value).toBe(Number(printed));
  });

  it('are all numbers of the document: no amount is in it that is not printed', () => {
    const printed = new Set(cells.map(([, , , path]) => path));
    const unprinted: string[] = [];
    const collect = (value: unknown, path: string) => {
      if (typeof value === 'number' && !printed.has(path)) unprinted.push(path);
      if (Array.isArray(value)) value.forEach((child, index) => collect(child, `${path}[${index}]`));
      else if (typeof value === 'object' && value !== null)
        for (const [key, child] of Object.entries(value)) {
          if (key !== 'decimals' && key !== 'previous') collect(child, `${path}.${key}`);
        }
    };
    collect(budget.tables, 'tables');
    expect(unprinted).toEqual([]);
  });

  it.skipIf(!seedHere)(`are what the seed holds${skipped}`, () => {
    const held = readFileSync(SEED, 'utf8')
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

  it.skipIf(!seedHere)(`stand in the seed, layout spaces aside${skipped}`, () => {
    const seed = bare(readFileSync(SEED, 'utf8'));
    const ownWords = ['side', 'kind', 'source', 'dimension', 'note', 'goals', 'content', 'explanation'];
    const strangers: string[] = [];
    const collect = (value: unknown) => {
      if (typeof value === 'string' && !seed.includes(bare(value))) strangers.push(value);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, child] of Object.entries(value)) if (!ownWords.includes(key)) collect(child);
    };
    Object.values(budget.tables).forEach(({ title, department, unit }) => collect([title, department, unit]));
    // Codes are joined from three cells; the numeric cells above prove them.
    const rows = Object.values(budget.tables).flatMap((table): object[] => table.rows);
    rows.forEach((row) => collect({ ...row, code: undefined }));
    collect(budget.tables.overallPerformance?.tasks?.map((task) => task.name));
    collect(facts.map((fact) => fact.printed));
    collect(sections.map((section) => section.title));
    collect(budget.contents.map(({ number, title }) => `${number}${title}`));
    collect(budget.glossary.map(({ number, term }) => `${number}${term}：`));
    expect(strangers).toEqual([]);
  });

  it('has a cell, blank or not, in every column of a form', () => {
    for (const [id, table] of Object.entries(budget.tables)) {
      const columns = (table.rows as Record<string, unknown>[]).map((row) =>
        Object.keys(row)
          .filter((key) => row[key] === null || typeof row[key] === 'number')
          .filter((key) => key !== 'name')
          .join(' '),
      );
      expect(new Set(columns).size, id).toBe(
        'side' in (table.rows[0] ?? {}) && id === 'appropriation' ? 2 : 1,
      );
    }
  });
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
  it('has facts with ids of their own, in sections that are there', () => {
    expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
    const ids = new Set(sections.map((section) => section.id));
    expect(facts.filter((fact) => !ids.has(fact.section))).toEqual([]);
  });

  it.each(facts)('$id speaks of cells that are there', (fact) => {
    const paths = [fact.cell, fact.kind === 'share' ? fact.of : undefined].filter(
      (path) => path !== undefined,
    );
    for (const path of paths) expect(readPath(budget, path)).not.toBeUndefined();
  });

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
  const previousTables = ['incomeExpenditure', 'appropriation', 'threePublic'] as const;

  it('are this year minus the stated change', () => {
    for (const id of previousTables) {
      for (const figure of budget.tables[id]!.previous!.figures) {
        const fact = facts.find((candidate) => candidate.id === figure.fact);
        if (fact?.kind !== 'change') throw new Error(`${figure.fact} is no change`);
        const now = readPath(budget, `tables.${id}.rows[${figure.row}].${figure.column}`) as number | null;
        const less = fact.direction === 'decrease' ? toFen(fact.amount!, '万元')! : ZERO;
        expect(sumFen([toFen(now ?? 0, '万元'), less]), `${id} ${figure.row} ${figure.column}`).toBe(
          toFen(figure.amount!, '万元'),
        );
      }
    }
  });

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
