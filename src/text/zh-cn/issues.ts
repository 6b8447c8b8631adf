import type { Issue, IssueCode } from '../../model/issues.js';
import type { LoadFailure } from '../../model/load-failure.js';

export type IssueSentences = { [C in IssueCode]: (issue: Extract<Issue, { code: C }>) => string };

export const issueSentences: IssueSentences = {
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
};

export type FailureSentences = {
  [C in LoadFailure['code']]: (failure: Extract<LoadFailure, { code: C }>) => string;
};

export const failureSentences: FailureSentences = {
  address: ({ url }) => `地址“${url}”写得不对。请检查 src 属性。`,
  network: ({ url }) => `连不上 ${url}。请检查网络，或确认该地址允许本页读取。`,
  timeout: ({ url, seconds }) => `${url} 等了 ${seconds} 秒没有回应。请稍后重试。`,
  status: ({ url, status }) => `${url} 返回 ${status}。请检查地址和访问权限，或稍后重试。`,
  'web-page': ({ url }) => `${url} 返回的是网页，不是数据；也许需要登录。请检查地址和访问权限。`,
  'too-large': ({ url, megabytes }) => `${url} 超过 ${megabytes} MB，没有读取。请核对文件。`,
  encoding: ({ url }) => `${url} 的文字编码认不出来。请存为 UTF-8。`,
  beside: ({ file }) =>
    `${file} 没有读到。请把它放在组件文件旁边，或用 <meta name="budget-kit-base"> 写明它在哪里。`,
};
