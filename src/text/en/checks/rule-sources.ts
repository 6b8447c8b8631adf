/** What the abbreviated sources of the rules stand for; further words of a source, such as a number, follow. */
export const ruleSources: Record<string, string> = {
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
};
