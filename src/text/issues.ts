import { printPath, type Issue, type IssueCode } from '../model/issues.js';
import { baseWords } from './base.js';
import type { Catalogue, Locale } from './locale.js';

type Sentences = { [C in IssueCode]: (issue: Extract<Issue, { code: C }>) => string };

const sentences: Catalogue<Sentences> = {
  'zh-CN': {
    'not-json': ({ line, column }) =>
      `不是 JSON：第 ${line} 行第 ${column} 列有误。请检查那里的逗号、引号和括号。`,
    'not-a-document': ({ received }) => `是 ${received}，不是预算数据。请换成带 schemaVersion 的文件。`,
    'newer-schema-version': ({ version, supported }) =>
      `是第 ${version} 版格式，本组件只到第 ${supported} 版。请更新组件。`,
    'missing-key': ({ key }) => `缺少“${key}”。请补上。`,
    'unknown-key': ({ key, suggestion }) =>
      suggestion ? `不认识“${key}”，是不是“${suggestion}”？` : `不认识“${key}”。请删去或改名。`,
    'wrong-type': ({ expected, received }) => `应是 ${expected}，却是 ${received}。请改正。`,
    'value-not-allowed': ({ allowed, received }) => `不能是 ${received}。可用：${allowed.join('、')}。`,
    'malformed-text': ({ received }) => `${received} 写法不对。请改正。`,
    'text-too-long': ({ length, limit }) => `有 ${length} 个字，最多 ${limit} 个。请缩短。`,
    'control-character': ({ received }) => `${received} 含有控制字符。请删去。`,
    'too-many-rows': ({ count, limit }) => `有 ${count} 行，最多 ${limit} 行。请拆分或核对。`,
    'number-out-of-range': ({ received }) => `${received} 超出允许的范围。请核对。`,
    'amount-too-fine': ({ received, unit }) => `${received} ${unit}比 1 分还细。请核对金额和单位。`,
    'amount-too-large': ({ received, unit }) => `${received} ${unit}太大。请核对金额和单位。`,
    'unresolved-cell': ({ cell }) => `单元格 ${cell} 不存在。请核对。`,
    'negative-amount': ({ received, unit }) => `金额是负数（${received} ${unit}），图中画不出来，表中照列。`,
    'duplicate-code': ({ duplicate, first }) => `编码 ${duplicate} 与 ${first} 重复。请核对。`,
    'markup-in-text': ({ received }) => `文字里有网页代码“${received}”，按普通文字显示。`,
  },
  en: {
    'not-json': ({ line, column }) =>
      `Not JSON: error at line ${line}, column ${column}. Check the commas, quotes and brackets there.`,
    'not-a-document': ({ received }) =>
      `This is ${received}, not a budget document. Give one with a schemaVersion.`,
    'newer-schema-version': ({ version, supported }) =>
      `The document has schema version ${version}; this kit reads up to ${supported}. Update the kit.`,
    'missing-key': ({ key }) => `“${key}” is missing. Add it.`,
    'unknown-key': ({ key, suggestion }) =>
      suggestion
        ? `Unknown key “${key}”; is “${suggestion}” meant?`
        : `Unknown key “${key}”. Remove or rename it.`,
    'wrong-type': ({ expected, received }) => `Expected ${expected}, found ${received}. Correct it.`,
    'value-not-allowed': ({ allowed, received }) =>
      `${received} is not allowed. Use one of: ${allowed.join(', ')}.`,
    'malformed-text': ({ received }) => `${received} is malformed. Correct it.`,
    'text-too-long': ({ length, limit }) => `${length} characters; the limit is ${limit}. Shorten it.`,
    'control-character': ({ received }) => `${received} holds a control character. Remove it.`,
    'too-many-rows': ({ count, limit }) => `${count} rows; the limit is ${limit}. Split or check the table.`,
    'number-out-of-range': ({ received }) => `${received} is out of range. Check it.`,
    'amount-too-fine': ({ received, unit }) =>
      `${received} ${unit} is finer than 0.01 yuan. Check amount and unit.`,
    'amount-too-large': ({ received, unit }) =>
      `${received} ${unit} is beyond any budget. Check amount and unit.`,
    'unresolved-cell': ({ cell }) => `Cell ${cell} does not exist. Check it.`,
    'negative-amount': ({ received, unit }) =>
      `Negative amount (${received} ${unit}): not drawn, but listed.`,
    'duplicate-code': ({ duplicate, first }) => `Code ${duplicate} stands already at ${first}. Check both.`,
    'markup-in-text': ({ received }) => `Markup, “${received}”, is shown as plain text.`,
  },
};

/** One issue as a sentence with its place: what, where, and what to do. */
export function issueSentence(issue: Issue, locale: Locale): string {
  const { place, wholeDocument } = baseWords[locale];
  return place(printPath(issue.path) || wholeDocument, issueText(issue, locale));
}

/** One issue without its place, for where that is plain. */
export function issueText(issue: Issue, locale: Locale): string {
  return (sentences[locale][issue.code] as (issue: Issue) => string)(issue);
}
