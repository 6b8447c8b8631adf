import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readmeWithElements, sourceLists } from '../scripts/lib/lists.js';
import { tags } from '../scripts/lib/tags.js';

const committed = readFileSync('custom-elements.json', 'utf8');

interface Declaration {
  tagName: string;
  summary?: string;
  description?: string;
  members: { name: string; privacy?: string }[];
  attributes: { name: string; description?: string; type: { text: string } }[];
  events: { name: string; type: { text: string } }[];
  cssProperties: { name: string; default?: string; description?: string }[];
}

const declarations: Declaration[] = JSON.parse(committed).modules.flatMap(
  (module: { declarations: Declaration[] }) => module.declarations,
);

describe('what "npm run manifest" writes beside custom-elements.json', () => {
  it.each([...sourceLists()])('%s lists what there is', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('has every subject of the words and every public class', () => {
    expect([...sourceLists().keys()]).toEqual([
      'src/text/words.ts',
      'src/text/en/index.ts',
      'src/text/zh-hant/index.ts',
      'src/index.ts',
    ]);
    expect(sourceLists().get('src/text/words.ts')).toContain(`export * from './zh-cn/treemap.js';`);
    expect(sourceLists().get('src/index.ts')).toContain('export { BudgetTreemap }');
  });

  it('tells of every element in the README', async () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toBe(await readmeWithElements());
    for (const { tag } of tags()) expect(readme).toContain(`| \`${tag}\``);
  });
});

describe('custom-elements.json', () => {
  it('is what the sources give now ("npm run manifest" writes it)', () => {
    const folder = '.cache/manifest';
    execFileSync('node_modules/.bin/cem', [
      ...['analyze', '--config', 'custom-elements-manifest.config.js', '--outdir', folder],
    ]);
    expect(readFileSync(`${folder}/custom-elements.json`, 'utf8')).toBe(committed);
  });

  it('names every tag once', () => {
    expect(declarations.map(({ tagName }) => tagName)).toEqual(tags().map(({ tag }) => tag));
  });

  it('spells out the choices of attributes, the details of events, and the defaults of all tokens', () => {
    const treemap = declarations.find(({ tagName }) => tagName === 'budget-treemap')!;
    const typeOf = (list: { name: string; type: { text: string } }[], name: string) =>
      list.find((each) => each.name === name)?.type.text;
    expect(typeOf(treemap.attributes, 'grouping')).toBe("'function' | 'nature'");
    expect(typeOf(treemap.attributes, 'unit')).toBe("'auto' | 'yuan' | 'wan' | 'yi'");
    expect(typeOf(treemap.events, 'budget-load')).toBe('CustomEvent<{ budget: Budget }>');
    expect(treemap.cssProperties).toContainEqual({
      name: '--budget-treemap-basic',
      default: 'var(--budget-basic)',
      description: 'Colour of basic expenditure.',
    });
    for (const { tagName, cssProperties } of declarations) {
      expect(cssProperties.length, tagName).toBeGreaterThanOrEqual(7);
      expect(cssProperties.filter((token) => !token.default || !token.description)).toEqual([]);
    }
  });

  it.each(declarations.map((declaration) => [declaration.tagName, declaration] as const))(
    '%s is described and shows nothing private',
    (_tag, { summary, description, members, attributes }) => {
      expect(summary ?? description).toBeTruthy();
      expect(
        members.filter(({ name, privacy }) => /^[#_]/.test(name) || (privacy ?? 'public') !== 'public'),
      ).toEqual([]);
      expect(attributes.filter((attribute) => !attribute.description)).toEqual([]);
    },
  );
});
