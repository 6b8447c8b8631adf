import type { nothing, TemplateResult } from 'lit';
import type { NameOfCode } from '../../model/series/function-tree.js';
import type { Budget } from '../../model/schema/document.js';
import type { TableId } from '../../model/schema/tables.js';
import type { LayoutNote } from '../../model/rules/rule.js';
import type { Locale } from '../../text/languages.js';

type Content = TemplateResult | typeof nothing;

/** Who reads findings: the department that publishes, or the citizen. */
export type Audience = 'publisher' | 'reader';

/** A figure of the page that asks what was found about its amounts. */
export interface FigureView {
  /** The element, by its tag the pack knows what it shows. */
  readonly figure: HTMLElement & { readonly renderRoot: ParentNode; requestUpdate(): void };
  readonly budget: Budget;
  readonly locale: Locale;
  /** The statutory table it speaks of. */
  readonly table: TableId | null;
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

/**
 * The rules, their words and what they look like. Too much for the kit's one file, and not needed for the first
 * picture: it is loaded once a document is shown. Everything in it is a function of what it is given.
 */
export interface ChecksPack {
  /** Names 类, 款 and 项 that a disclosure does not print. */
  readonly nameOf: NameOfCode;
  /** The findings that touch a figure, folded below its sentence. */
  renderFindings(view: FigureView): Content;
  /** The mark on a cell that a finding touches. */
  renderFlag(view: FigureView, path: string): Content;
  summaryText(view: PanelView): string;
  renderTools(view: PanelView): Content;
  renderPanel(view: PanelView): TemplateResult;
}
