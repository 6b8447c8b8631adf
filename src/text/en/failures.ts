import type { FailureSentences } from '../zh-cn/failures.js';

export const failureSentences: FailureSentences = {
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
  beside: ({ file }) =>
    `${file} could not be loaded. Put it beside the file of the kit, or say where it is in <meta name="budget-kit-base">.`,
};
