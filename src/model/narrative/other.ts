import { selectTargets } from '../series/targets.js';
import { figureAt } from './figure-at.js';
import { amountOf, itemOf, totalRowOf } from './items.js';
import type { NarrativeContext, SectionId, Statement } from './narrative-types.js';

/** 机关运行经费: the cell that prints it, else as the text states it. */
export function writeOperatingCost(context: NarrativeContext): Statement[] {
  const { budget } = context;
  const index = totalRowOf(budget.tables.threePublic?.rows ?? []);
  const ours = figureAt(budget, `tables.threePublic.rows[${index}].operatingCost`);
  const stated = budget.narrative.facts.find(
    ({ section, kind, cell }) => section === 'operating-cost' && kind === 'amount' && cell,
  );
  const figure = ours.origin === 'printed' || !stated?.cell ? ours : figureAt(budget, stated.cell);
  return figure.amount === null
    ? writeStated('operating-cost')(context)
    : [amountOf(itemOf(context, figure, 'operatingCost'))];
}

/** 绩效目标设置情况: projects with targets, their money and their indicators. */
export function writeTargets(context: NarrativeContext): Statement[] {
  const { budget } = context;
  const series = selectTargets(budget);
  if (!series) return writeStated('performance-targets')(context);
  const projects = series.projects.filter(({ indicators }) => indicators.length > 0);
  const index = totalRowOf(budget.tables.projectPerformance?.rows ?? []);
  const amount = figureAt(budget, `tables.projectPerformance.rows[${index}].total`);
  return [
    {
      kind: 'targets',
      projects: projects.length,
      without: series.projects.length - projects.length,
      indicators: series.counts.projects,
      overall: series.counts.overall,
      // The total is that of the projects with targets only where all of them have some.
      amount: projects.length === series.projects.length && amount.amount !== null ? amount : null,
      path: `${projects[0]?.path}.total`,
      overallPath: 'tables.overallPerformance.rows[0].value',
    },
  ];
}

/** What only the text states: 政府采购, 国有资产, 专项转移支付. */
export function writeStated(id: SectionId): (context: NarrativeContext) => Statement[] {
  return ({ budget }) => {
    const facts = budget.narrative.facts.filter(
      ({ section, kind }) => section === id && (kind === 'amount' || kind === 'count'),
    );
    return facts.length > 0 ? [{ kind: 'stated', facts }] : [];
  };
}
