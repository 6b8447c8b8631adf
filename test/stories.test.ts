import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { argTypesOf } from '../.storybook/arg-types.js';
import { globalTypes, initialGlobals } from '../.storybook/toolbar.js';
import { palette, type Pair } from '../src/elements/base/palette.js';
import { seriesPalette } from '../src/elements/chart/series-tokens.js';
import { elements } from '../src/elements/elements.js';
import { parseBudget } from '../src/model/parse.js';
import { choicesOf, declarations } from '../stories/manifest.js';
import { negative } from '../stories/sample-negative.js';

/** The tokens that the styles of an element read, without `--budget-`. */
function tokensRead(tag: string): Set<string> {
  const element = elements[tag] as unknown as {
    finalize(): void;
    elementStyles: { cssText: string }[];
  };
  element.finalize();
  const text = element.elementStyles.map(({ cssText }) => cssText).join('');
  // A token without a private name is read where it stands; `declare` in `tokens.ts` gives all others theirs.
  const own = [...text.matchAll(/(--_[\w-]+:)?var\(--budget-([\w-]+)/g)].flatMap(([, name, token]) =>
    name === `--_${token}:` ? [] : [token!],
  );
  return new Set([...own, ...[...text.matchAll(/var\(--_([\w-]+)/g)].map(([, name]) => name!)]);
}

describe('the built Storybook', () => {
  it('lacks nothing that the package file lets a bundler leave out', () => {
    const { sideEffects } = JSON.parse(readFileSync('package.json', 'utf8')) as { sideEffects: string[] };
    const forEffect = ['stories', '.storybook'].flatMap((folder) =>
      readdirSync(folder).flatMap((file) =>
        [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/^import '(\..+)';$/gm)].map(([, path]) =>
          new URL(path!, `file:///${folder}/`).pathname.replace(/\.js$/, '.ts'),
        ),
      ),
    );
    expect(forEffect).toContain('/src/define.ts');
    expect(forEffect.filter((path) => !sideEffects.includes(`.${path}`))).toEqual([]);
  });
});

describe('controls', () => {
  it('have the choices of each attribute', () => {
    const control = (tag: string, key: string) => {
      const { options, control } = argTypesOf(tag)[key]!;
      return { options, control: typeof control === 'object' ? control.type : control };
    };
    expect(control('budget-treemap', 'unit')).toEqual({
      options: ['auto', 'yuan', 'wan', 'yi'],
      control: 'inline-radio',
    });
    expect(control('budget-treemap', 'table')).toEqual({
      options: [undefined, 'expenditure', 'generalExpenditure'],
      control: 'inline-radio',
    });
    expect(control('budget-table', 'table').options).toHaveLength(13);
    expect(control('budget-table', 'table').control).toBe('select');
    expect(control('budget-targets', 'dimension').options).toContain('satisfaction');
    expect(control('budget-checks', 'severity').options).toEqual(['', 'error', 'warning', 'info']);
    expect(control('budget-report', 'headingLevel').options).toEqual([undefined, 1, 2, 3, 4, 5, 6]);
    expect(control('budget-report', 'syncUrl')).toEqual({ options: undefined, control: 'boolean' });
    expect(control('budget-glossary', 'filter').control).toBe('text');
  });

  it.each([...declarations.keys()])('%s has one for every attribute', (tag) => {
    const rows = Object.values(argTypesOf(tag)).filter(({ table }) => table?.category === 'attributes');
    expect(rows.map(({ name }) => name)).toEqual(declarations.get(tag)!.attributes!.map(({ name }) => name));
    for (const { control } of rows) expect(control).toBeTruthy();
  });

  it('take a union of literals only', () => {
    expect(choicesOf("'a' | 'b' | undefined")).toEqual([undefined, 'a', 'b']);
    expect(choicesOf("'' | 'b'")).toEqual(['', 'b']);
    expect(choicesOf('1 | 2')).toEqual([1, 2]);
    for (const type of ['string', 'number | undefined', "'a' | number", 'Choice'])
      expect(choicesOf(type)).toBeNull();
  });
});

describe.each([...declarations])('tokens of %s', (tag, { cssProperties = [], cssParts = [] }) => {
  const read = tokensRead(tag);

  it('are read by its styles', () => {
    expect(
      cssProperties.map(({ name }) => name.replace('--budget-', '')).filter((name) => !read.has(name)),
    ).toEqual([]);
  });

  it('and its parts say what they are for and what they are without a page', () => {
    for (const { description, default: value } of cssProperties) {
      expect(description).toBeTruthy();
      expect(value).toBeTruthy();
    }
    for (const { description } of cssParts) expect(description).toBeTruthy();
  });

  it('have the defaults of the palette', () => {
    const colours: Record<string, Pair> = { ...palette, ...seriesPalette };
    for (const { name, default: value } of cssProperties)
      if (value?.startsWith('light-dark')) {
        const { light, dark } = colours[name.replace('--budget-', '')]!;
        expect(value).toBe(`light-dark(${light}, ${dark})`);
      }
  });
});

it('every colour of the palette is documented somewhere', () => {
  const documented = new Set(
    [...declarations.values()].flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
  );
  const colours = Object.keys({ ...palette, ...seriesPalette });
  expect(colours.filter((name) => !documented.has(`--budget-${name}`))).toEqual([]);
});

it('every switch of the toolbar starts with one of its choices', () => {
  for (const [name, { toolbar }] of Object.entries(globalTypes))
    expect(toolbar.items.map(({ value }) => value)).toContain(
      initialGlobals[name as keyof typeof globalTypes],
    );
});

it('the sample of negative amounts is an invented document, with one in every table of amounts', () => {
  const { budget, issues } = parseBudget(negative);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(budget?.invented).toBe(true);
  const negatives = Object.entries(negative.tables)
    .filter(([, { rows }]) => rows.some((row) => Object.values(row).some((value) => Number(value) < 0)))
    .map(([id]) => id);
  expect(negatives).toEqual(Object.keys(negative.tables).filter((id) => id !== 'overallPerformance'));
});
