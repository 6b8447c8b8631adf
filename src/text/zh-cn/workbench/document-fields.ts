export type FieldPath =
  | 'year'
  | 'department.name'
  | 'department.level'
  | 'department.scope'
  | 'department.region'
  | 'department.code'
  | 'published'
  | 'source.url';

/** Words of the form about the whole document. */
export interface DocumentFieldWords {
  labels: Record<FieldPath, string>;
  helps: Partial<Record<FieldPath, string>>;
  wrong: Record<'year' | 'text' | 'date' | 'address' | 'choice', string>;
  choices: Record<'department' | 'unit' | 'consolidated' | 'own', string>;
  unknown: string;
  required: string;
  optional: string;
  original(text: string): string;
  absent: string;
  takeBack: string;
  takeBackNamed(label: string): string;
}

export const documentFieldWords: DocumentFieldWords = {
  labels: {
    year: '预算年度',
    'department.name': '部门名称',
    'department.level': '公开主体',
    'department.scope': '口径',
    'department.region': '所在地区',
    'department.code': '部门代码',
    published: '公开日期',
    'source.url': '原公开网址',
  },
  helps: {
    year: '四位数字，如 2025',
    'department.region': '如 上海市普陀区',
    published: '如 2025-02-20',
    'source.url': '原文件在政府网站上的网址',
  },
  wrong: {
    year: '请填四位数字的年度，如 2025。',
    text: '请填写，不超过 200 字。',
    date: '请按“2025-02-20”填写；只知道年月的，写“2025-02”。',
    address: '请填以 http:// 或 https:// 开头的网址。',
    choice: '请选择一项。',
  },
  choices: {
    department: '部门',
    unit: '单位',
    consolidated: '汇总（含下属单位）',
    own: '本级（只含本单位）',
  },
  unknown: '请选择…',
  required: '必填',
  optional: '选填',
  original: (text) => `原文：${text}`,
  absent: '文件里没有',
  takeBack: '改回原文',
  takeBackNamed: (label) => `${label}改回原文`,
};
