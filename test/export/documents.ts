import { readFileSync } from 'node:fs';
import { exportCsvZip } from '../../src/export/csv.js';
import { exportXlsx } from '../../src/export/xlsx.js';
import { openOwn, type OwnImport } from '../../src/importers/kit-files/read-own.js';
import { readFile } from '../../src/importers/read/read-file.js';
import type { SourceFile } from '../../src/importers/source.js';
import { parseBudget } from '../../src/model/parse.js';
import type { Budget } from '../../src/model/schema/document.js';

/** A document of `data/`. */
export function sample(name: string): Budget {
  return valid(JSON.parse(readFileSync(`data/${name}.json`, 'utf8')));
}

/** All documents of `data/`. */
export const SAMPLES = [
  'hongqi-office-2022',
  'putuo-office-2025',
  'invented-awkward',
  'invented-no-last-year',
  'invented-complete',
];

export function valid(document: unknown): Budget {
  const { budget, issues } = parseBudget(document);
  if (!budget) throw new Error(JSON.stringify(issues.slice(0, 3)));
  return budget;
}

export type Kind = 'xlsx' | 'csv';

/** What an exported file is when it is read again. */
export async function readBack(bytes: Uint8Array, kind: Kind): Promise<SourceFile> {
  const input = { name: kind === 'xlsx' ? '预算.xlsx' : '预算.csv.zip', bytes };
  const result = await readFile(input, 0);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.file;
}

/** Exports a document and reads it back. */
export async function roundTrip(budget: Budget, kind: Kind): Promise<OwnImport> {
  const bytes = kind === 'xlsx' ? exportXlsx(budget) : exportCsvZip(budget);
  const own = openOwn([await readBack(bytes, kind)]);
  if (!own) throw new Error('not known again');
  return own;
}
