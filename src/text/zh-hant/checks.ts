/** What the element of findings says before the rules are there; their own words are in `checks/`. */
export const checksWords: { heading: string; failed: string; failedHelp: string } = {
  heading: '數據核對',
  failed: '核對規則沒有讀到',
  failedHelp: '請把 budget-kit.checks.js 放在組件文件旁邊。',
};
