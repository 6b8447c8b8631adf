import MagicString from 'magic-string';

/**
 * Vite plugin that takes the indents out of our own templates and style sheets, where they mean nothing and cost
 * some hundred bytes in every file.
 */
export function foldTemplates() {
  return {
    name: 'fold-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/elements\/.*\.ts$/.test(id)) return null;
      const text = new MagicString(code);
      for (const { index, 0: space } of code.matchAll(/\n\s+/g))
        text.update(index, index + space.length, '\n');
      return { code: text.toString(), map: text.generateMap({ hires: true, source: id }) };
    },
  };
}
