import type { Budget } from '../../../model/schema/document.js';
import type { ExportFormat } from './protocol.js';

/** A document as a workbook or as CSV tables in a zip; each library is loaded when it is first asked for. */
export async function exportAs(format: ExportFormat, budget: Budget): Promise<Uint8Array> {
  if (format === 'xlsx') return (await import('../../../export/xlsx.js')).exportXlsx(budget);
  return (await import('../../../export/csv.js')).exportCsvZip(budget);
}
