import { describe, expect, it } from 'vitest';
import { derivePrevious, type ChangeBase } from '../../../src/importers/assemble/previous.js';

const CELL = 'tables.threePublic.rows[0].total';
const LAST: ChangeBase = { base: { year: 2024, spent: false }, cell: CELL, also: [] };

function documentWith(facts: object[], row: object = { total: 16.1 }, more: object = {}) {
  return {
    year: 2025,
    tables: { threePublic: { unit: '万元', rows: [{ kind: 'total', ...row }], ...more } },
    narrative: { facts },
  };
}

function change(fields: object, cell = CELL, id = 'c') {
  return { kind: 'change', id, section: 's', subject: 'x', printed: 'x', cell, ...fields };
}

function derived(facts: object[], base: Partial<ChangeBase> = {}, row?: object, more?: object) {
  const document = documentWith(facts, row, more);
  const impossible = derivePrevious(document, new Map([['c', { ...LAST, ...base }]]));
  const { previous } = document.tables.threePublic as {
    previous?: { year: number; figures: { amount: number }[] };
  };
  return { previous, amounts: previous?.figures.map(({ amount }) => amount), impossible };
}

describe('last year', () => {
  it.each([
    [{ direction: 'decrease', amount: 6.8, unit: '万元' }, 22.9],
    [{ direction: 'increase', amount: 0.1, unit: '万元' }, 16],
    [{ direction: 'increase', amount: 1000, unit: '元' }, 16],
    [{ direction: 'unchanged' }, 16.1],
    [{ direction: 'unchanged', amount: 0, unit: '万元' }, 16.1],
    [{ direction: 'decrease', amount: 0.000001, unit: '亿元' }, 16.11],
  ])('is this year less %j', (fields, amount) => {
    expect(derived([change(fields)]).amounts).toEqual([amount]);
  });

  it('is exact where binary arithmetic is not', () => {
    expect(
      derived([change({ direction: 'decrease', amount: 0.2, unit: '万元' })], {}, { total: 0.1 }).amounts,
    ).toEqual([0.3]);
  });

  it.each([
    ['only a percentage is stated', { direction: 'decrease', percent: 3 }, {}],
    [
      'it is measured against what was spent',
      { direction: 'unchanged' },
      { base: { year: 2024, spent: true } },
    ],
    [
      'it is measured against another year',
      { direction: 'unchanged' },
      { base: { year: 2023, spent: false } },
    ],
    ['nothing says against what', { direction: 'unchanged' }, { base: null }],
    ['unchanged by an amount', { direction: 'unchanged', amount: 2, unit: '万元' }, {}],
    ['unchanged by a percentage', { direction: 'unchanged', percent: 2 }, {}],
  ])('is not derived where %s', (_name, fields, base) => {
    expect(derived([change(fields)], base).previous).toBeUndefined();
  });

  it('is told and not derived where it would be below nothing', () => {
    const { previous, impossible } = derived([change({ direction: 'increase', amount: 20, unit: '万元' })]);
    expect(previous).toBeUndefined();
    expect(impossible).toEqual([{ index: 0, printed: 'x' }]);
  });

  it('of a blank cell is that of the stated amount; of a blank that nothing states there is none', () => {
    const unchanged = change({ direction: 'unchanged' });
    const stated = { kind: 'amount', id: 'a', cell: CELL, amount: 0, unit: '万元' };
    expect(derived([stated, unchanged], {}, { total: null }).amounts).toEqual([0]);
    expect(derived([unchanged], {}, { total: null }).previous).toBeUndefined();
  });

  it('leaves what the table prints of last year', () => {
    const printed = { row: 0, column: 'total', amount: 20, origin: 'printed' };
    const unchanged = change({ direction: 'unchanged' });
    expect(
      derived([unchanged], {}, undefined, { previous: { year: 2024, figures: [printed] } }).amounts,
    ).toEqual([20]);
    const other = { previous: { year: 2023, figures: [] } };
    expect(derived([unchanged], {}, undefined, other).previous).toEqual({ year: 2023, figures: [] });
  });

  it('is written beside other cells that print the same figure, and no others', () => {
    const also = ['tables.threePublic.rows[0].abroad', 'tables.threePublic.rows[0].reception'];
    const { previous } = derived(
      [change({ direction: 'unchanged' })],
      { also },
      { total: 5, abroad: 5, reception: 4 },
    );
    expect(previous!.figures.map((figure) => (figure as unknown as { column: string }).column)).toEqual([
      'total',
      'abroad',
    ]);
  });

  it('adds up the two parts of 公务用车, in the order of the columns', () => {
    const document = documentWith(
      [
        { kind: 'amount', id: 'b', cell: 'tables.threePublic.rows[0].vehicleBuy', amount: 0, unit: '万元' },
        change({ direction: 'unchanged' }, 'tables.threePublic.rows[0].vehicleBuy', 'buy'),
        change(
          { direction: 'decrease', amount: 2, unit: '万元' },
          'tables.threePublic.rows[0].vehicleRun',
          'run',
        ),
      ],
      { vehicle: 15.1, vehicleBuy: null, vehicleRun: 15.1 },
    );
    derivePrevious(
      document,
      new Map([
        ['buy', LAST],
        ['run', LAST],
      ]),
    );
    expect(document.tables.threePublic).toMatchObject({
      previous: {
        year: 2024,
        figures: [
          { column: 'vehicle', amount: 17.1, origin: 'derived', fact: 'run' },
          { column: 'vehicleBuy', amount: 0, fact: 'buy' },
          { column: 'vehicleRun', amount: 17.1, fact: 'run' },
        ],
      },
    });
  });

  it.each([
    {},
    { year: 2025 },
    { year: 2025, tables: null },
    { year: 2025, tables: { income: 3 }, narrative: { facts: [] } },
  ])('leaves a document of another shape alone: %j', (document) => {
    expect(derivePrevious(document, new Map())).toEqual([]);
  });
});
