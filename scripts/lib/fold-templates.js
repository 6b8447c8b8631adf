import MagicString from 'magic-string';

/**
 * Vite plugin that takes out of our own templates and style sheets what means nothing there: the indents, and in style
 * sheets the comments, the spaces around punctuation and the last semicolons. A few percent of every file.
 */
export function foldTemplates() {
  return {
    name: 'fold-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/elements\/.*\.ts$/.test(id)) return null;
      const text = new MagicString(code);
      const fold = (pattern, replacement) => {
        for (const match of code.matchAll(pattern)) {
          const { index, 0: found } = match;
          const folded = replacement(match);
          if (folded !== found) text.update(index, index + found.length, folded);
        }
      };
      if (id.endsWith('.styles.ts'))
        fold(/(?<=css`)[^`]*(?=`)/g, ([style]) =>
          style
            .replace(/\/\*[^]*?\*\//g, '')
            .replace(/\s+/g, ' ')
            .replace(/\s?([{};,>])\s?/g, '$1')
            .replace(/: (?=[^{}]*[;}])/g, ':')
            .replace(/;}/g, '}'),
        );
      else fold(/\n\s+/g, () => '\n');
      return { code: text.toString(), map: text.generateMap({ hires: true, source: id }) };
    },
  };
}
