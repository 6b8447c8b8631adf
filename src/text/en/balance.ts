import type { BalanceWords } from '../zh-cn/balance.js';

export const balanceWords: BalanceWords = {
  heading: 'Balance: where the money comes from and goes',
  table: 'table of income and expenditure',
  totals: 'Income = expenditure',
  total: { income: 'Total income', expenditure: 'Total expenditure' },
  summed: { income: 'Sum of the income lines', expenditure: 'Sum of the expenditure lines' },
  rest: (count) => `${count} more`,
  unlisted: 'Part of the total that is not listed',
  unmatched: 'Less than the other side',
  blank: (count) => (count === 1 ? '1 blank line' : `${count} blank lines`),
  through:
    'The disclosure does not say which income pays for what, so all income is drawn into the total first.',
  apart: (amount) =>
    `Income and expenditure differ by ${amount}, which is not evened out: the dashed box is what one side is drawn shorter.`,
  summary: ({ year, income, expenditure, difference, change, sources, classes }) =>
    `${
      difference === null
        ? `${income.name} and ${lower(expenditure.name)} in ${year} are both ${income.amount}`
        : `${income.name} in ${year}: ${income.amount}; ${lower(expenditure.name)}: ${expenditure.amount}; they differ by ${difference}`
    }${change ? `; income is ${change}` : ''}.${sources && ` Income: ${sources}.`}${classes && ` Spent on: ${classes}.`}`,
};

/** An English name within a sentence. */
function lower(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
