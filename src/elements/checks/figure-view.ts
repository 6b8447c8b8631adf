import type { nothing, TemplateResult } from 'lit';
import type { LayoutNote } from '../../model/rules/rule.js';
import type { Budget } from '../../model/schema/document.js';
import type { Locale } from '../../text/languages.js';

/** The rules with all that is said of them. */
export type Rules = typeof import('../../text/checks/index.js');

/** Who reads findings: the department that publishes, or the citizen. */
export type Audience = 'publisher' | 'reader';

/** Parts of the document that a figure shows, as beginnings of paths, or the totals of the first tables. */
export type Shown = readonly string[] | 'totals';

/** What is loaded to mark findings: the rules, and how their marks look. */
export interface Checks {
  readonly rules: Rules;
  /** Gives a figure the style sheet of the marks, once. */
  dress(root: FigureView['figure']['renderRoot']): void;
  renderFindings(view: FigureView): TemplateResult | typeof nothing;
  renderFlag(view: FigureView, path: string): TemplateResult | typeof nothing;
}

/** A figure of the page that shows what was found about its amounts. */
export interface FigureView {
  readonly figure: HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    requestUpdate(): void;
  };
  readonly checks: Checks;
  readonly budget: Budget;
  readonly locale: Locale;
  readonly shown: Shown;
  /** Shows a cell in its official table; `null` outside a report. */
  readonly reveal: ((path: string) => void) | null;
}

/** What the list of findings is drawn from. */
export interface PanelView extends FigureView {
  readonly audience: Audience;
  /** The only severity shown; empty for all. */
  readonly severity: string;
  /** Last year's document and the notes of an import, where the page has them. */
  readonly lastYear: Budget | null;
  readonly layout: readonly LayoutNote[] | null;
  /** Level of the headings of the groups. */
  readonly level: number;
  onSeverity(severity: string): void;
  /** Marks the cells of a finding wherever they are shown, and leads to the place in doubt. */
  onFinding(paths: readonly string[], place: string): void;
}
