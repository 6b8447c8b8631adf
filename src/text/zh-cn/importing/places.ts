export interface PlaceWords {
  file(name: string): string;
  sheet(name: string): string;
  page(number: number): string;
  table(number: number): string;
  line(number: number): string;
  cell(row: number, column: number): string;
  between: string;
}

export const placeWords: PlaceWords = {
  file: (name) => `“${name}”`,
  sheet: (name) => `工作表“${name}”`,
  page: (number) => `第 ${number} 页`,
  table: (number) => `第 ${number} 张表`,
  line: (number) => `第 ${number} 行`,
  cell: (row, column) => `第 ${row} 行第 ${column} 列`,
  between: '，',
};
