import { remembered } from '../remembered.js';
import { searchKey } from '../../search-key.js';
import { selectTargets, type TargetIndicator, type TargetProject } from '../../series/targets.js';

/** The tables with performance targets; a rule about single targets reads whichever is there. */
export const TARGET_TABLES = ['overallPerformance', 'projectPerformance'] as const;

/** One target of the department, or of one of its projects. */
export interface Target extends TargetIndicator {
  /** `null` for a target of the department. */
  readonly project: TargetProject | null;
  /** 一级指标 as printed; empty for a target of a project. */
  readonly level1: string;
}

/** Every target of a document: those of the department first. */
export const targetsOf = remembered((budget): readonly Target[] => {
  const series = selectTargets(budget);
  const overall = (series?.overall ?? []).flatMap(({ level1, groups }) =>
    groups.flatMap(({ indicators }) =>
      indicators.map((each): Target => ({ ...each, project: null, level1 })),
    ),
  );
  const ofProjects = (series?.projects ?? []).flatMap((project) =>
    project.indicators.map((each): Target => ({ ...each, project, level1: '' })),
  );
  return [...overall, ...ofProjects];
});

/** Faults about one target's value have one cause. */
export function valueSubject({ path }: Target): string {
  return `target:${path}`;
}

/** The name without brackets and what stands in them: 出勤率（%） is 出勤率. */
export function nameKey({ name }: Pick<Target, 'name'>): string {
  return searchKey(name).replace(/\([^()]*\)/g, '');
}

// 频率, 效率 and the like are measured in other units than percent.
const NO_SHARE = /(频|效|功|速|心|斜|分辨|容积|汇|利|倍|周转|曝光|回)率$/;

/** Whether a target is named as a share of a whole: 预算执行率, 占比, 满意度. */
export function isRateName(key: string): boolean {
  return (/(率|比例|占比|比重)$/.test(key) && !NO_SHARE.test(key)) || isSatisfactionName(key);
}

/** Whether a target is named 满意度 or 满意率; 不满意率 is the reverse. */
export function isSatisfactionName(key: string): boolean {
  return /满意[度率]/.test(key) && !key.includes('不满意');
}

/** Whether the unit of a value is one of percent: %, ‰, 个百分点. */
export function isPercentUnit(unit: string): boolean {
  return /[%‰]|百分/.test(unit);
}

/** Whether the unit of a value is one of money: 元, 万元, 元/人, and 万 or 亿 alone. */
export function isMoneyUnit(unit: string): boolean {
  return /元|^[万亿]$/.test(unit);
}

/** Whether a value says a number, in digits or in words: 九成以上. */
export function saysNumber(printed: string): boolean {
  return /\p{N}|[一二三四五六七八九十]成|百分之/u.test(printed);
}
