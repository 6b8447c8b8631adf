import type { FrameWords } from '../../zh-cn/workbench/frame.js';

export const frameWords: FrameWords = {
  title: 'Budget publishing workbench',
  subtitle:
    "Turns the files of a department's budget disclosure into charts and tables that can be explored and checked",
  privacy: 'Files are not uploaded: everything happens in the browser on this computer.',
  privacyMore:
    "The page sends nothing to any site; its own security policy allows it to read this site's files only.",
  otherLanguage: '中文',
  otherLocale: 'zh-CN',
  steps: {
    files: 'Choose files',
    overview: 'See results',
    review: 'Review tables',
    preview: 'Preview and check',
    finish: 'Finish',
  },
  stepsLabel: 'Steps',
  back: (name) => `Back: ${name}`,
  next: (name) => `Next: ${name}`,
  undo: 'Undo',
  redo: 'Redo',
  undoWhat: (change) => `Undo: ${change} (Ctrl+Z)`,
  redoWhat: (change) => `Redo: ${change} (Ctrl+Y)`,
  undone: (change) => `Undone: ${change}`,
  redone: (change) => `Done again: ${change}`,
  nothingToUndo: 'Nothing to undo',
  nothingToRedo: 'Nothing to redo',
  changes: {
    'add-files': 'add files',
    'remove-file': 'remove a file',
    'assign-table': 'name a table',
    'assign-column': 'name a column',
    'edit-cell': 'change a cell',
    'set-field': 'fill in a field',
  },
  kept: 'Kept in this browser; closing the page loses nothing',
  notKept:
    'The browser does not let the page keep the work (a private window?): download the result before closing',
  restart: 'Start over',
  restartAsk: 'Clear all files and changes? This cannot be undone.',
  restartYes: 'Clear and start over',
  restartNo: 'Keep',
  updating: 'Updating…',
  offline: {
    no: 'This page came over plain http: it cannot be opened again without a network, though an open page goes on working. Open it over https or from localhost to use it offline.',
    preparing: 'Preparing for offline use…',
    ready: 'This page is stored in the browser: it opens and works without a network, at the same address.',
  },
};
