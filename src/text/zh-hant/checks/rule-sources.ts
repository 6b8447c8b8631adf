/** What the abbreviated sources of the rules stand for; further words of a source, such as a number, follow. */
export const ruleSources: Record<string, string> = {
  own: '表式本身的運算關係',
  L14: '《預算法》第十四條',
  L32: '《預算法》第三十二條',
  R6: '《預算法實施條例》第六條',
  R40: '《預算法實施條例》第四十條',
  HN: '《河南省預算審查監督條例》',
  G143: '《地方預決算公開操作規程》（財預〔2016〕143號）',
  M: '《財政預決算領域基層政務公開標準目錄》',
  P26: '部門預算公開檢查表',
  SG: '公開文件解析經驗',
  GBC: '公開核查的通行做法',
  'GBC-O': '公開核查的通行做法',
  'crosswalk.tsv': '部門與政府經濟分類科目對照',
  seed: '從真實公開文件歸納',
};
