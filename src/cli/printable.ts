/** The name of a file without what could bend a terminal. Texts of a document are clean: the schema sees to it. */
export function printable(file: string): string {
  return file.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
}

/** Columns of a terminal that a text takes: Chinese characters are two wide. */
export function columnsOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/.test(character) ? 2 : 1),
    0,
  );
}
