import type { Corrections, ImportResult } from '../../../importers/result.js';
import type { InputFile } from '../../../importers/source.js';
import type { Budget } from '../../../model/schema/document.js';

/** How far the reading is. */
export interface Progress {
  /** Number of the file being read, from 0, and how many there are. */
  readonly file: number;
  readonly files: number;
  /** Pages or sheets of it that are read, where its reader tells. */
  readonly done?: number;
  readonly of?: number;
}

/** Why nothing came: the worker could not start, it stopped, or the importer broke. */
export interface Fault {
  readonly code: 'no-worker' | 'crashed' | 'import-failed';
  /** What the browser or the importer said, for those who help. */
  readonly detail: string;
}

/** Files a document can be saved as by the worker. */
export type ExportFormat = 'xlsx' | 'csv';

/** What the page asks of the worker. Every request is answered under its number. */
export type Request =
  | {
      readonly kind: 'import';
      readonly id: number;
      /** `null` for the files of the import before. */
      readonly files: readonly InputFile[] | null;
      readonly corrections: Corrections;
    }
  | { readonly kind: 'export'; readonly id: number; readonly format: ExportFormat; readonly budget: Budget };

/** What the worker answers. */
export type Answer =
  | { readonly kind: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly kind: 'imported'; readonly id: number; readonly result: ImportResult }
  | { readonly kind: 'exported'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly id: number; readonly detail: string };
