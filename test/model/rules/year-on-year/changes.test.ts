import { describe, expect, it } from 'vitest';
import { changesIn, previousFigures } from '../../../../src/model/rules/year-on-year/changes.js';
import { changed, sample } from '../samples.js';
import { HONGQI, PUTUO, edit, saying } from '../narrative/facts.js';

describe('changesIn', () => {
  it('reads a stated change with what last year was by it', () => {
    const [first] = changesIn(sample(HONGQI));
    expect(first).toMatchObject({
      statement: { path: 'narrative.facts[2]' },
      delta: { amount: -7_900_000 },
      thisYear: { amount: 462_780_000 },
      before: { amount: 470_680_000, unit: '万元', decimals: 1 },
      printedBefore: null,
      places: ['tables.incomeExpenditure.rows[12].amount'],
    });
  });

  it('prints last year in the coarser unit of the two', () => {
    const [first] = changesIn(sample(PUTUO));
    expect(first?.before).toMatchObject({ amount: 11_491_197_535, unit: '万元', decimals: 2 });
  });

  it('takes a printed last year where the text has only a rate', () => {
    const budget = changed(HONGQI, (budget) => {
      edit(budget, 'total-income-change', { percent: 5 });
      delete (budget.narrative.facts[2] as { amount?: number }).amount;
      Object.assign(budget.tables.incomeExpenditure!.previous!.figures[0]!, {
        origin: 'printed',
        amount: 440,
      });
    });
    expect(changesIn(budget)[0]).toMatchObject({
      delta: { path: 'narrative.facts[2]', amount: 22_780_000 },
      before: { amount: 440_000_000 },
      printedBefore: { amount: 440_000_000 },
    });
  });

  it('knows no last year where neither says it, and no place where there is no cell', () => {
    const budget = saying([{ kind: 'change', subject: '收入', printed: '增加', direction: 'increase' }]);
    expect(changesIn(budget)).toMatchObject([{ delta: null, thisYear: null, before: null, places: [] }]);
  });
});

describe('previousFigures', () => {
  it('reads every figure beside the tables, blank ones too', () => {
    const budget = changed(HONGQI, ({ tables }) => {
      tables.threePublic!.previous!.figures[1]!.amount = null;
    });
    const figures = previousFigures(budget).filter(({ table }) => table === 'threePublic');
    expect(figures.map(({ column, cell }) => [column, cell.amount])).toEqual([
      ['total', 22_900_000],
      ['abroad', null],
      ['vehicle', 17_100_000],
      ['vehicleBuy', 0],
      ['vehicleRun', 17_100_000],
      ['reception', 5_800_000],
    ]);
    expect(figures[0]).toMatchObject({
      path: 'tables.threePublic.rows[0].total',
      origin: 'derived',
      fact: 'three-public-change',
    });
  });
});
