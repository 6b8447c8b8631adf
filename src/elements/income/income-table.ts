import type { TemplateResult } from 'lit';
import type { Budget } from '../../model/schema/document.js';
import { INCOME_COLUMNS } from '../../model/series/income-table.js';
import type { IncomeSeries } from '../../model/series/income.js';
import { readSide } from '../../model/series/two-sided.js';
import { baseWords } from '../../text/base.js';
import type { AmountFormat } from '../../text/numbers.js';
import { sideWords } from '../../text/sides.js';
import { sourceNames } from '../../text/sources.js';
import { printedRows, renderDataTable } from '../bars/data-table.js';
import { renderTwoSidedTable } from '../bars/two-sided-table.js';

/** All rows of 收入总表 as printed, by the columns that have an amount; else the income side of 收支总表. */
export function renderIncomeTable(
  { table }: IncomeSeries,
  budget: Budget,
  format: AmountFormat,
): TemplateResult {
  const printed = budget.tables.income;
  if (table !== 'income' || !printed)
    return renderTwoSidedTable([readSide(budget, 'incomeExpenditure', 'income')], format, budget);
  const { locale } = format;
  const { code, item } = sideWords[locale];
  const columns = INCOME_COLUMNS.filter((column) =>
    printed.rows.some((row) => typeof row[column] === 'number'),
  );
  return renderDataTable(
    {
      code,
      name: item,
      figures: [baseWords[locale].total, ...columns.map((column) => sourceNames[locale][column]!)],
    },
    [{ rows: printedRows(printed, ['total', ...columns]) }],
    format,
    budget,
  );
}
