import type { Catalogue } from '../locale.js';

/** Words of the frame around the steps of the workbench. */
export interface FrameWords {
  title: string;
  subtitle: string;
  privacy: string;
  privacyMore: string;
  otherLanguage: string;
  steps: Record<'files' | 'overview' | 'review' | 'preview' | 'finish', string>;
  stepsLabel: string;
  back(name: string): string;
  next(name: string): string;
  undo: string;
  redo: string;
  undoWhat(change: string): string;
  redoWhat(change: string): string;
  undone(change: string): string;
  redone(change: string): string;
  nothingToUndo: string;
  nothingToRedo: string;
  changes: Record<
    'add-files' | 'remove-file' | 'assign-table' | 'assign-column' | 'edit-cell' | 'set-field',
    string
  >;
  kept: string;
  notKept: string;
  restart: string;
  restartAsk: string;
  restartYes: string;
  restartNo: string;
  updating: string;
  offline: Record<'no' | 'preparing' | 'ready', string>;
}

export const frameWords: Catalogue<FrameWords> = {
  'zh-CN': {
    title: '预算公开工作台',
    subtitle: '把部门预算公开的文件做成可以查看、可以核对的图表',
    privacy: '文件不上传，全部在这台电脑的浏览器里处理。',
    privacyMore: '本页不向任何网站发送内容；页面的安全策略也只允许读取本站自己的文件。',
    otherLanguage: 'English',
    steps: { files: '选文件', overview: '看结果', review: '逐表核对', preview: '预览与核对', finish: '完成' },
    stepsLabel: '步骤',
    back: (name) => `上一步：${name}`,
    next: (name) => `下一步：${name}`,
    undo: '撤销',
    redo: '恢复',
    undoWhat: (change) => `撤销：${change}（Ctrl+Z）`,
    redoWhat: (change) => `恢复：${change}（Ctrl+Y）`,
    undone: (change) => `已撤销：${change}`,
    redone: (change) => `已恢复：${change}`,
    nothingToUndo: '没有可以撤销的操作',
    nothingToRedo: '没有可以恢复的操作',
    changes: {
      'add-files': '添加文件',
      'remove-file': '移除文件',
      'assign-table': '指定表',
      'assign-column': '指定列',
      'edit-cell': '修改单元格',
      'set-field': '填写信息',
    },
    kept: '已保存在本机浏览器，关掉页面也不会丢',
    notKept: '浏览器不允许保存（可能是无痕窗口），关掉页面前请先下载结果',
    restart: '重新开始',
    restartAsk: '清除全部文件和改动？清除后不能撤销。',
    restartYes: '清除并重新开始',
    restartNo: '不清除',
    updating: '正在更新…',
    offline: {
      no: '本页经普通 http 打开，断网后不能重新打开；已经打开的页面可以继续用。用 https 或 localhost 打开即可离线使用。',
      preparing: '正在为离线使用做准备…',
      ready: '本页已存入浏览器，断网后也能打开和使用（网址不变）。',
    },
  },
  en: {
    title: 'Budget publishing workbench',
    subtitle:
      "Turns the files of a department's budget disclosure into charts and tables that can be explored and checked",
    privacy: 'Files are not uploaded: everything happens in the browser on this computer.',
    privacyMore:
      "The page sends nothing to any site; its own security policy allows it to read this site's files only.",
    otherLanguage: '中文',
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
  },
};
