import type { AppropriationWords } from '../zh-cn/appropriation.js';

export const appropriationWords: AppropriationWords = {
  heading: 'Fiscal appropriation: which budget pays for what',
  table: 'table of fiscal appropriation',
  none: (funds) => `Nothing is paid from: ${funds.join(', ')} (blank or 0 in the table).`,
  blank: (count) =>
    `${count} more ${count === 1 ? 'class of expenditure is' : 'classes of expenditure are'} blank; see the data table.`,
  summary: ({ year, income, expenditure, change, only, funds, classes }) =>
    `Fiscal appropriation in ${year}: ${[
      income && `income ${income}`,
      expenditure && `expenditure ${expenditure}`,
      change && `${change.name ?? 'income'} ${change.words}`,
    ]
      .filter(Boolean)
      .join(', ')}.` +
    (only ? ` All expenditure is paid from: ${only}.` : funds && ` By budget: ${funds}.`) +
    (classes && ` By class: ${classes}.`),
};
