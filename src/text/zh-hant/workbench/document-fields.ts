import type { DocumentFieldWords } from '../../zh-cn/workbench/document-fields.js';

export const documentFieldWords: DocumentFieldWords = {
  labels: {
    year: '預算年度',
    'department.name': '部門名稱',
    'department.level': '公開主體',
    'department.scope': '口徑',
    'department.region': '所在地區',
    'department.code': '部門代碼',
    published: '公開日期',
    'source.url': '原公開網址',
  },
  helps: {
    year: '四位數字，如 2025',
    'department.region': '如 上海市普陀區',
    published: '如 2025-02-20',
    'source.url': '原文件在政府網站上的網址',
  },
  wrong: {
    year: '請填四位數字的年度，如 2025。',
    text: '請填寫，不超過 200 字。',
    date: '請按“2025-02-20”填寫；只知道年月的，寫“2025-02”。',
    address: '請填以 http:// 或 https:// 開頭的網址。',
    choice: '請選擇一項。',
  },
  choices: {
    department: '部門',
    unit: '單位',
    consolidated: '彙總（含下屬單位）',
    own: '本級（只含本單位）',
  },
  unknown: '請選擇…',
  required: '必填',
  optional: '選填',
  original: (text) => `原文：${text}`,
  absent: '文件裡沒有',
  takeBack: '改回原文',
  takeBackNamed: (label) => `${label}改回原文`,
};
