import type { ProfileWords } from '../zh-cn/profile.js';

export const profileWords: ProfileWords = {
  heading: '部門概況',
  missing: '部門概況',
  region: '地區',
  scope: '公開範圍',
  code: '部門編碼',
  lists: { duties: '主要職責', offices: '內設機構', units: '預算單位構成' },
  count: (list, count) =>
    `${{ duties: '主要職責', offices: '內設機構', units: '預算單位' }[list]} ${count} ${list === 'duties' ? '項' : '個'}`,
  rest: (count) => `顯示其餘 ${count} 項`,
  less: '只顯示前幾項',
  summary: (name, counts) => `${name}：${counts.join('，')}。`,
};
