import type { TemplateResult } from 'lit';
import type { Budget } from '../../model/schema/document.js';
import { INCOME_COLUMNS } from '../../model/series/income-table.js';
import type { IncomeSeries } from '../../model/series/income.js';
import { readSide } from '../../model/series/two-sided.js';
import type { AmountFormat } from '../../text/numbers.js';
import { printedRows, renderDataTable } from '../chart/data-table.js';
import { renderTwoSidedTable } from '../chart/two-sided-table.js';
import { baseWords, sideWords, sourceNames } from '../../text/words.js';

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
  const { code, item } = sideWords(locale);
  const columns = INCOME_COLUMNS.filter((column) =>
    printed.rows.some((row) => typeof row[column] === 'number'),
  );
  return renderDataTable(
    {
      code,
      name: item,
      figures: [baseWords(locale).total, ...columns.map((column) => sourceNames(locale)[column]!)],
    },
    [{ rows: printedRows(printed, ['total', ...columns]) }],
    format,
    budget,
  );
}
