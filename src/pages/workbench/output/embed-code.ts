/** Elements that the embed code is offered for; the report is the whole disclosure. */
export const EMBEDDED = [
  'budget-report',
  'budget-treemap',
  'budget-three-public',
  'budget-balance',
  'budget-projects',
] as const;
export type Embedded = (typeof EMBEDDED)[number];

/** What a webmaster pastes into a page beside which the files stand. */
export function embedCode(tag: Embedded, documentFile: string): string {
  return `<script src="budget-kit.js" defer></script>\n<${tag} src="${documentFile}"></${tag}>`;
}

/** Name of the document's file: ASCII, so that it is the same in every address. */
export const documentFileName = (year: number): string => `budget-${year}.json`;

/** A department's name as part of a file name, without what no file system takes. */
export function fileNameOf(name: string, year: number, ending: string): string {
  const plain = name
    .replace(/[\p{Cc}\\/:*?"<>|.]+/gu, ' ')
    .trim()
    .slice(0, 60);
  return `${plain || 'budget'}-${year}${ending}`;
}
