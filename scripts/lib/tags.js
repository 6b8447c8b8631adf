import { readFileSync } from 'node:fs';
import { inProject } from './root.js';

/**
 * Every tag of the kit with its class and the module of the class, from the list of `src/elements/tags.ts` and the
 * report, which is made of it.
 */
export function tags() {
  const list = readFileSync(inProject('src/elements/tags.ts'), 'utf8');
  return [...[...list.matchAll(/^ {2}'(budget-[a-z-]+)': \{/gm)].map(([, tag]) => tag ?? ''), 'budget-report']
    .toSorted()
    .map((tag) => ({
      tag,
      className: tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
      module: `elements/${tag.slice('budget-'.length)}/${tag}`,
    }));
}
