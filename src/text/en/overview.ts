import type { OverviewWords } from '../zh-cn/overview.js';

export const overviewWords: OverviewWords = {
  heading: 'Key figures',
  table: 'table of income, expenditure, three-public expenses or projects',
  names: {
    income: 'Total income',
    expenditure: 'Total expenditure',
    threePublic: 'Three-public expenses',
    projects: 'Projects',
    targets: 'Performance indicators',
    units: 'Budget units',
  },
  unsplit: 'Not split',
  profile: 'The department',
  count: (count) => `${count}`,
  share: (percent) => `${percent} of the total`,
  shareOf: (name, percent) => `${inSentence(name)} ${percent} of expenditure`,
  isSum: 'not printed; a sum',
  reveal: (name, table) => `${name}: see the official table, ${table}`,
  change: 'Change',
  source: 'From',
  summary: (year, parts) => `Budget ${year}: ${parts.join('; ')}.`,
  part: (name, value, change) => `${inSentence(name)} ${value}${change && ', '}${change}`,
};

/** An English name within a sentence. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
