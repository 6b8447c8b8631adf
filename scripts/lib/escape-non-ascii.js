import MagicString from 'magic-string';

/**
 * Vite plugin that writes every non-ASCII character of our own sources as an escape, so that a file of the
 * kit means the same on a page of any encoding. The minifier's own option leaves tagged templates alone.
 */
export function escapeNonAscii() {
  return {
    name: 'escape-non-ascii',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/[^\0-\x7f]/.test(code)) return null;
      const text = new MagicString(code);
      for (const { index, 0: character } of code.matchAll(/[^\0-\x7f]/g)) {
        // A backslash before the character would turn its escape into plain text.
        if (/(?:^|[^\\])(?:\\\\)*\\$/.test(code.slice(0, index).slice(-20)))
          throw new Error(`${id}: a backslash stands before ${JSON.stringify(character)}`);
        text.update(index, index + 1, `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
      }
      return { code: text.toString(), map: text.generateMap({ hires: true, source: id }) };
    },
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const found = file.type === 'chunk' && /.{0,30}[^\0-\x7f].{0,10}/.exec(file.code);
        if (found) this.error(`${file.fileName} holds a non-ASCII character: ${found[0]}`);
      }
    },
  };
}
