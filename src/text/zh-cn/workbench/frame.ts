/** Words of the frame around the steps of the workbench. */
export interface FrameWords {
  title: string;
  subtitle: string;
  privacy: string;
  privacyMore: string;
  otherLanguage: string;
  /** Its tag. */
  otherLocale: string;
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

export const frameWords: FrameWords = {
  title: '预算公开工作台',
  subtitle: '把部门预算公开的文件做成可以查看、可以核对的图表',
  privacy: '文件不上传，全部在这台电脑的浏览器里处理。',
  privacyMore: '本页不向任何网站发送内容；页面的安全策略也只允许读取本站自己的文件。',
  otherLanguage: 'English',
  otherLocale: 'en',
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
};
