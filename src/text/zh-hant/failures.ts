import type { FailureSentences } from '../zh-cn/failures.js';

export const failureSentences: FailureSentences = {
  address: ({ url }) => `地址“${url}”寫得不對。請檢查 src 屬性。`,
  network: ({ url }) => `連不上 ${url}。請檢查網絡，或確認該地址允許本頁讀取。`,
  timeout: ({ url, seconds }) => `${url} 等了 ${seconds} 秒沒有回應。請稍後重試。`,
  status: ({ url, status }) => `${url} 返回 ${status}。請檢查地址和訪問權限，或稍後重試。`,
  'web-page': ({ url }) => `${url} 返回的是網頁，不是數據；也許需要登錄。請檢查地址和訪問權限。`,
  'too-large': ({ url, megabytes }) => `${url} 超過 ${megabytes} MB，沒有讀取。請核對文件。`,
  encoding: ({ url }) => `${url} 的文字編碼認不出來。請存為 UTF-8。`,
  beside: ({ file }) =>
    `${file} 沒有讀到。請把它放在組件文件旁邊，或用 <meta name="budget-kit-base"> 寫明它在哪裡。`,
};
