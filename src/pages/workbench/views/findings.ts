import { ContextProvider } from '@lit/context';
import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LayoutNote } from '../../../model/rules/rule.js';
import type { Budget } from '../../../model/schema/document.js';
import { reportContext } from '../../../sources/report-context.js';

/** The findings, where “see the cell” leads to the cell of the file: it stands in the report's place around them. */
export class WorkbenchFindings extends LitElement {
  private readonly provider = new ContextProvider(this, { context: reportContext });

  @property({ attribute: false }) budget!: Budget;

  /** What was noticed while the files were read. */
  @property({ attribute: false }) layout: readonly LayoutNote[] = [];

  /** Shows where a place in the document comes from. */
  @property({ attribute: false }) reveal!: (path: string) => void;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('budget')) return;
    this.provider.setValue({
      document: { status: 'ready', budget: this.budget, issues: [] },
      unit: 'auto',
      selection: [],
      checked: true,
      headingLevel: 3,
      drawWidth: 0,
      retry: () => {},
      reveal: (path) => this.reveal(path),
    });
  }

  override render(): TemplateResult {
    return html`<budget-checks audience="publisher" .layout=${this.layout}></budget-checks>`;
  }
}
