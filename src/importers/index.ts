export { readClipboard, type Pasted } from './clipboard.js';
export { importFiles, type ImportOptions } from './import-files.js';
export type { ImportStep } from './assemble/read-sources.js';
export type {
  ColumnMeaning,
  Confidence,
  Corrections,
  ImportNote,
  ImportReport,
  ImportResult,
  RecognisedTable,
} from './result.js';
export {
  LIMITS,
  type Block,
  type Grid,
  type InputFile,
  type Place,
  type Refusal,
  type SourceFile,
} from './source.js';
