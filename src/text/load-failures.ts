import type { LoadFailure } from '../model/load-failure.js';
import type { Catalogue, Locale } from './locale.js';

type Sentences = { [C in LoadFailure['code']]: (failure: Extract<LoadFailure, { code: C }>) => string };

const sentences: Catalogue<Sentences> = {
  'zh-CN': {
    address: ({ url }) => `地址“${url}”写得不对。请检查 src 属性。`,
    network: ({ url }) => `连不上 ${url}。请检查网络，或确认该地址允许本页读取。`,
    timeout: ({ url, seconds }) => `${url} 等了 ${seconds} 秒没有回应。请稍后重试。`,
    status: ({ url, status }) => `${url} 返回 ${status}。请检查地址和访问权限，或稍后重试。`,
    'web-page': ({ url }) => `${url} 返回的是网页，不是数据；也许需要登录。请检查地址和访问权限。`,
    'too-large': ({ url, megabytes }) => `${url} 超过 ${megabytes} MB，没有读取。请核对文件。`,
    encoding: ({ url }) => `${url} 的文字编码认不出来。请存为 UTF-8。`,
  },
  en: {
    address: ({ url }) => `“${url}” is no address. Check the src attribute.`,
    network: ({ url }) =>
      `${url} cannot be reached. Check the network, and that the address lets this page read it.`,
    timeout: ({ url, seconds }) => `${url} did not answer within ${seconds} seconds. Try again later.`,
    status: ({ url, status }) => `${url} answered ${status}. Check address and access, or try again later.`,
    'web-page': ({ url }) =>
      `${url} answered with a web page, not data; it may ask for a login. Check address and access.`,
    'too-large': ({ url, megabytes }) =>
      `${url} is larger than ${megabytes} MB and was not read. Check the file.`,
    encoding: ({ url }) => `The text encoding of ${url} is not known. Save it as UTF-8.`,
  },
};

/** A failed load as a sentence: what failed and what to do. */
export function failureSentence(failure: LoadFailure, locale: Locale): string {
  return (sentences[locale][failure.code] as (failure: LoadFailure) => string)(failure);
}
