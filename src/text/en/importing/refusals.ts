import type { RefusalWords } from '../../zh-cn/importing/refusals.js';

export const refusalWords: RefusalWords = {
  sentences: {
    'empty-file': () => 'It is empty: no text and no table. Make sure that it is the right file.',
    'too-large': ({ limit = 50 }) =>
      `It is larger than ${limit} MB and was not read. Take out the pictures, or split it.`,
    'unknown-format': () => '',
    encrypted: () =>
      'It is protected by a password. Remove the password in the program it comes from, save and import again.',
    damaged: ({ place = '' }) =>
      `It is damaged or incomplete${place ? ` (${place})` : ''} and was not read. Download it again, or open it where it comes from and save a copy.`,
    'zip-bomb': ({ megabytes = 0 }) =>
      `It would unpack to a suspicious size (${megabytes} MB or more) and was not read. Open it where it comes from, keep only the published tables and save a copy.`,
    scanned: () =>
      'It is a scan: pictures without text. Use a file exported directly from Word or Excel instead.',
    'too-many-sheets': ({ count = 0, limit = 0 }) =>
      `It has ${count} sheets; the limit is ${limit}. Keep only the published tables and save a copy.`,
    'too-many-rows': ({ place = '', count = 0, limit = 0 }) =>
      `${place ? `Sheet “${place}”` : 'A table in it'} has ${count} rows; the limit is ${limit}, so it was not read. No published table is that long: remove the rows or sheets that do not belong.`,
    'too-many-pages': ({ pages = 0, limit = 0 }) =>
      `It has ${pages} pages; the limit is ${limit}. Keep only the budget of this department.`,
    'too-many-cells': ({ place = '', limit = 0 }) =>
      `It has more than ${limit} cells${place ? ` (up to sheet “${place}”)` : ''} and was not read. Keep only the published tables and save a copy.`,
    'reader-missing': ({ packages = '' }) =>
      `The packages that read such files are not all installed, so it was not read. Run “npm install ${packages}” where budget-kit is installed, and import again.`,
  },
  kinds: {
    image: 'It is a picture without text. Use a file exported directly from Word or Excel instead.',
    doc: 'It is an old Word file (.doc). Open it in Word or WPS, save it as .docx and import that.',
    slides: 'It is a slide show. Import the published tables, document, web page or PDF.',
    rtf: 'It is an RTF document. Open it in Word or WPS, save it as .docx and import that.',
    'open-document': 'It is an OpenDocument file. Save it as .xlsx or .docx and import that.',
    ofd: 'It is an OFD file. Convert it to PDF, or use the Word or Excel file it was made from.',
    archive: 'It is an archive. Unpack it and import the files inside.',
    mht: 'It is a single-file web page (.mht). Save it as .html or .xlsx and import that.',
    xml: 'It is XML, not a table. Import the published tables, document, web page or PDF.',
    json: 'It is JSON data, which needs no import: open or check it directly.',
    other: 'It is in no format that can be read: .xlsx, .xls, .docx, web page, PDF or text.',
  },
};
