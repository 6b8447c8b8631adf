/** Words of the third step: the tables as read beside the tables as built. */
export interface ReviewWords {
  heading: string;
  lead: string;
  list: string;
  listLabel: string;
  unrecognised: string;
  piece(number: number, count: number): string;
  source: string;
  official: string;
  panes: string;
  isTable: string;
  asRecognised(name: string): string;
  notRecognised: string;
  ignore: string;
  unit(unit: string): string;
  noUnit: string;
  grid(title: string): string;
  keys: string;
  columnMeans(number: number): string;
  noMeaning: string;
  asRead(name: string): string;
  corrected: string;
  row: string;
  rowsShown(from: number, to: number, all: number): string;
  earlier: string;
  later: string;
  cell(place: string): string;
  /** A cell as people say it, from `C7` or `R7C3`. */
  cellName(cell: string): string;
  noCell: string;
  original(text: string): string;
  blank: string;
  edit: string;
  editLabel(place: string): string;
  take(amount: string): string;
  takeBack: string;
  goesTo(name: string): string;
  goesNowhere: string;
  isHead: string;
  faults: Record<'formula-without-value' | 'error-value' | 'date' | 'doubtful' | 'unreadable', string>;
  noOfficial: string;
  noOfficialHelp: string;
  notShown: string;
  previousYear(name: string): string;
}

export const reviewWords: ReviewWords = {
  heading: '对照原文件逐表核对',
  lead: '左边是文件里的原样，右边是据此生成的官方表。点一格，另一边会标出对应的位置；双击、回车或 F2 可以改。',
  list: '全部表格',
  listLabel: '选择要核对的表',
  unrecognised: '没有认出',
  piece: (number, count) => `第 ${number} 段，共 ${count} 段`,
  source: '文件里的原样',
  official: '生成的官方表',
  panes: '显示哪一边',
  isTable: '这是',
  asRecognised: (name) => `${name}（自动识别）`,
  notRecognised: '没有认出（自动识别）',
  ignore: '不采用这张表',
  unit: (unit) => `单位：${unit}`,
  noUnit: '没有读到单位',
  grid: (title) => `文件里的原样：${title}`,
  keys: '方向键移动，回车或 F2 修改，Home、End 到行首行尾，Ctrl+Home、Ctrl+End 到表头表尾',
  columnMeans: (number) => `第 ${number} 列是`,
  noMeaning: '不采用',
  asRead: (name) => `${name}（自动）`,
  corrected: '已改',
  row: '行',
  rowsShown: (from, to, all) => `第 ${from}–${to} 行，共 ${all} 行`,
  earlier: '前面的行',
  later: '后面的行',
  cell: (place) => `选中：${place}`,
  cellName: (cell) => cell.replace(/^R(\d+)C(\d+)$/, '第 $1 行第 $2 列'),
  noCell: '还没有选中单元格。',
  original: (text) => `原文：${text}`,
  blank: '空白',
  edit: '修改',
  editLabel: (place) => `修改 ${place}`,
  take: (amount) => `采用 ${amount}`,
  takeBack: '改回原文',
  goesTo: (name) => `用在：${name}`,
  goesNowhere: '没有用在官方表里。',
  isHead: '这是标题或表头。',
  faults: {
    doubtful: '看不出是哪一列的金额',
    'formula-without-value': '公式没有保存结果',
    'error-value': '是错误值，不是数',
    date: '是日期，不是数',
    unreadable: '不是金额，读不出数',
  },
  noOfficial: '还没有官方表',
  noOfficialHelp: '先在上面选出这是哪一张表。',
  notShown: '这张表还不能生成：',
  previousYear: (name) => `上年${name}`,
};
