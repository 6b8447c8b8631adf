import type { BuiltTable, Corrections, RecognisedTable } from '../result.js';
import { correctCells } from '../recognise/correct-cells.js';
import { correctColumns } from '../recognise/correct-columns.js';
import { buildCodedRows } from './coded-rows.js';
import { buildOverall } from './overall-performance.js';
import { buildProjectPerformance } from './project-performance.js';
import { buildProjects } from './projects.js';
import { buildThreePublic } from './three-public.js';
import { buildTwoSided } from './two-sided.js';
import { TableWriter } from './writer.js';

const builders: Readonly<Record<RecognisedTable['table'], (writer: TableWriter) => BuiltTable>> = {
  incomeExpenditure: buildTwoSided,
  income: buildCodedRows,
  expenditure: buildCodedRows,
  appropriation: buildTwoSided,
  generalExpenditure: buildCodedRows,
  basicExpenditure: buildCodedRows,
  economicSummary: buildCodedRows,
  threePublic: buildThreePublic,
  fundExpenditure: buildCodedRows,
  stateCapitalExpenditure: buildCodedRows,
  projects: buildProjects,
  overallPerformance: buildOverall,
  projectPerformance: buildProjectPerformance,
};

/** Makes the table of the document from a recognised one: as printed, with the place of every field. */
export function buildTable(recognised: RecognisedTable, corrections?: Corrections): BuiltTable {
  const [first] = recognised.grids;
  const corrected: RecognisedTable = corrections
    ? {
        ...recognised,
        grids: recognised.grids.map((grid) => correctCells(grid, corrections)),
        columns: first ? correctColumns(recognised.columns, first.id, corrections) : recognised.columns,
      }
    : recognised;
  return builders[recognised.table](new TableWriter(corrected));
}
