import { html, nothing, type TemplateResult } from 'lit';
import { percentOf, type Fen } from '../../model/money.js';
import type { Budget } from '../../model/schema/document.js';
import { naturePart } from '../../model/series/function-picture.js';
import { selectFunctionTree } from '../../model/series/function-tree.js';
import { selectTargets } from '../../model/series/targets.js';
import { selectThreePublic } from '../../model/series/three-public.js';
import { baseWords } from '../../text/base.js';
import type { Locale } from '../../text/locale.js';
import {
  amountFormat,
  formatAmount,
  formatNumber,
  formatPercent,
  plainNumber,
  unitName,
  type AmountFormat,
  type DisplayUnit,
} from '../../text/numbers.js';
import { reportWords } from '../../text/report.js';

interface KeyFigure {
  id: string;
  label: string;
  amount: Fen | null;
  count?: number;
  format: AmountFormat;
  detail: string;
}

/** The figures a reader wants first: the total with its split, the three-public expenses, the targets. */
export function renderKeyFigures(
  budget: Budget,
  display: DisplayUnit,
  locale: Locale,
): TemplateResult | typeof nothing {
  const figures = [
    ...expenditureFigures(budget, display, locale),
    ...threePublicFigure(budget, display, locale),
    ...targetsFigure(budget, display, locale),
  ];
  if (figures.length === 0) return nothing;
  return html`<dl class="figures" part="figures" aria-label=${reportWords[locale].keyFigures}>
    ${figures.map(renderFigure)}
  </dl>`;
}

function renderFigure({ id, label, amount, count, format, detail }: KeyFigure): TemplateResult {
  const value =
    amount === null
      ? html`${count ?? baseWords[format.locale].blank}`
      : html`<data value=${plainNumber(amount, format.unit)}>${formatNumber(amount, format)}</data>
          <span class="figure-unit">${unitName(format.unit, format.locale)}</span>`;
  return html`<div class="key ${id}">
    <dt>${label}</dt>
    <dd>${value}</dd>
    ${detail ? html`<dd class="detail">${detail}</dd>` : nothing}
  </div>`;
}

function expenditureFigures(budget: Budget, display: DisplayUnit, locale: Locale): KeyFigure[] {
  const tree = selectFunctionTree(budget);
  const table = tree && budget.tables[tree.table];
  if (!tree || !table) return [];
  const format = amountFormat(display, table, locale);
  const root = tree.roots.function;
  const parts = (['basic', 'project'] as const).flatMap((nature): KeyFigure[] => {
    const amount = naturePart(tree, root, nature)?.amount;
    if (amount === undefined) return [];
    const detail = reportWords[locale].shareOfTotal(formatPercent(percentOf(amount, root.amount)));
    return [{ id: nature, label: baseWords[locale][nature], amount, format, detail }];
  });
  return [
    { id: 'total', label: reportWords[locale].total, amount: root.amount, format, detail: '' },
    ...parts,
  ];
}

function threePublicFigure(budget: Budget, display: DisplayUnit, locale: Locale): KeyFigure[] {
  const series = selectThreePublic(budget);
  const table = budget.tables.threePublic;
  if (!series || !table) return [];
  const format = amountFormat(display, table, locale);
  const { amount, change, direction, percent } = series.total;
  const size = change === null ? '' : formatAmount(Math.abs(change) as Fen, format);
  const detail = direction
    ? reportWords[locale].change(direction, size, percent && formatPercent(percent.hundredths))
    : '';
  return [{ id: 'three-public', label: reportWords[locale].threePublic, amount, format, detail }];
}

function targetsFigure(budget: Budget, display: DisplayUnit, locale: Locale): KeyFigure[] {
  const series = selectTargets(budget);
  if (!series) return [];
  const projects = series.projects.filter((project) => project.indicators.length > 0).length;
  return [
    {
      id: 'targets',
      label: reportWords[locale].targets,
      amount: null,
      count: series.counts.total,
      format: amountFormat(display, undefined, locale),
      detail: reportWords[locale].targetCount(projects),
    },
  ];
}
