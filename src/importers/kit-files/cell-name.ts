/** A cell as a spreadsheet names it: `C7` for row 6, column 2. */
export function cellName(row: number, column: number): string {
  return `${lettersOf(column)}${row + 1}`;
}

/** Row and column of a cell's name; `null` where it is none. */
export function cellPosition(name: string | undefined): { row: number; column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})(\d{1,7})$/.exec(name ?? '') ?? [];
  if (!letters || !digits) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

function lettersOf(column: number): string {
  const before = column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '';
  return before + String.fromCharCode(65 + (column % 26));
}
