/** Declares the object that `privateGlobals` writes to; it stands at the top of the file's own scope. */
export const privateGlobalsIntro = 'var kitGlobals = {};';

/**
 * Vite plugin for the browser files: what lit and zod would keep on the page's global object (lists of their
 * versions, metadata, settings) goes to an object of the file's own. A guest leaves nothing on the page but tags.
 */
export function privateGlobals() {
  return {
    name: 'private-globals',
    transform(code, id) {
      if (!/node_modules\/(@?lit|zod)/.test(id)) return null;
      const moved = code.replace(
        /(?:\([\w$]+ = globalThis\)\.|\b[\w$]+\.|(?<![.\w$]))(lit\w+Versions|reactiveElementVersions|litPropertyMetadata|__zod_\w+)\b/g,
        'kitGlobals.$1',
      );
      return moved === code ? null : { code: moved, map: null };
    },
  };
}
