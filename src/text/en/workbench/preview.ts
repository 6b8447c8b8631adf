import type { PreviewWords } from '../../zh-cn/workbench/preview.js';

export const previewWords: PreviewWords = {
  heading: 'Preview and check',
  lead: 'A last look before publishing: whether the figures agree, and what readers will see.',
  views: { checks: 'Findings', report: 'As readers see it' },
  viewsLabel: 'What to see',
  checksLead:
    'Checked against the consistency rules. Correct the file where the file is wrong; correct the reading in the review where it was misread.',
  reportLead: 'Choose any figure: below it says which cell of the files it comes from.',
  invalid: 'No preview yet',
  invalidHelp:
    'The data are not complete. Settle the problems marked “To settle”, and the preview appears here.',
  toOverview: 'See the problems',
  from: (place) => `From: ${place}`,
  noPlace: 'This figure is computed; no cell of the files holds it.',
  toSource: 'See the cell',
  close: 'Close',
  loading: 'Preparing the charts…',
  loadFailed: 'The charts could not be loaded. Check the network and reload the page; your work is kept.',
};
