import type { Catalogue, Locale } from '../locale.js';

/** What the abbreviated sources of the rules stand for; further words of a source, such as a number, follow. */
const sources: Catalogue<Record<string, string>> = {
  'zh-CN': {
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
  },
  en: {
    own: 'the arithmetic of the form itself',
    L14: 'Budget Law, Article 14',
    L32: 'Budget Law, Article 32',
    R6: 'Regulation on the Implementation of the Budget Law, Article 6',
    R40: 'Regulation on the Implementation of the Budget Law, Article 40',
    HN: 'Henan regulation on budget review and supervision',
    G143: 'Rules of operation for local budget disclosure (财预〔2016〕143号)',
    M: 'Catalogue of standards for grass-roots disclosure, budgets',
    P26: 'check sheets for department budgets',
    SG: 'experience with published files',
    GBC: 'common practice of checking disclosures',
    'GBC-O': 'common practice of checking disclosures',
    'crosswalk.tsv': 'the crosswalk of the two economic classifications',
    seed: 'seen in published disclosures',
  },
};

/** The sources of a rule in words, the law before all else. */
export function sourceText(abbreviations: readonly string[], locale: Locale): string {
  const names = sources[locale];
  const found = abbreviations.map((abbreviation) => names[abbreviation.split(/\s/)[0] ?? ''] ?? abbreviation);
  const ranked = [...new Set(found)].sort((a, b) => rank(a, names) - rank(b, names));
  return ranked.slice(0, 2).join(locale === 'en' ? '; ' : '、');
}

/** Laws first, tools last. */
function rank(name: string, names: Record<string, string>): number {
  return name === names['GBC'] || name === names['SG'] ? 2 : name === names['own'] ? 1 : 0;
}
