const id = '\0beside';

/**
 * Vite plugin for the browser files: a module that imports another file from beside the one that runs, found by its
 * script tag. A file loaded as a module has no `currentScript`; its own tag is found by the file's name.
 */
export function besideScript(file) {
  return {
    name: 'beside',
    resolveId: (name) => (name === 'beside' ? id : null),
    load: (name) =>
      name === id
        ? `
      const script = document.currentScript;
      export const importBeside = async (name) => {
        const { src } = script ?? [...document.scripts].find(({ src }) => src.includes(${JSON.stringify(file)})) ?? {};
        return import(new URL(name, src).href);
      };`
        : null,
  };
}

/** The same for a file that is always a module. */
export function besideModule() {
  return {
    name: 'beside',
    resolveId: (name) => (name === 'beside' ? id : null),
    load: (name) =>
      name === id
        ? 'export const importBeside = (name) => import(new URL(name, import.meta.url).href);'
        : null,
  };
}
