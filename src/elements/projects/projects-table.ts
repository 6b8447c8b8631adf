import type { TemplateResult } from 'lit';
import { groupBy } from '../../model/group-by.js';
import type { ProjectsSeries } from '../../model/series/projects.js';
import type { Budget } from '../../model/schema/document.js';
import type { AmountFormat } from '../../text/numbers.js';
import { renderDataTable, type DataGroup } from '../chart/data-table.js';
import { baseWords, projectsWords, sideWords, targetsWords } from '../../text/words.js';

/** All projects under their units, in printed order: code, type and sources where the document has any, and the total. */
export function renderProjectsTable(
  { projects, sources, printed, both }: ProjectsSeries,
  budget: Budget,
  format: AmountFormat,
): TemplateResult {
  const { locale } = format;
  const words = projectsWords(locale);
  const { total, blank } = baseWords(locale);
  const types = projects.some(({ type }) => type !== null) ? [words.type] : [];
  const groups = [...groupBy(projects, ({ unitName }) => unitName)].map(([title, members]): DataGroup => ({
    ...(title !== null && { title }),
    rows: members.map((project) => ({
      code: project.code,
      name: [
        project.name ?? sideWords(locale).unnamed,
        ...(both && !project.listed ? [words.onlyTargets] : []),
      ].join(' '),
      figures: [
        ...types.map(() => project.type),
        ...sources.map((id) => project.sources.find((source) => source.id === id)?.amount ?? null),
        project.amount ?? blank,
      ],
    })),
  }));
  const whole = { name: total, strong: true, figures: [...[...types, ...sources].map(() => null), printed] };
  return renderDataTable(
    {
      ...(projects.some(({ code }) => code !== null) && { code: targetsWords(locale).code }),
      name: sideWords(locale).item,
      figures: [...types, ...sources.map((id) => words.sources[id] ?? id), total],
    },
    printed === null ? groups : [{ rows: [whole] }, ...groups],
    format,
    budget,
  );
}
