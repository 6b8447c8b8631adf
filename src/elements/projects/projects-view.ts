import type { ProjectGroup, ProjectGrouping } from '../../model/series/project-groups.js';
import type { Project, ProjectFunction, ProjectsSeries } from '../../model/series/projects.js';
import type { Budget } from '../../model/schema/document.js';
import type { AmountFormat } from '../../text/numbers.js';
import type { BarSeries } from '../bars/textures.js';
import type { MarksController } from '../controllers/marks-controller.js';

/** What the list of projects is drawn from, and what its parts do. */
export interface ProjectsView {
  budget: Budget;
  series: ProjectsSeries;
  groups: readonly ProjectGroup[];
  grouping: ProjectGrouping | null;
  format: AmountFormat;
  /** Level of the headings of groups. */
  level: number;
  /** What is searched for, in its search form. */
  key: string;
  marks: MarksController;
  onKeydown(event: KeyboardEvent): void;
  /** The fill of each source, and of bars that are not split (`project`). */
  fills: ReadonlyMap<string, BarSeries>;
  /** Whether the project at a place of the whole list is shown before the rest is asked for. */
  isShown(project: Project, place: number): boolean;
  isOpen(project: Project): boolean;
  isSelected(...keys: (string | null)[]): boolean;
  onFunction(of: ProjectFunction): void;
}

/** The mark of a row: a project may stand in several groups. */
export function markOf(group: number, member: number): string {
  return `${group}.${member}`;
}
