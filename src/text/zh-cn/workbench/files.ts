/** Words of the first step: choosing, dropping and pasting files. */
export interface FilesWords {
  heading: string;
  lead: string;
  choose: string;
  drop: string;
  dropNow: string;
  formats: string;
  paste: string;
  pasteHere: string;
  pasteLabel: string;
  pasteEmpty: string;
  pastedTable: string;
  list: string;
  status: Record<'waiting' | 'reading' | 'read' | 'refused' | 'cancelled' | 'failed', string>;
  found(tables: number): string;
  nothingFound: string;
  remove: string;
  removeNamed(name: string): string;
  progress(number: number, count: number, name: string): string;
  progressPart(done: number, of: number): string;
  cancel: string;
  cancelled: string;
  again: string;
  done(tables: number, refused: number): string;
  faults: Record<'no-worker' | 'crashed' | 'import-failed', string>;
  unreadable(name: string): string;
  detail: string;
}

export const filesWords: FilesWords = {
  heading: '选择要公开的文件',
  lead: '把预算公开的表格、说明文档一起放进来，几个文件都行，会合成一份数据。',
  choose: '选择文件',
  drop: '或者把文件拖到这里',
  dropNow: '松开鼠标，放到这里',
  formats:
    '能读：Excel（.xlsx、.xls）、Word（.docx）、PDF（能选中文字的）、网页（.html）、文本（.txt），每个不超过 50 MB',
  paste: '也可以在 Excel、WPS、Word 或网页里复制表格，回到本页按 Ctrl+V 粘贴。',
  pasteHere: '在框里粘贴',
  pasteLabel: '粘贴表格',
  pasteEmpty: '剪贴板里没有文字或表格。请先在 Excel、WPS 或 Word 里选中表格并复制，再粘贴。',
  pastedTable: '粘贴的表格',
  list: '已放入的文件',
  status: {
    waiting: '等待读取',
    reading: '正在读取…',
    read: '已读',
    refused: '没有读取',
    cancelled: '已停止，没有读取',
    failed: '没有读成',
  },
  found: (tables) => `认出 ${tables} 张表`,
  nothingFound: '没有认出表',
  remove: '移除',
  removeNamed: (name) => `移除“${name}”`,
  progress: (number, count, name) => `正在读取第 ${number} 个文件，共 ${count} 个：${name}`,
  progressPart: (done, of) => `${done} / ${of}`,
  cancel: '停止读取',
  cancelled: '已停止读取，文件还在。',
  again: '重新读取',
  done: (tables, refused) =>
    `读完了：认出 ${tables} 张表${refused > 0 ? `，${refused} 个文件没有读取` : ''}。`,
  faults: {
    'no-worker':
      '浏览器没能启动读取程序，文件没有读取。请确认浏览器是近两年的版本，刷新页面再试；还不行的话，请让网站管理员在安全策略的 trusted-types 里加上 budget-workbench。',
    crashed: '读取程序意外停止，可能是文件太大，内存不够。请关掉别的页面，或把文件拆小，再点“重新读取”。',
    'import-failed': '读取时出错，没有得到结果。请逐个移除文件，找出是哪一个，用原软件另存一份再试。',
  },
  unreadable: (name) =>
    `“${name}”打不开，没有放入。如果是文件夹，请选里面的文件；如果文件已移动，请重新选择。`,
  detail: '技术信息',
};
