import type { FileHelpWords } from '../../zh-cn/cli/help-files.js';

export const fileHelpWords: FileHelpWords = {
  import: {
    description: '把公開的文件（Excel、Word、網頁、PDF、文本）讀成預算數據（JSON）。',
    usage: '[選項] <文件…>',
    files: '文件',
    filesHelp: '一份預算的全部文件；或文件夾；- 是標準輸入',
    out: '去處',
    output: '寫到這個文件；- 或不給是標準輸出；文件夾則每份寫一個 .json',
    json: '報告用 JSON，供程序讀取',
    force: '覆蓋已有的文件',
    quiet: '只報告要人工處理的和沒有成的，不顯示進度',
    file: '文件',
    corrections: '重做更正文件（JSON）裡的更正；同樣的表也照做',
    department: '名稱',
    departmentHelp: '部門名稱，文件裡沒有寫或寫得不一致時給出',
    year: '年度',
    yearHelp: '預算年度，例如 2025',
    unit: '單位',
    unitHelp: '沒有寫金額單位的表用的單位：元、千元、萬元、億元',
    units: ['元', '千元', '萬元', '億元'],
    pair: '路徑=值',
    setHelp: '設定數據裡的一處，可以多次給；值是文字或 JSON，null 是去掉',
    notes: `列出的文件合成一份預算。文件夾裡每個文件是一份，每個子文件夾（含下級）合成一份；
部門或年度不同的分開，每份寫一個文件。一份讀不了，其餘照讀。
報告寫到標準錯誤：認出的表和把握、作過的調整、沒看懂的表和段落、讀不出的單元格。

退出碼:
  0  全部讀成
  1  讀成了，但數據有錯誤，要人工處理
  2  有文件讀不了，或沒有寫成，或命令寫得不對

例:
  budget-kit import 公開表.xlsx 說明.docx -o 2025.json
  budget-kit import 公開表.xlsx --department 某某局 --year 2025 --unit 元
  budget-kit import 公開表.xlsx --set department.scope=own -o 2025.json
  budget-kit import 各部門 -o 數據 --corrections 更正.json
  budget-kit import 各部門 -o 數據 --json 2> report.json`,
  },
  export: {
    description: '把預算數據寫成 Excel 工作簿、CSV 或 JSON。',
    usage: '[選項] <文件>',
    file: '文件',
    fileHelp: '預算數據（JSON）或 import 能讀的文件；- 是標準輸入',
    out: '去處',
    output: '.xlsx、.csv.zip 或 .json；- 是標準輸出，須給 --format',
    format: '格式',
    formatHelp: 'xlsx、csv 或 json；默認按後綴',
    force: '覆蓋已有的文件',
    notes: `工作簿和 CSV 都能再導入，數據完全還原；在各表裡改過的，以改後的為準。

退出碼:
  0  寫成了
  2  讀不了、沒有寫成，或命令寫得不對

例:
  budget-kit export 2025.json -o 2025.xlsx
  budget-kit export 2025.json -o 2025.csv.zip`,
  },
  schema: {
    description: '輸出預算數據的 JSON Schema。',
    usage: '[選項]',
    notes: `例:
  budget-kit schema > 預算數據.schema.json`,
  },
  completion: {
    description: '輸出命令行的自動補全腳本。',
    usage: '[選項] <shell>',
    shell: 'shell',
    shellHelp: 'bash、zsh 或 fish',
    notes: `例:
  source <(budget-kit completion bash)      # 寫進 ~/.bashrc
  source <(budget-kit completion zsh)       # 寫進 ~/.zshrc，在 compinit 之後
  budget-kit completion fish | source       # 寫進 ~/.config/fish/config.fish`,
  },
};
