import type { IssueSentences } from '../zh-cn/issues.js';

export const issueSentences: IssueSentences = {
  'not-json': ({ line, column }) =>
    `不是 JSON：第 ${line} 行第 ${column} 列有誤。請檢查那裡的逗號、引號和括號。`,
  'not-a-document': ({ received }) => `是 ${received}，不是預算數據。請換成帶 schemaVersion 的文件。`,
  'newer-schema-version': ({ version, supported }) =>
    `是第 ${version} 版格式，本組件只到第 ${supported} 版。請更新組件。`,
  'missing-key': ({ key }) => `缺少“${key}”。請補上。`,
  'unknown-key': ({ key, suggestion }) =>
    suggestion ? `不認識“${key}”，是不是“${suggestion}”？` : `不認識“${key}”。請刪去或改名。`,
  'wrong-type': ({ expected, received }) => `應是 ${expected}，卻是 ${received}。請改正。`,
  'value-not-allowed': ({ allowed, received }) => `不能是 ${received}。可用：${allowed.join('、')}。`,
  'malformed-text': ({ received }) => `${received} 寫法不對。請改正。`,
  'text-too-long': ({ length, limit }) => `有 ${length} 個字，最多 ${limit} 個。請縮短。`,
  'control-character': ({ received }) => `${received} 含有控制字符。請刪去。`,
  'too-many-rows': ({ count, limit }) => `有 ${count} 行，最多 ${limit} 行。請拆分或核對。`,
  'number-out-of-range': ({ received }) => `${received} 超出允許的範圍。請核對。`,
  'amount-too-fine': ({ received, unit }) => `${received} ${unit}比 1 分還細。請核對金額和單位。`,
  'amount-too-large': ({ received, unit }) => `${received} ${unit}太大。請核對金額和單位。`,
  'unresolved-cell': ({ cell }) => `單元格 ${cell} 不存在。請核對。`,
  'negative-amount': ({ received, unit }) => `金額是負數（${received} ${unit}），圖中畫不出來，表中照列。`,
  'duplicate-code': ({ duplicate, first }) => `編碼 ${duplicate} 與 ${first} 重複。請核對。`,
  'markup-in-text': ({ received }) => `文字裡有網頁代碼“${received}”，按普通文字顯示。`,
};
