import type { DocumentFieldWords } from '../../zh-cn/workbench/document-fields.js';

export const documentFieldWords: DocumentFieldWords = {
  labels: {
    year: 'Budget year',
    'department.name': 'Name of the department',
    'department.level': 'Who publishes',
    'department.scope': 'Scope',
    'department.region': 'Region',
    'department.code': 'Code of the department',
    published: 'Date of publication',
    'source.url': 'Address of the original',
  },
  helps: {
    year: 'Four digits, such as 2025',
    'department.region': 'Such as 上海市普陀区',
    published: 'Such as 2025-02-20',
    'source.url': "Where the files stand on the government's site",
  },
  wrong: {
    year: 'Give a year of four digits, such as 2025.',
    text: 'Fill this in, with at most 200 characters.',
    date: 'Write it as 2025-02-20, or 2025-02 where the day is not known.',
    address: 'Give an address that begins with http:// or https://.',
    choice: 'Choose one.',
  },
  choices: {
    department: 'department',
    unit: 'unit of a department',
    consolidated: 'with its subordinate units',
    own: 'its own office only',
  },
  unknown: 'Choose…',
  required: 'required',
  optional: 'optional',
  original: (text) => `Original: ${text}`,
  absent: 'not in the files',
  takeBack: 'Take back',
  takeBackNamed: (label) => `Take back: ${label}`,
};
