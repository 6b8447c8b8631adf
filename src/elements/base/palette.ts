/** A colour for light and for dark grounds. */
export interface Pair {
  light: string;
  dark: string;
}

/**
 * The kit's colours by token name. Every colour of a mark stands 3:1 or more against the ground; basic and project
 * also against each other. `test/palette.test.ts` computes it. `on-…` and `project-stripe` are for engines that cannot
 * compute them (`tokens.ts`).
 */
export const palette = {
  ground: { light: '#ffffff', dark: '#15181d' },
  ink: { light: '#1b1f26', dark: '#e9ecf1' },
  'ink-soft': { light: '#535c69', dark: '#a9b3c1' },
  line: { light: '#d4d9e0', dark: '#3b424d' },
  wash: { light: '#f3f5f8', dark: '#1f242b' },
  accent: { light: '#15437a', dark: '#8ab8ee' },
  danger: { light: '#a8202b', dark: '#f09a9f' },
  basic: { light: '#15437a', dark: '#3566a6' },
  'on-basic': { light: '#ffffff', dark: '#ffffff' },
  project: { light: '#d9741a', dark: '#f2b35c' },
  'project-stripe': { light: '#e58f45', dark: '#f7ca8b' },
  'on-project': { light: '#1b1206', dark: '#1b1206' },
  unsplit: { light: '#5c6b7a', dark: '#8796a6' },
  'on-unsplit': { light: '#ffffff', dark: '#0f1216' },
} as const satisfies Record<string, Pair>;
