import { readFileSync, readdirSync } from 'node:fs';
import { inProject } from './root.js';

/**
 * Every tag of the kit, by its file `src/elements/<tag>.ts` that exports a class named like the tag.
 * `uses` lists the other tags its templates need, found by the imports of their modules.
 */
export function elements() {
  const folder = inProject('src/elements/');
  const found = readdirSync(folder)
    .filter((file) => /^budget-[a-z-]+\.ts$/.test(file))
    .map((file) => ({ tag: file.slice(0, -3), text: readFileSync(folder + file, 'utf8') }))
    .map((element) => ({ ...element, className: pascal(element.tag) }))
    .filter(({ text, className }) => new RegExp(`export (?:abstract )?class ${className}\\b`).test(text))
    .toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
  const uses = (tag, seen = new Set()) => {
    const { text } = found.find((element) => element.tag === tag);
    for (const other of found)
      if (other.tag !== tag && !seen.has(other.tag) && importsModule(text, other.tag)) {
        seen.add(other.tag);
        uses(other.tag, seen);
      }
    return [...seen];
  };
  return found.map(({ tag, className }) => ({
    tag,
    className,
    uses: uses(tag).filter((other) => other !== tag),
  }));
}

function importsModule(text, tag) {
  return new RegExp(`^import (?!type ).*'\\./${tag}\\.js'`, 'm').test(text);
}

function pascal(tag) {
  return tag.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
}
