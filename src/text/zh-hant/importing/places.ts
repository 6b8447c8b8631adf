import type { PlaceWords } from '../../zh-cn/importing/places.js';

export const placeWords: PlaceWords = {
  file: (name) => `“${name}”`,
  sheet: (name) => `工作表“${name}”`,
  page: (number) => `第 ${number} 頁`,
  table: (number) => `第 ${number} 張表`,
  line: (number) => `第 ${number} 行`,
  cell: (row, column) => `第 ${row} 行第 ${column} 列`,
  between: '，',
};
