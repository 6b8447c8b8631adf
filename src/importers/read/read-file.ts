import { detectFormat } from './detect-format.js';
import { isMissing } from './missing-package.js';
import { isCsvZip } from '../kit-files/csv-zip-mark.js';
import { Refused } from './refused.js';
import {
  LIMITS,
  type Format,
  type InputFile,
  type Reader,
  type ReadNote,
  type ReadResult,
} from '../source.js';

/** Readers by format; the library of a format is loaded with the first file that needs it. */
const readers: Record<Format, () => Promise<Reader>> = {
  xlsx: async () => (await import('./xlsx/read-xlsx.js')).xlsxReader,
  xls: async () => (await import('./xlsx/read-xlsx.js')).xlsReader,
  ods: async () => (await import('./xlsx/read-xlsx.js')).odsReader,
  docx: async () => (await import('./docx/read-docx.js')).docxReader,
  html: async () => (await import('./html/read-html.js')).htmlReader,
  mht: async () => (await import('./html/read-html.js')).mhtReader,
  pdf: async () => (await import('./pdf/read-pdf.js')).pdfReader,
  text: async () => (await import('./text/read-text.js')).textReader,
};

/** The packages a format is read with, as `npm install` takes them. They are optional: elements need none. */
const PACKAGES: Record<Format | 'csv-zip', string> = {
  xlsx: '@e965/xlsx fflate',
  xls: '@e965/xlsx fflate',
  ods: '@e965/xlsx fflate',
  docx: 'mammoth parse5 fflate',
  html: 'parse5',
  mht: 'parse5',
  // Later ones do not run on Node 20.
  pdf: 'unpdf@1.7',
  text: '',
  'csv-zip': 'fflate',
};

/** Formats that the end of a name may stand for without contradicting the contents. */
const ENDINGS: Readonly<Record<string, readonly Format[]>> = {
  xlsx: ['xlsx'],
  xlsm: ['xlsx'],
  xlsb: ['xlsx'],
  et: ['xls', 'xlsx'],
  xls: ['xls'],
  ods: ['ods'],
  docx: ['docx'],
  docm: ['docx'],
  doc: [],
  wps: ['docx'],
  htm: ['html'],
  html: ['html'],
  shtml: ['html'],
  mht: ['mht'],
  mhtml: ['mht'],
  pdf: ['pdf'],
  txt: ['text'],
  md: ['text'],
  csv: ['text'],
  tsv: ['text'],
  jpg: [],
  jpeg: [],
  png: [],
  zip: [],
  rar: [],
};

/**
 * Reads a published file of any known format, told by its contents, never by its name.
 * @param index Number of the file in the import; begins the ids of its grids.
 */
export async function readFile(input: InputFile, index: number): Promise<ReadResult> {
  const { name, bytes } = input;
  try {
    if (bytes.length === 0) throw new Refused('empty-file');
    if (bytes.length > LIMITS.bytes) throw new Refused('too-large', { limit: LIMITS.bytes / 1024 / 1024 });
    if (isCsvZip(bytes)) {
      const csvZip = await load('csv-zip', () => import('../kit-files/read-csv-zip.js'));
      return await csvZip.csvZipReader.read(input, index);
    }
    const format = detectFormat(bytes);
    const result = await (await load(format, readers[format])).read(input, index);
    if (!result.ok) return result;
    const notes = [...contradiction(name, format), ...result.file.notes];
    return { ok: true, file: { ...result.file, notes } };
  } catch (error) {
    const { code, words } = error instanceof Refused ? error : new Refused('damaged');
    return { ok: false, refusal: { name, code, words } };
  }
}

async function load<Loaded>(format: keyof typeof PACKAGES, loader: () => Promise<Loaded>): Promise<Loaded> {
  const packages = PACKAGES[format];
  try {
    return await loader();
  } catch (error) {
    throw isMissing(error, packages) ? new Refused('reader-missing', { packages }) : error;
  }
}

function contradiction(name: string, format: Format): ReadNote[] {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const fits = ENDINGS[ending]?.includes(format) ?? true;
  return fits
    ? []
    : [{ code: 'name-contradicts', severity: 'warning', place: { file: name }, words: { format } }];
}
