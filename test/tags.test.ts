import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tags as tagsOfBuild } from '../scripts/lib/tags.js';
import { elements } from '../src/elements/elements.js';
import { tags } from '../src/elements/tags.js';
import * as kit from '../src/index.js';
import { TABLE_IDS } from '../src/model/schema/tables.js';
import { PARTS } from '../src/model/schema/document.js';

describe('the list of tags', () => {
  it('is what the build, the manifest and the public classes follow', () => {
    const all = Object.keys(elements);
    expect(all).toEqual([...Object.keys(tags), 'budget-report']);
    expect(tagsOfBuild().map(({ tag }) => tag)).toEqual(all.toSorted());
    for (const { tag, className, module } of tagsOfBuild()) {
      expect(elements[tag], tag).toBe((kit as unknown as Record<string, unknown>)[className]);
      expect(readFileSync(`src/${module}.ts`, 'utf8')).toContain(`export class ${className} `);
    }
  });

  it('has a figure for every table and part of a disclosure, and one only', () => {
    const sections = Object.values(tags).flatMap((tag) => Object.keys(tag.sections));
    const parts = PARTS.filter((part) => part !== 'tables');
    expect(sections.toSorted()).toEqual([...TABLE_IDS, ...parts, 'overview', 'checks'].toSorted());
  });

  it('has stories and tests for every element', () => {
    for (const tag of Object.keys(elements)) {
      expect(existsSync(`stories/${tag}.stories.ts`), tag).toBe(true);
      expect(existsSync(`test/elements/${tag}.test.ts`), tag).toBe(true);
    }
  });

  it('knows which parts of the document the rules mark in an element', () => {
    const shown = Object.values(elements).flatMap((element) =>
      'shown' in element && Array.isArray(element.shown) ? (element.shown as string[]) : [],
    );
    expect(shown.length).toBeGreaterThan(10);
    const places = [...TABLE_IDS.map((table) => `tables.${table}`), ...PARTS, 'department'];
    expect(shown.filter((part) => !places.includes(part))).toEqual([]);
  });
});
