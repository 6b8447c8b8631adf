import type { FinishWords } from '../../zh-cn/workbench/finish.js';

export const finishWords: FinishWords = {
  heading: 'Done: download and publish',
  ready: (name, year) => `The ${year} budget of ${name} can be published.`,
  changes: (count) => `${count} ${count === 1 ? 'place was' : 'places were'} changed or filled in by hand.`,
  notReady: (name, year, errors) =>
    `The ${year} budget of ${name} is not ready to be published: ${errors === 1 ? '1 problem' : `${errors} problems`} must be settled. You may download files, but settle them before you publish.`,
  invalid: 'Nothing to download yet',
  invalidHelp: 'The data are not complete. Settle the problems marked “To settle” first.',
  downloads: 'Download',
  names: {
    page: 'A web page, ready to use (.zip)',
    json: 'The document (JSON)',
    xlsx: 'Excel workbook (.xlsx)',
    csv: 'CSV tables (.zip)',
    corrections: 'Corrections (JSON)',
  },
  helps: {
    page: 'Unpack it and put the folder on a site; a double click opens it too. It links to nothing outside and fits a strict content security policy.',
    json: 'Open data for machines, and the file the embed code needs.',
    xlsx: 'A sheet for each table, in its official layout.',
    csv: 'A CSV file for each table, in UTF-8, for open data portals.',
    corrections:
      'What you changed. When the same files come again, budget-kit import --corrections does it again.',
  },
  download: 'Download',
  downloadNamed: (name) => `Download: ${name}`,
  making: 'Being made…',
  saved: (file) => `${file} is made: see the downloads of the browser.`,
  failed: (detail) =>
    `It could not be made (${detail}). Try again; if that fails, reload the page: nothing is lost.`,
  embed: 'Put it into a page of yours',
  embedLead: 'Paste this code into the HTML source of the article.',
  what: 'What to show',
  whole: 'The whole disclosure (all charts and tables)',
  parts: {
    'budget-treemap': 'Only the expenditure chart',
    'budget-three-public': 'Only the three-public chart',
    'budget-balance': 'Only income and expenditure',
    'budget-projects': 'Only the projects',
  },
  code: 'Embed code',
  copy: 'Copy the code',
  copied: 'Copied.',
  copyFailed: 'The browser does not let the page copy; the code is selected, press Ctrl+C.',
  beside: 'Files to put in the same folder as the page',
  besideHelp: {
    kit: 'the charts',
    checks: 'the consistency rules (without them the charts show no findings)',
    languages: 'further languages: English, traditional Chinese (not needed on pages in simplified Chinese)',
    document: 'the data of this budget',
  },
  besideWhere: 'All of them are in the archive of the ready page above.',
  page: {
    title: (name, year) => `${name}: budget ${year}`,
    noScript: 'The charts need scripts. The data are here: ',
    data: 'Download the data of this page (JSON)',
    readme: [
      'How to use this folder',
      '',
      '1. Put the whole folder on a site and open its index.html. The folder may be renamed, the files in it may not.',
      '2. It needs no database and no network, and asks nothing of any third party.',
      '3. A double click on index.html opens it on your computer; some browsers then leave out the findings.',
      '',
    ].join('\r\n'),
  },
};
