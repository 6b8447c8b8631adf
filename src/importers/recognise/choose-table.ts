import { TABLE_IDS, type TableId } from '../../model/schema/tables.js';
import type { Confidence } from '../result.js';
import type { Grid } from '../source.js';
import { analyseGrid, type Analysis } from './analyse-grid.js';
import { matchTitle } from './match-title.js';
import { keyOf } from '../words/keys.js';

/** A grid read as the table it is most likely to be. */
export interface Choice {
  readonly table: TableId;
  readonly analysis: Analysis;
  readonly confidence: Confidence;
}

/** By title, and by columns as far as they are understood. */
export function chooseByTitle(grid: Grid, table: TableId, year: number | null): Choice | null {
  const analysis = analyseGrid(grid, table, year, true);
  if (analysis.score > 0) return { table, analysis, confidence: 'certain' };
  const understood = analysis.columns.filter(Boolean).length;
  return understood >= 2 ? { table, analysis, confidence: 'likely' } : null;
}

/** As a person has said, whatever its columns look like. */
export function chooseAsSaid(grid: Grid, table: TableId, year: number | null): Choice {
  return { table, analysis: analyseGrid(grid, table, year, true), confidence: 'certain' };
}

/** By the name of the sheet, which is no title, and by columns. */
export function chooseBySheet(grid: Grid, year: number | null): Choice | null {
  const match = grid.place.sheet ? matchTitle(grid.place.sheet, true) : null;
  if (match?.kind !== 'table') return null;
  const analysis = analyseGrid(grid, match.table, year);
  return analysis.score > 0 ? { table: match.table, analysis, confidence: 'likely' } : null;
}

/** Fewest columns by which a table is known without a title. */
const FEWEST = 3;

/** Tables that no other has the columns of. */
const UNMISTAKABLE: ReadonlySet<TableId> = new Set([
  'appropriation',
  'threePublic',
  'basicExpenditure',
  'overallPerformance',
  'projectPerformance',
]);

/** By columns alone. */
export function chooseByColumns(grid: Grid, year: number | null): Choice | null {
  const choices = TABLE_IDS.map((table) => ({ table, analysis: analyseGrid(grid, table, year) }))
    .filter(({ analysis }) => analysis.score >= FEWEST && analysis.unknown.length < analysis.score)
    .sort((a, b) => worth(b.analysis) - worth(a.analysis));
  const [first] = choices;
  if (!first) return null;
  const equal = choices.filter(({ analysis }) => worth(analysis) === worth(first.analysis));
  const table =
    equal.length > 1
      ? byBudget(
          equal.map(({ table }) => table),
          first.analysis,
        )
      : first.table;
  const chosen = equal.find((each) => each.table === table) ?? first;
  const sure = UNMISTAKABLE.has(chosen.table) && chosen.analysis.unknown.length === 0;
  return { ...chosen, confidence: sure ? 'likely' : 'guess' };
}

function worth({ score, unknown }: Analysis): number {
  return score - unknown.length / 2;
}

/** Tables with the same columns are told apart by the budget their head names. */
function byBudget(tables: readonly TableId[], { heads }: Analysis): TableId {
  const words = keyOf(heads.flat().join(' '));
  const named: readonly (readonly [TableId, RegExp])[] = [
    ['economicSummary', /经济分类/],
    ['fundExpenditure', /政府性基金/],
    ['stateCapitalExpenditure', /有资本经营/],
    ['generalExpenditure', /一般公共预算/],
    ['appropriation', /财政拨款/],
    ['incomeExpenditure', /收入.*支出/],
    ['expenditure', /./],
  ];
  return named.find(([table, pattern]) => tables.includes(table) && pattern.test(words))?.[0] ?? tables[0]!;
}
