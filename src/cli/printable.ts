/** The name of a file without what could bend a terminal. Texts of a document are clean: the schema sees to it. */
export function printable(file: string): string {
  return file.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
}
