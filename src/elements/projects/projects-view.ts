import type { GroupedProject, ProjectGroup, ProjectGrouping } from '../../model/series/project-groups.js';
import type { Project, ProjectFunction, ProjectsSeries } from '../../model/series/projects.js';
import type { Budget } from '../../model/schema/document.js';
import type { AmountFormat } from '../../text/numbers.js';
import type { BarSeries } from '../chart/textures.js';
import type { Marks } from '../chart/marks.js';

/** A project at its place in a group: it may stand in several. */
export interface ProjectPlace extends GroupedProject {
  mark: string;
  /** Whether it is shown before the rest is asked for. */
  shown: boolean;
}

/** What the list of projects is drawn from, and what its parts do. */
export interface ProjectsView {
  budget: Budget;
  series: ProjectsSeries;
  groups: readonly { group: ProjectGroup; places: readonly ProjectPlace[] }[];
  grouping: ProjectGrouping | null;
  format: AmountFormat;
  /** Level of the headings of groups. */
  level: number;
  /** What is searched for, in its search form. */
  key: string;
  marks: Marks;
  onKeydown(event: KeyboardEvent): void;
  /** The fill of each source, and of bars that are not split (`project`). */
  fills: ReadonlyMap<string, BarSeries>;
  isOpen(project: Project): boolean;
  isSelected(...keys: (string | null)[]): boolean;
  onFunction(of: ProjectFunction): void;
}
