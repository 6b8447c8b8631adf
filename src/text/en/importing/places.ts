import type { PlaceWords } from '../../zh-cn/importing/places.js';

export const placeWords: PlaceWords = {
  file: (name) => `“${name}”`,
  sheet: (name) => `sheet “${name}”`,
  page: (number) => `page ${number}`,
  table: (number) => `table ${number}`,
  line: (number) => `line ${number}`,
  cell: (row, column) => `row ${row}, column ${column}`,
  between: ', ',
};
