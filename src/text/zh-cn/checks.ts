import { spoken } from '../spoken.js';

/** What the element of findings says before the rules are there; their own words are in `checks/`. */
export const checksWords = spoken<{ heading: string; failed: string; failedHelp: string }>('checksWords', {
  heading: '数据核对',
  failed: '核对规则没有读到',
  failedHelp: '请把 budget-kit.checks.js 放在组件文件旁边。',
});
