import { html, nothing, type TemplateResult } from 'lit';
import type { Budget } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';
import { selectFunctionTree } from '../../model/series/function-tree.js';
import type { TableState } from '../../model/table-state.js';
import type { Locale } from '../../text/languages.js';
import { reportWords } from '../../text/words.js';

type Content = TemplateResult | typeof nothing;

/** The picture of a table, or where another table's picture shows the same, that. */
export function renderTableFigure(
  table: TableId,
  state: TableState,
  budget: Budget,
  level: number,
  locale: Locale,
): Content {
  const { tables } = budget;
  switch (table) {
    case 'incomeExpenditure':
      return html`<budget-balance heading-level=${level}></budget-balance>`;
    case 'income':
      return html`<budget-income heading-level=${level}></budget-income>`;
    case 'expenditure':
    case 'generalExpenditure':
      if (state !== 'shown') return nothing;
      return table === 'generalExpenditure' && isSameExpenditure(budget)
        ? renderSame(reportWords(locale).sameAs(tables.expenditure!.title))
        : html`<budget-treemap heading-level=${level} table=${table}></budget-treemap>`;
    case 'appropriation':
      return html`<budget-appropriation heading-level=${level}></budget-appropriation>`;
    case 'basicExpenditure':
      return html`<budget-economic heading-level=${level}></budget-economic>`;
    case 'economicSummary':
      return tables.basicExpenditure
        ? nothing
        : html`<budget-economic heading-level=${level}></budget-economic>`;
    case 'threePublic':
      return html`<budget-three-public heading-level=${level}></budget-three-public>`;
    case 'fundExpenditure':
      return html`<budget-fund heading-level=${level}></budget-fund>`;
    case 'stateCapitalExpenditure':
      return tables.fundExpenditure
        ? renderSame(reportWords(locale).shownWith(tables.fundExpenditure.title))
        : html`<budget-fund heading-level=${level}></budget-fund>`;
    case 'projects':
      return html`<budget-projects heading-level=${level}></budget-projects>`;
    case 'overallPerformance':
      return html`<budget-targets heading-level=${level} scope="overall"></budget-targets>`;
    case 'projectPerformance':
      return html`<budget-targets heading-level=${level} scope="projects"></budget-targets>`;
  }
}

function renderSame(text: string): TemplateResult {
  return html`<p class="same">${text}</p>`;
}

/** Whether 一般公共预算支出表 has the very figures of 支出总表, as where a department has no other money. */
function isSameExpenditure(budget: Budget): boolean {
  const figures = (table: 'expenditure' | 'generalExpenditure') =>
    JSON.stringify(selectFunctionTree(budget, undefined, table)?.roots.function, (key, value: unknown) =>
      ['name', 'path', 'childSum'].includes(key) ? undefined : value,
    );
  return figures('expenditure') === figures('generalExpenditure');
}
