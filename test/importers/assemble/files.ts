import { importFiles, type ImportOptions } from '../../../src/importers/import-files.js';
import type { InputFile } from '../../../src/importers/source.js';

/** A text as a file. */
export function textFile(name: string, ...lines: string[]): InputFile {
  return { name, bytes: new TextEncoder().encode(lines.join('\n')) };
}

/** 收支总表 with a total, as a page or a workbook gives it when copied. */
export function overallTable(title: string, total: string, department = '江东县水利局'): string[] {
  return [
    title,
    '',
    `部门名称：${department}`,
    '',
    '单位：万元',
    '',
    '收入\t\t支出\t',
    '项目\t金额\t项目\t金额',
    `一、一般公共预算\t${total}\t一、一般公共服务支出\t${total}`,
    '二、政府性基金预算拨款收入\t\t二、国防支出\t',
    `收入总计\t${total}\t支出总计\t${total}`,
    '',
  ];
}

export const COVER = ['江东县水利局', '', '2025年度部门预算', '', '二〇二五年二月', ''];

export const PROSE = [
  '第一部分 江东县水利局概况',
  '',
  '一、主要职责',
  '',
  '1、管水。',
  '',
  '2、治河。',
  '',
  '二、部门预算单位构成',
  '',
  '1.江东县水利局（本级）',
  '',
  '2.江东县河道管理站',
  '',
  '第二部分 2025年部门预算情况说明',
  '',
  '一、收入支出预算总体情况说明',
  '',
  '江东县水利局2025年收入总计100万元，支出总计100万元，与2024年预算相比，收入减少5万元，下降4.76%，主要原因：项目减少。',
  '',
  '二、政府采购支出情况',
  '',
  '2025年政府采购预算3.5万元。',
  '',
  '第三部分 名词解释',
  '',
  '一、基本支出：是指为保障运转的开支。',
  '',
];

/** Imports and gives the parts that tests look at. */
export async function importing(files: readonly InputFile[], options?: ImportOptions) {
  const result = await importFiles(files, options);
  return {
    ...result,
    document: result.document as Document,
    codes: result.report.notes.map(({ code }) => code),
  };
}

interface Document {
  year?: number;
  department: { name?: string; level: string; scope: string; region?: string; code?: string };
  profile: { duties: string[]; offices: string[]; units: { name: string; code?: string }[] };
  contents: unknown[];
  parts?: string[];
  tables: Record<
    string,
    { rows: Record<string, unknown>[]; previous?: { year: number; figures: unknown[] } }
  >;
  narrative: {
    sections: { id: string; title: string; text?: string }[];
    facts: ({ id: string; cell?: string } & Record<string, unknown>)[];
  };
  glossary: { term: string; definition: string }[];
}
