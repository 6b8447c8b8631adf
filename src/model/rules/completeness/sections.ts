import type { Budget } from '../../schema/document.js';
import { passedUnless } from '../check.js';
import type { Severity } from '../finding.js';
import { type Checks, defineRule } from '../rule.js';
import { CHANGE, readProse, type Prose } from './prose.js';

/** One thing the text must contain. */
interface Demand {
  /** Key of its name in the words. */
  readonly section: string;
  /** What the law (预算法 art. 14) names is an error where it is missing; what the catalogues ask for, a warning. */
  readonly severity: Severity;
  /** Where it would stand. */
  readonly path: string;
  isThere(prose: Prose, budget: Budget): boolean;
}

const GOODS = /货物|工程|服务/;

const DEMANDS: readonly Demand[] = [
  {
    section: 'duties',
    severity: 'warning',
    path: 'profile',
    isThere: (prose, { profile }) => profile.duties.length > 0 || prose.speaksOf(/职责|职能/),
  },
  {
    section: 'organisation',
    severity: 'warning',
    path: 'profile',
    isThere: (prose, { profile }) =>
      profile.offices.length + profile.units.length > 0 || prose.speaksOf(/机构设置|内设|机构情况|构成/),
  },
  {
    section: 'change',
    severity: 'warning',
    path: 'narrative',
    isThere: (_prose, { narrative }) =>
      narrative.facts.some(({ kind }) => kind === 'change') ||
      narrative.sections.some(({ text = '' }) => /收|支|拨款/.test(text) && CHANGE.test(text)),
  },
  {
    section: 'operatingCost',
    severity: 'error',
    path: 'narrative',
    isThere: (prose, { tables }) =>
      prose.speaksOf(/机关运行|机构运[转行]|机关运转|运[转行]经费/) ||
      (tables.threePublic?.rows.some(({ operatingCost }) => operatingCost !== undefined) ?? false),
  },
  {
    section: 'procurement',
    severity: 'error',
    path: 'narrative',
    isThere: (prose) => prose.speaksOf(/采购/),
  },
  {
    section: 'stateAssets',
    severity: 'warning',
    path: 'narrative',
    isThere: (prose) => prose.speaksOf(/国有资产|资产占[有用]|资产情况|车辆/),
  },
  {
    section: 'threePublic',
    severity: 'warning',
    path: 'narrative',
    isThere: (prose, { tables }) => tables.threePublic !== undefined || prose.speaksOf(/三公/),
  },
  {
    section: 'performance',
    severity: 'warning',
    path: 'narrative',
    isThere: (prose, { tables }) =>
      prose.speaksOf(/绩效/) || Boolean(tables.overallPerformance ?? tables.projectPerformance),
  },
  {
    section: 'glossary',
    severity: 'warning',
    path: 'glossary',
    isThere: (prose, { glossary }) => glossary.length > 0 || prose.speaksOf(/名词解释|专业术语/),
  },
];

/** The text explains what the law and the catalogues of disclosure ask for. */
export const sections = defineRule({
  id: 'COMP-SECTIONS',
  group: 'completeness',
  tolerance: '–',
  severity: 'error',
  source: ['L14', 'M', 'P26'],
  needs: [],
  substantive: true,
  *check({ budget }): Checks {
    const prose = readProse(budget);
    if (!prose.stated) return { code: 'not-stated', what: 'text' };
    // A unit without administrative staff has no 机关运行经费 to explain.
    const mild = budget.department.level === 'department' ? null : 'operatingCost';
    for (const { section, severity, path, isThere } of DEMANDS)
      yield passedUnless(
        !isThere(prose, budget),
        () => ({ severity: section === mild ? 'warning' : severity, paths: [path], words: { section } }),
        `section:${section}`,
      );
    const purchases = budget.narrative.facts.some(
      (fact) => fact.kind === 'amount' && fact.subject.includes('采购') && (fact.amount ?? 0) > 0,
    );
    if (purchases)
      yield passedUnless(
        !saysWhatIsBought(budget),
        () => ({
          severity: 'warning',
          paths: ['narrative'],
          words: { section: 'procurementParts' },
        }),
        'section:procurementParts',
      );
  },
});

/** Whether purchases are told by 货物, 工程 and 服务, or the text says that all are of one of these. */
function saysWhatIsBought({ narrative }: Budget): boolean {
  const texts = [
    ...narrative.sections.flatMap(({ title, text }) => [title, text ?? '']),
    ...narrative.facts.flatMap(({ subject, printed }) => [subject, printed]),
  ];
  return texts.some((text) => text.includes('采购') && GOODS.test(text));
}
