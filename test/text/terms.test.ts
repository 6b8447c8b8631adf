import { describe, expect, it } from 'vitest';
import { termBook } from '../../src/model/find-terms.js';
import { baseWords } from '../../src/text/base.js';
import { knownTerms, namesOf } from '../../src/text/terms.js';
import { threePublicWords } from '../../src/text/three-public.js';

const book = termBook([], knownTerms, (term) => namesOf(term));

describe('known terms', () => {
  it('gives no name to two terms', () => {
    const wrong = knownTerms.flatMap((known) =>
      namesOf(known).filter((name) => book.get(name)?.known !== known),
    );
    expect(wrong).toEqual([]);
  });

  it.each(knownTerms.map((known) => [namesOf(known, 'zh-CN')[0], known] as const))(
    'explains %s shortly in both languages',
    (_, known) => {
      expect(known['zh-CN'].meaning).toMatch(/^[^a-z]{8,60}。$/i);
      expect(known.en.meaning).toMatch(/^[\x20-\x7e’]{15,110}\.$/);
      expect(namesOf(known, 'en')[0]).toMatch(/^[\x20-\x7e’]+$/);
    },
  );

  it('knows the labels of the kit’s own figures in both languages', () => {
    const labels = (['zh-CN', 'en'] as const).flatMap((locale) => {
      const { basic, project, personnel, public: running, types } = baseWords[locale];
      const { abroad, vehicle, vehicleBuy, vehicleRun, reception, operatingCost } =
        threePublicWords[locale].names;
      const names = [abroad, vehicle, vehicleBuy, vehicleRun, reception, operatingCost];
      return [basic, project, personnel, running, ...Object.values(types), ...names];
    });
    expect(labels.filter((label) => !book.find(label).some(({ term }) => term))).toEqual([]);
  });
});
