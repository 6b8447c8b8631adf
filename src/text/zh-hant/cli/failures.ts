import type { InputFailureSentences, OutputFailureSentences } from '../../zh-cn/cli/failures.js';

export const inputFailures: InputFailureSentences = {
  'not-found': () => '沒有這個文件或文件夾。請檢查路徑。',
  'no-documents': () => '這個文件夾裡沒有 .json 文件。請換成存放預算數據的文件夾。',
  'no-files': () => '這個文件夾裡沒有可以導入的文件。請換成存放公開文件的文件夾。',
  'several-documents': ({ parts }) =>
    `這裡有 ${parts.length} 份預算：${parts
      .slice(0, 5)
      .map(
        ({ department, year, label }) =>
          `${department ?? '部門不明'}${year ? ` ${year} 年` : ''}（${label}）`,
      )
      .join(
        '；',
      )}${parts.length > 5 ? '；…' : ''}。請用 -o 給一個文件夾（如 -o 數據/），每份寫一個文件；其實是一份的，請加 --department 和 --year。`,
  permission: () => '沒有讀取權限。請修改權限，或換一個有權限的用戶運行。',
  empty: () => '是空的。請換成預算數據（JSON）。',
  'too-large': ({ megabytes }) => `超過 ${megabytes} MB，沒有讀取。預算數據不會這麼大，請核對文件。`,
  encoding: () => '不是文本，或者文字編碼認不出來。請換成 UTF-8 編碼的 JSON。',
  'web-page': () => '是網頁，不是數據。請換成預算數據（JSON）。',
  unreadable: ({ reason }) => `讀取失敗（${reason}）。請確認文件可以打開，再試一次。`,
  invalid: ({ issues }) => `數據有 ${issues.length} 處問題，請先改正。`,
  crashed: ({ reason }) => `檢查中途出錯（${reason}）。這是本程序的缺陷，請連同文件一起反饋。`,
};

export const outputFailures: OutputFailureSentences = {
  exists: () => '已經有這個文件，沒有寫。要覆蓋，請加 --force；或換一個名字。',
  'not-a-file': () => '不是普通文件，沒有寫。請換一個文件名。',
  'not-a-folder': () => '不是文件夾，沒有寫。請換一個文件夾。',
  'no-folder': () => '沒有這個文件夾。請先建好，或檢查路徑。',
  'no-permission': () => '沒有寫入權限。請修改權限，或換一個地方。',
  'no-space': () => '磁盤已滿，沒有寫。請騰出空間，或換一個地方。',
  unwritable: ({ reason }) => `寫入失敗（${reason}）。請換一個地方再試。`,
  'writer-missing': ({ packages }) =>
    `寫這種文件的程序包沒有裝全，沒有寫。請在裝有 budget-kit 的地方運行 npm install ${packages}，再試一次。`,
};
