import { DATA_FILE } from '../../model/sheets/data-sheet.js';
import { directoryOf, ZIP_MARK } from '../read/zip/directory.js';

/** Whether bytes are a zip of tables as this kit exports it: one that holds `document.csv`. */
export function isCsvZip(bytes: Uint8Array): boolean {
  if (!ZIP_MARK.every((byte, index) => bytes[index] === byte)) return false;
  try {
    return directoryOf(bytes).some(({ name }) => name === DATA_FILE);
  } catch {
    return false;
  }
}
