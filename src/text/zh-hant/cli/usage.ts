import type { UsageSentences } from '../../zh-cn/cli/usage.js';

export const usageFailures: UsageSentences = {
  'unknown-option': ({ name }) => [`沒有“${name}”這個選項。`],
  'unknown-command': ({ name }) => [`沒有“${name}”這個命令。`],
  'missing-command': () => ['沒有給出命令。'],
  'missing-argument': ({ name }) => [`沒有給出${name}。`],
  'excess-arguments': () => ['參數多了。'],
  'missing-value': ({ option }) => [`選項“${option}”後面缺少內容。`],
  'not-a-choice': ({ option, value, choices }) => [
    `“${option}”不能是“${value}”。`,
    `可用：${choices.join('、')}。`,
  ],
  'one-document': ({ count }) => [
    `--last-year 只能用於一份預算數據，這裡有 ${count} 份。`,
    '請分次檢查，每份各給上年數據。',
  ],
  'output-folder': () => ['文件夾裡有多份預算，寫不成一個文件。', '請用 -o 給一個文件夾，每份寫一個文件。'],
  'output-missing': () => ['沒有說明寫到哪裡。', '請用 -o 給一個文件名，例如 -o 2025.xlsx。'],
  'output-format': ({ name }) => [
    `看不出“${name}”是什麼格式。`,
    '請用 .xlsx、.csv.zip 或 .json 結尾，或加 --format。',
  ],
  'output-terminal': () => ['工作簿和 CSV 壓縮包不能顯示在終端裡。', '請用 -o 給一個文件名。'],
  'set-form': ({ text }) => [
    `“--set ${text}”裡沒有“路徑=值”。`,
    '請寫成 --set department.name=某某局 這樣。',
  ],
  'set-path': ({ path }) => [
    `預算數據裡沒有“${path}”這個位置。`,
    '請核對路徑，例如 department.name、tables.income.unit；budget-kit schema 列出全部。',
  ],
  'set-value': ({ path }) => [`“${path}”不能是這個值。`],
  'set-twice': ({ path }) => [`“${path}”給了兩個不同的值。`, '請只留一個。'],
  'one-department': ({ count }) => [
    `--department 只能用於一份預算，這裡有 ${count} 份。`,
    '請分次導入，每份各給名稱。',
  ],
  'corrections-unread': ({ file }) => [`更正文件“${file}”沒有讀取。`],
  'not-corrections': ({ file }) => [
    `“${file}”不是更正文件。`,
    '請給預算公開工作臺的更正（JSON：files、corrections、originals），或只有 tables、columns、cells、document 的 JSON。',
  ],
  'corrections-elsewhere': ({ file, names }) => [
    `“${file}”裡是 ${names.join('、')} 的更正，這裡沒有這些文件。`,
    '請把它們一起導入，或換一個更正文件。',
  ],
  'corrections-whose': ({ file, count }) => [
    `看不出“${file}”是 ${count} 份預算中哪一份的更正。`,
    '請在更正文件的 files 裡寫明文件（可帶文件夾），或只導入那一份。',
  ],
  meant: (suggestion) => `是不是“${suggestion}”？`,
  help: (command) => `請運行 ${command} --help，看用法和例子。`,
};
