import { hasNoBudget, importRead, readPaths } from './open-files.js';
import { readDocument, type Read } from './read-document.js';

/** Endings of published files; everything else is taken for a document. */
const PUBLISHED = /\.(xlsx|xlsm|xlsb|xls|et|docx|docm|doc|wps|html?|shtml|mht|pdf|txt|md|csv|tsv|zip)$/i;

/** A document from its JSON, or from the published file of that name, which is imported. */
export async function openDocument(file: string, stdin: AsyncIterable<Uint8Array>): Promise<Read> {
  if (!PUBLISHED.test(file)) return readDocument(file, stdin);
  const reading = await readPaths([file], stdin, () => {});
  if (!reading.ok) return { ok: false, failure: reading.failure };
  const imported = await importRead(reading, {});
  if (!imported.ok) return { ok: false, failure: imported.failure };
  const { budget, issues, layout, report } = imported.result;
  if (budget) return { ok: true, budget, layout };
  if (report.refused.length > 0) return { ok: false, failure: { code: 'refused', refusals: report.refused } };
  if (hasNoBudget(imported.result))
    return {
      ok: false,
      failure: { code: 'no-budget', notes: report.notes.filter(({ severity }) => severity === 'error') },
    };
  return { ok: false, failure: { code: 'invalid', issues } };
}
