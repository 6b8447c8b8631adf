import type { LoadFailure } from '../../model/load-failure.js';
import { spoken } from '../spoken.js';

export type FailureSentences = {
  [C in LoadFailure['code']]: (failure: Extract<LoadFailure, { code: C }>) => string;
};

export const failureSentences = spoken<FailureSentences>('failureSentences', {
  address: ({ url }) => `地址“${url}”写得不对。请检查 src 属性。`,
  network: ({ url }) => `连不上 ${url}。请检查网络，或确认该地址允许本页读取。`,
  timeout: ({ url, seconds }) => `${url} 等了 ${seconds} 秒没有回应。请稍后重试。`,
  status: ({ url, status }) => `${url} 返回 ${status}。请检查地址和访问权限，或稍后重试。`,
  'web-page': ({ url }) => `${url} 返回的是网页，不是数据；也许需要登录。请检查地址和访问权限。`,
  'too-large': ({ url, megabytes }) => `${url} 超过 ${megabytes} MB，没有读取。请核对文件。`,
  encoding: ({ url }) => `${url} 的文字编码认不出来。请存为 UTF-8。`,
  beside: ({ file }) =>
    `${file} 没有读到。请把它放在组件文件旁边，或用 <meta name="budget-kit-base"> 写明它在哪里。`,
});
