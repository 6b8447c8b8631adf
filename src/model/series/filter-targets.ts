import { searchKey } from '../search-key.js';
import { seriesOf, type TargetDimension, type TargetIndicator, type TargetsSeries } from './targets.js';

/** A dimension to keep; `none` is for indicators that are none of the four. */
export type DimensionFilter = TargetDimension | 'none';

/** What to keep; a part left out, `null` or blank keeps everything. */
export interface TargetsFilter {
  text?: string | null;
  dimension?: DimensionFilter | null;
  scope?: 'overall' | 'projects' | null;
}

/**
 * Keeps the indicators that match. The text is looked for in names, values, level names, project names and
 * explanations; a project whose own name has it keeps all its indicators (of the asked dimension).
 * The same series when the filter is empty.
 */
export function filterTargets(series: TargetsSeries, filter: TargetsFilter): TargetsSeries {
  const key = searchKey(filter.text ?? '');
  const { dimension = null, scope = null } = filter;
  if (key === '' && dimension === null && scope === null) return series;
  const matches = (indicator: TargetIndicator, ...above: (string | null)[]) =>
    (dimension === null || (indicator.dimension ?? 'none') === dimension) &&
    hasText(key, [...shortTexts(indicator), indicator.explanation, ...above]);
  const overall = series.overall?.flatMap(({ level1, groups }) => {
    const kept = groups.flatMap(({ level2, indicators }) => {
      const matching = indicators.filter((indicator) => matches(indicator, level1));
      return matching.length > 0 ? [{ level2, indicators: matching }] : [];
    });
    return kept.length > 0 ? [{ level1, groups: kept }] : [];
  });
  const projects = series.projects.flatMap((project) => {
    const indicators = project.indicators.filter((indicator) => matches(indicator, project.name));
    // A project without targets stays as long as nothing is asked of its indicators.
    const bare = project.indicators.length === 0 && dimension === null && hasText(key, [project.name]);
    return indicators.length > 0 || bare ? [{ ...project, indicators }] : [];
  });
  return seriesOf(
    overall === undefined ? null : scope === 'projects' ? [] : overall,
    scope === 'overall' ? [] : projects,
  );
}

/** Whether a search form is in the explanation of an indicator and in none of its shorter texts. */
export function isFoundInExplanation(indicator: TargetIndicator, key: string): boolean {
  return key !== '' && hasText(key, [indicator.explanation]) && !hasText(key, shortTexts(indicator));
}

function shortTexts({ name, level2, value }: TargetIndicator): (string | null)[] {
  // Also as understood, so that "≥90%" finds a printed "不低于90％".
  const read =
    value.kind === 'number' ? `${value.comparator ?? ''}${value.decimal}${value.unit ?? ''}` : null;
  return [name, level2, value.printed, read];
}

function hasText(key: string, texts: (string | null)[]): boolean {
  return key === '' || texts.some((text) => text !== null && searchKey(text).includes(key));
}
