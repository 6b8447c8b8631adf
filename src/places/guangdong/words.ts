import type { PlaceWords } from '../words.js';

/** Guangdong: 行政经费 stands in the table of “三公”经费. */
export const guangdongWords: PlaceWords = {
  titles: [
    {
      table: 'threePublic',
      ends: [
        '行政经费及三公经费预算表',
        '行政经费和三公经费预算表',
        '行政经费、三公经费预算表',
        '三公经费及行政经费预算表',
        '三公经费和行政经费预算表',
        '三公经费、行政经费预算表',
        '行政经费及三公经费表',
      ],
      not: /政府性基金/,
    },
  ],
};
