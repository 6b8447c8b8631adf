import type { TargetIndicator, TargetProject } from '../../model/series/targets.js';
import type { AmountFormat } from '../../text/numbers.js';

/** What the tables of the targets read beside the series, and what a use of their rows does. */
export interface TargetsView {
  format: AmountFormat;
  /** Level of the headings of the parts. */
  level: number;
  /** Rows as cards, where the element is narrow. */
  stacked: boolean;
  /** What is searched for, in its search form. */
  key: string;
  /** Whether something known by any of these keys is selected. */
  isSelected(...keys: (string | null)[]): boolean;
  /** A label with a way to the definitions of the terms in it. */
  marked(label: string): unknown;
  /** Whether the explanation of an indicator shows. */
  isExplained(indicator: TargetIndicator): boolean;
  /** Whether the indicators of a project show. */
  isOpen(project: TargetProject): boolean;
  onIndicator(indicator: TargetIndicator): void;
  onProject(project: TargetProject): void;
  /** Opens or closes all projects. */
  onAllProjects(open: boolean): void;
  onKeydown(event: KeyboardEvent): void;
  onFocusin(event: FocusEvent): void;
}
