/** Longest texts of the schema. */
export const LONGEST = { name: 200, paragraph: 4000, code: 40 } as const;

/** Most entries of the lists of the schema. */
export const MOST = {
  duties: 200,
  offices: 500,
  units: 500,
  contents: 100,
  sections: 100,
  facts: 1000,
  glossary: 500,
  unread: 100,
} as const;
