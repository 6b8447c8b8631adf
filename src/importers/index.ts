export { importFiles, type ImportOptions } from './import-files.js';
export { splitSource } from './assemble/split-source.js';
export type { ImportStep } from './assemble/read-sources.js';
export type {
  ColumnMeaning,
  Confidence,
  Corrections,
  Evidence,
  ImportNote,
  ImportReport,
  ImportResult,
  RecognisedTable,
} from './result.js';
export type { Block, Grid, InputFile, Place, Refusal, SourceFile } from './source.js';
