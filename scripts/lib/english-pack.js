import MagicString from 'magic-string';
import ts from 'typescript';

/**
 * Vite plugins for the browser files: pages are Chinese as a rule, so the English half of every catalogue of
 * `src/text` stands in a file of its own, `budget-kit.en.js`, which a browser file loads from beside itself when a page
 * is in English. A catalogue, an object with the keys `'zh-CN'` and `en`, is known by its file and number there.
 */
export const packName = 'budget-kit.en.js';

const runtime = '\0english-runtime';

/** For the browser files: catalogues without English, which register to be completed. */
export function withoutEnglish() {
  return split('en', runtime, {
    [runtime]: `
      import { importBeside } from 'beside';
      const open = new Map();
      export const catalogue = (key, words) => (open.set(key, words), words);
      let loading = null;
      export const loadEnglish = () => {
        if (open.size === 0) return null;
        return (loading ??= importBeside(${JSON.stringify(packName)}).then(
          ({ english }) => {
            for (const [key, words] of open) words.en = english.get(key);
            open.clear();
            return true;
          },
          () => false,
        ));
      };`,
  });
}

/** For the English file: catalogues of English alone, in a map. */
export function onlyEnglish() {
  return split('zh-CN', runtime, {
    [runtime]: `
      export const english = new Map();
      export const catalogue = (key, words) => (english.set(key, words.en), words);`,
  });
}

function split(dropped, runtimeId, modules) {
  return {
    name: `without-${dropped}`,
    enforce: 'pre',
    resolveId: (id) => {
      if (id === 'english-runtime') return runtimeId;
      return dropped === 'en' && /\/load-english\.js$/.test(id) ? runtimeId : null;
    },
    load: (id) => modules[id] ?? null,
    transform(code, id) {
      const file = /\/src\/(text\/.*)\.ts$/.exec(id)?.[1];
      if (!file || !code.includes("'zh-CN':")) return null;
      const text = new MagicString(code);
      let count = 0;
      for (const object of cataloguesOf(ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true))) {
        const property = object.properties.find((each) => nameOf(each) === dropped);
        text.appendLeft(object.getStart(), `catalogue('${file}#${count++}', `);
        text.appendRight(object.getEnd(), ')');
        const next = code.slice(property.getEnd()).match(/^\s*,/);
        text.remove(property.getFullStart(), property.getEnd() + (next?.[0].length ?? 0));
      }
      if (count === 0) return null;
      text.prepend(`import { catalogue } from 'english-runtime';\n`);
      return {
        code: text.toString(),
        map: text.generateMap({ hires: true, source: id }),
        moduleSideEffects: true,
      };
    },
  };
}

function cataloguesOf(node) {
  if (ts.isObjectLiteralExpression(node)) {
    const names = node.properties.map(nameOf);
    if (names.includes('zh-CN') && names.includes('en')) return [node];
  }
  const found = [];
  ts.forEachChild(node, (child) => void found.push(...cataloguesOf(child)));
  return found;
}

function nameOf(property) {
  return property.name?.text;
}
