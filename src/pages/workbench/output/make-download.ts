import type { Budget } from '../../../model/schema/document.js';
import type { WorkerClient } from '../engine/client.js';
import type { Draft } from '../state/draft.js';
import { documentFileName, fileNameOf } from './embed-code.js';
import { KIT_FILES, staticPage } from './static-page.js';

/** What can be downloaded, the readiest first. */
export const DOWNLOADS = ['page', 'json', 'xlsx', 'csv', 'corrections'] as const;
export type Download = (typeof DOWNLOADS)[number];

/** A file to be saved. */
export interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** Makes a file of a document. Tables are made in the worker; the page is put together of the kit's own files. */
export async function makeDownload(
  kind: Download,
  budget: Budget,
  draft: Draft,
  client: WorkerClient,
): Promise<Made> {
  const { department, year } = budget;
  const named = (ending: string) => fileNameOf(department.name, year, ending);
  switch (kind) {
    case 'json':
      return {
        name: documentFileName(year),
        bytes: new TextEncoder().encode(await jsonOf(budget)),
        type: 'application/json',
      };
    case 'xlsx':
      return {
        name: named('.xlsx'),
        bytes: await client.export('xlsx', budget),
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      };
    case 'csv':
      return { name: named('.csv.zip'), bytes: await client.export('csv', budget), type: 'application/zip' };
    case 'corrections':
      return {
        name: `corrections-${budget.year}.json`,
        bytes: new TextEncoder().encode(correctionsOf(draft)),
        type: 'application/json',
      };
    case 'page':
      return { name: named('.zip'), bytes: await makePage(budget), type: 'application/zip' };
  }
}

/** What a person decided, with the names of the files, as `budget-kit import --corrections` takes it. */
function correctionsOf({ files, corrections, originals }: Draft): string {
  const names = files.map(({ name }) => name);
  return `${JSON.stringify({ files: names, corrections, originals }, null, 2)}\n`;
}

async function makePage(budget: Budget): Promise<Uint8Array> {
  const [kit, { zipSync }, json] = await Promise.all([loadKitFiles(), import('fflate'), jsonOf(budget)]);
  const folder = `budget-${budget.year}/`;
  const files = [...staticPage(budget, json, kit)].map(([name, bytes]) => [folder + name, bytes] as const);
  return zipSync(Object.fromEntries(files), { level: 6 });
}

async function jsonOf(budget: Budget): Promise<string> {
  return (await import('../../../export/json.js')).exportJson(budget);
}

async function loadKitFiles(): Promise<Map<string, Uint8Array>> {
  const files = await Promise.all(
    KIT_FILES.map(async (name) => {
      const response = await fetch(new URL(`kit/${name}`, document.baseURI));
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return [name, new Uint8Array(await response.arrayBuffer())] as const;
    }),
  );
  return new Map(files);
}
