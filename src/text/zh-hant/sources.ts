/** Names of the sources of income and of the budgets, for tables that print columns without naming their rows. */
export const sourceNames: Record<string, string> = {
  general: '一般公共預算',
  fiscal: '財政撥款',
  fund: '政府性基金預算',
  stateCapital: '國有資本經營預算',
  special: '財政專戶管理資金',
  institutional: '事業收入',
  business: '事業單位經營收入',
  superior: '上級補助收入',
  affiliated: '附屬單位上繳收入',
  other: '其他收入',
  own: '單位資金',
  carry: '上年結轉結餘',
  unsplit: '未分資金來源',
};
