import { WorkbenchCell } from './cell-panel.js';
import { WorkbenchFields } from './field-form.js';
import { WorkbenchFindings } from './findings.js';
import { WorkbenchHistory } from './history-bar.js';
import { WorkbenchOfficial } from './official-pane.js';
import { WorkbenchOffline } from './offline-note.js';
import { WorkbenchGrid } from './source-grid.js';
import { WorkbenchFiles } from './step-files.js';
import { WorkbenchFinish } from './step-finish.js';
import { WorkbenchOverview } from './step-overview.js';
import { WorkbenchPreview } from './step-preview.js';
import { WorkbenchReview } from './step-review.js';
import { WorkbenchApp } from './workbench-app.js';

const views = {
  'workbench-app': WorkbenchApp,
  'workbench-cell': WorkbenchCell,
  'workbench-fields': WorkbenchFields,
  'workbench-files': WorkbenchFiles,
  'workbench-findings': WorkbenchFindings,
  'workbench-finish': WorkbenchFinish,
  'workbench-grid': WorkbenchGrid,
  'workbench-history': WorkbenchHistory,
  'workbench-official': WorkbenchOfficial,
  'workbench-offline': WorkbenchOffline,
  'workbench-overview': WorkbenchOverview,
  'workbench-preview': WorkbenchPreview,
  'workbench-review': WorkbenchReview,
};

/** Registers the elements of the page. */
export function defineViews(): void {
  for (const [tag, view] of Object.entries(views)) customElements.define(tag, view);
}
