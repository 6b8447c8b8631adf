/** What the abbreviated sources of the rules stand for; further words of a source, such as a number, follow. */
export const ruleSources: Record<string, string> = {
  own: '表式本身的运算关系',
  L14: '《预算法》第十四条',
  L32: '《预算法》第三十二条',
  R6: '《预算法实施条例》第六条',
  R40: '《预算法实施条例》第四十条',
  HN: '《河南省预算审查监督条例》',
  G143: '《地方预决算公开操作规程》（财预〔2016〕143号）',
  M: '《财政预决算领域基层政务公开标准目录》',
  P26: '部门预算公开检查表',
  SG: '公开文件解析经验',
  GBC: '公开核查的通行做法',
  'GBC-O': '公开核查的通行做法',
  'crosswalk.tsv': '部门与政府经济分类科目对照',
  seed: '从真实公开文件归纳',
};
