import { describe, expect, it } from 'vitest';
import { termBook } from '../../src/model/find-terms.js';
import { termIds, termNames } from '../../src/text/terms.js';
import { baseWords, knownTerms, threePublicWords } from '../../src/text/words.js';

const LOCALES = ['zh-CN', 'en'];
const namesOf = (term: (typeof termIds)[number]) => LOCALES.flatMap((locale) => termNames(term, locale));
const book = termBook([], termIds, namesOf);

describe('known terms', () => {
  it('gives no name to two terms', () => {
    const wrong = termIds.flatMap((known) =>
      namesOf(known).filter((name) => book.get(name)?.known !== known),
    );
    expect(wrong).toEqual([]);
  });

  it.each(termIds.map((known) => [termNames(known, 'zh-CN')[0], known] as const))(
    'explains %s shortly in both languages',
    (_, known) => {
      expect(knownTerms('zh-CN')[known].meaning).toMatch(/^[^a-z]{8,60}。$/i);
      expect(knownTerms('en')[known].meaning).toMatch(/^[\x20-\x7e’]{15,110}\.$/);
      expect(termNames(known, 'en')[0]).toMatch(/^[\x20-\x7e’]+$/);
    },
  );

  it('knows the labels of the kit’s own figures in both languages', () => {
    const labels = LOCALES.flatMap((locale) => {
      const { basic, project, personnel, public: running, types } = baseWords(locale);
      const { abroad, vehicle, vehicleBuy, vehicleRun, reception, operatingCost } =
        threePublicWords(locale).names;
      const names = [abroad, vehicle, vehicleBuy, vehicleRun, reception, operatingCost];
      return [basic, project, personnel, running, ...Object.values(types), ...names];
    });
    expect(labels.filter((label) => !book.find(label).some(({ term }) => term))).toEqual([]);
  });
});
