import { describe, expect, it } from 'vitest';
import { procurements, speaksOfAnotherYear } from '../../../../src/model/rules/narrative/procurement.js';
import { shareSplits, statedShares } from '../../../../src/model/rules/narrative/shares.js';
import { splitsIn } from '../../../../src/model/rules/narrative/splits.js';
import { statedAmounts, statementsOf } from '../../../../src/model/rules/narrative/statements.js';
import { composition } from '../../../../src/model/rules/narrative/unit-kinds.js';
import { vehiclesOf } from '../../../../src/model/rules/narrative/vehicle-counts.js';
import { changed, sample } from '../samples.js';
import { HONGQI, PUTUO, saying, stating } from './facts.js';

const splits = (name: string) => {
  const budget = sample(name);
  return [...splitsIn(budget, statedAmounts(budget))].map(({ of, parts }) => [of, parts.length]);
};

describe('splitsIn', () => {
  it('finds what the text gives with all its parts', () => {
    expect(splits(HONGQI)).toEqual([
      ['tables.expenditure.rows[0].total', 2],
      ['tables.generalExpenditure.rows[0].total', 2],
      ['tables.basicExpenditure.rows[0].total', 2],
      ['tables.threePublic.rows[0].total', 3],
      ['tables.threePublic.rows[0].vehicle', 2],
    ]);
    expect(splits(PUTUO)).toEqual([
      ['tables.appropriation.rows[8].total', 3],
      ['tables.threePublic.rows[0].total', 3],
      ['tables.threePublic.rows[0].vehicle', 2],
    ]);
  });

  it('takes 购置 and 运行 for 公务用车 that is not given itself', () => {
    const budget = sample(HONGQI);
    const stated = new Map(statedAmounts(budget));
    stated.delete('tables.threePublic.rows[0].vehicle');
    const [split] = [...splitsIn(budget, stated)].filter(({ of }) => of.includes('threePublic'));
    expect(split?.parts).toHaveLength(4);
    stated.delete('tables.threePublic.rows[0].vehicleBuy');
    expect([...splitsIn(budget, stated)].some(({ of }) => of.includes('threePublic'))).toBe(false);
  });

  it('needs no fund column of a form that has none, or leaves it blank', () => {
    const row = 'tables.appropriation.rows[42]';
    const budget = changed(HONGQI, ({ tables }) => {
      for (const each of tables.appropriation!.rows) {
        if (each.side !== 'expenditure') continue;
        delete each.fund;
        delete each.stateCapital;
      }
    });
    const [total, general] = ['total', 'general'].map((column) => `${row}.${column}`);
    const value = statedAmounts(sample(HONGQI)).get('tables.generalExpenditure.rows[0].total')!;
    const figures = new Map([total!, general!].map((path) => [path, value]));
    expect([...splitsIn(budget, figures)]).toHaveLength(1);
    expect([...splitsIn(sample(HONGQI), figures)]).toHaveLength(1);
    const printed = changed(HONGQI, ({ tables }) => {
      for (const each of tables.appropriation!.rows) if (each.side === 'expenditure') each.fund = 1;
    });
    expect([...splitsIn(printed, figures)]).toHaveLength(0);
  });
});

describe('procurements', () => {
  it('finds 政府采购 in both disclosures', () => {
    expect(procurements(sample(HONGQI))).toMatchObject([{ of: 'procurement', parts: [{}, {}, {}] }]);
    expect(procurements(sample(PUTUO))).toMatchObject([{ whole: { amount: 34_000_000 } }]);
  });

  it('does not take 政府购买服务 or what is reserved for small firms for a part', () => {
    const budget = stating('procurement-services', { subject: '政府购买服务预算' }, PUTUO);
    expect(procurements(budget)).toEqual([]);
  });
});

describe('speaksOfAnotherYear', () => {
  it.each([
    ['2021 年没有', true],
    ['2022年没有', false],
    ['比 2021 年，2022 年没有', false],
    ['没有', false],
    ['12022年', false],
  ])('%s: %s', (text, other) => {
    expect(speaksOfAnotherYear(text, 2022)).toBe(other);
  });
});

describe('shareSplits', () => {
  it('finds the complete splits of the seed', () => {
    const found = shareSplits(statedShares(sample(HONGQI)));
    expect(found.map(({ shares }) => shares.map(({ path }) => path.replace(/\D/g, '')))).toEqual([
      ['12', '14'],
      ['21', '23'],
      ['25', '27'],
      ['30', '32'],
    ]);
  });

  it('finds none in parts that are not the whole', () => {
    const budget = changed(HONGQI, ({ tables }) => {
      tables.generalExpenditure!.rows[0]!.total = 500;
      tables.expenditure!.rows[0]!.total = null;
    });
    expect(shareSplits(statedShares(budget)).map(({ shares }) => shares.length)).toEqual([2]);
  });
});

describe('composition', () => {
  it('sees the institution of both departments', () => {
    expect(composition(sample(HONGQI))).toBe('mixed');
    expect(composition(sample(PUTUO))).toBe('mixed');
  });

  it('knows administrative units by their codes or counts, and else nothing', () => {
    const offices = changed(HONGQI, ({ tables }) => {
      tables.basicExpenditure!.rows = tables.basicExpenditure!.rows.filter(
        ({ govCode = '' }) => !/^50[56]/.test(govCode),
      );
      tables.generalExpenditure!.rows = [];
    });
    expect(composition(offices)).toBe('administrative');
    const count = { kind: 'count', subject: '事业单位', printed: '事业单位0家', count: 0, measure: '家' };
    const counted = saying([count], PUTUO, ({ tables }) => {
      tables.generalExpenditure!.rows = [];
    });
    expect(composition(counted)).toBe('administrative');
    const unknown = saying([], PUTUO, ({ tables }) => {
      tables.generalExpenditure!.rows = [];
    });
    expect(composition(unknown)).toBeNull();
  });
});

describe('vehiclesOf', () => {
  it('tells own vehicles from lent ones and from those to be bought', () => {
    expect(vehiclesOf(statementsOf(sample(HONGQI), 'count'))).toMatchObject({
      own: { fact: { count: 0 } },
      lent: { fact: { count: 3 } },
    });
    expect(vehiclesOf(statementsOf(sample(PUTUO), 'count'))).toMatchObject({
      own: { path: 'narrative.facts[54]' },
      lent: null,
    });
    expect(vehiclesOf(statementsOf(sample('invented-no-last-year'), 'count'))).toMatchObject({
      own: { fact: { count: 3 } },
    });
  });
});
