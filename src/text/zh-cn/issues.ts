import type { Issue, IssueCode } from '../../model/issues.js';
import { spoken } from '../spoken.js';

export type IssueSentences = { [C in IssueCode]: (issue: Extract<Issue, { code: C }>) => string };

export const issueSentences = spoken<IssueSentences>('issueSentences', {
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
});
