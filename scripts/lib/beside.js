/**
 * Vite plugin for the browser files: a module that imports another file from beside the one that runs, found by its
 * script tag. A module has no `currentScript`; its own tag is found by the file's name.
 */
export function besides(file) {
  const id = '\0beside';
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
