import { nothing, type TemplateResult } from 'lit';
import { html, unsafeStatic, type StaticValue } from 'lit/static-html.js';
import type { Budget } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';
import { selectFunctionTree } from '../../model/series/function-tree.js';
import type { TableState } from '../../model/table-state.js';
import type { Locale } from '../../text/languages.js';
import { reportWords } from '../../text/words.js';
import { keepLast } from '../../model/keep-last.js';
import { tags, type Section, type Told } from '../tags.js';

type Content = TemplateResult | typeof nothing;

/** The element that stands in each section, and what it is told there. */
const figures = new Map<string, [StaticValue, Told]>(
  Object.entries(tags).flatMap(([tag, { sections }]) =>
    Object.entries(sections).map(([section, told]) => [section, [unsafeStatic(tag), told]] as const),
  ),
);

/** What the report itself gives an element: the anchor of its section, or the level of its heading below one. */
interface Given {
  id?: string;
  level?: number;
  heading?: string;
  audience?: string;
}

/** The element of a section. */
export function renderFigure(section: Section, { id, level, heading, audience }: Given): Content {
  const found = figures.get(section);
  if (!found) return nothing;
  const [tag, { table, scope }] = found;
  // A static template: the tag is one of the kit's own.
  /* eslint-disable lit/binding-positions, lit/no-invalid-html */
  return html`<${tag}
    id=${id ?? nothing}
    tabindex=${id ? -1 : nothing}
    heading-level=${level ?? nothing}
    heading=${heading ?? nothing}
    table=${table ?? nothing}
    scope=${scope ?? nothing}
    audience=${audience ?? nothing}
  ></${tag}>`;
  /* eslint-enable lit/binding-positions, lit/no-invalid-html */
}

/** The picture of a table, or where another table's picture shows the same, that. */
export function renderTableFigure(
  table: TableId,
  state: TableState,
  budget: Budget,
  level: number,
  locale: Locale,
): Content {
  const { tables } = budget;
  const words = reportWords(locale);
  if ((table === 'expenditure' || table === 'generalExpenditure') && state !== 'shown') return nothing;
  if (table === 'generalExpenditure' && isSameExpenditure(budget))
    return renderSame(words.sameAs(tables.expenditure!.title));
  if (table === 'economicSummary' && tables.basicExpenditure) return nothing;
  if (table === 'stateCapitalExpenditure' && tables.fundExpenditure)
    return renderSame(words.shownWith(tables.fundExpenditure.title));
  return renderFigure(table, { level });
}

function renderSame(text: string): TemplateResult {
  return html`<p class="same">${text}</p>`;
}

/** Whether 一般公共预算支出表 has the very figures of 支出总表, as where a department has no other money. */
const isSameExpenditure = keepLast((budget: Budget): boolean => {
  const figures = (table: 'expenditure' | 'generalExpenditure') =>
    JSON.stringify(selectFunctionTree(budget, undefined, table)?.roots.function, (key, value: unknown) =>
      ['name', 'path', 'childSum'].includes(key) ? undefined : value,
    );
  return figures('expenditure') === figures('generalExpenditure');
});
