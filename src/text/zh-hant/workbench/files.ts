import type { FilesWords } from '../../zh-cn/workbench/files.js';

export const filesWords: FilesWords = {
  heading: '選擇要公開的文件',
  lead: '把預算公開的表格、說明文檔一起放進來，幾個文件都行，會合成一份數據。',
  choose: '選擇文件',
  drop: '或者把文件拖到這裡',
  dropNow: '鬆開鼠標，放到這裡',
  formats:
    '能讀：Excel（.xlsx、.xls）、Word（.docx）、PDF（能選中文字的）、網頁（.html）、文本（.txt），每個不超過 50 MB',
  paste: '也可以在 Excel、WPS、Word 或網頁裡複製表格，回到本頁按 Ctrl+V 粘貼。',
  pasteHere: '在框裡粘貼',
  pasteLabel: '粘貼表格',
  pasteEmpty: '剪貼板裡沒有文字或表格。請先在 Excel、WPS 或 Word 裡選中表格並複製，再粘貼。',
  pastedTable: '粘貼的表格',
  list: '已放入的文件',
  status: {
    waiting: '等待讀取',
    reading: '正在讀取…',
    read: '已讀',
    refused: '沒有讀取',
    cancelled: '已停止，沒有讀取',
    failed: '沒有讀成',
  },
  found: (tables) => `認出 ${tables} 張表`,
  nothingFound: '沒有認出表',
  remove: '移除',
  removeNamed: (name) => `移除“${name}”`,
  progress: (number, count, name) => `正在讀取第 ${number} 個文件，共 ${count} 個：${name}`,
  progressPart: (done, of) => `${done} / ${of}`,
  cancel: '停止讀取',
  cancelled: '已停止讀取，文件還在。',
  again: '重新讀取',
  done: (tables, refused) =>
    `讀完了：認出 ${tables} 張表${refused > 0 ? `，${refused} 個文件沒有讀取` : ''}。`,
  faults: {
    'no-worker':
      '瀏覽器沒能啟動讀取程序，文件沒有讀取。請確認瀏覽器是近兩年的版本，刷新頁面再試；還不行的話，請讓網站管理員在安全策略的 trusted-types 裡加上 budget-workbench。',
    crashed: '讀取程序意外停止，可能是文件太大，內存不夠。請關掉別的頁面，或把文件拆小，再點“重新讀取”。',
    'import-failed': '讀取時出錯，沒有得到結果。請逐個移除文件，找出是哪一個，用原軟件另存一份再試。',
  },
  unreadable: (name) =>
    `“${name}”打不開，沒有放入。如果是文件夾，請選裡面的文件；如果文件已移動，請重新選擇。`,
  detail: '技術信息',
};
