import MagicString from 'magic-string';
import ts from 'typescript';

/**
 * Vite plugin that takes out of our own templates and style sheets what means nothing there: line ends and indents, and
 * in style sheets the comments, the spaces around punctuation and the last semicolons. A few percent of every file.
 */
export function foldTemplates() {
  return {
    name: 'fold-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/elements\/.*\.ts$/.test(id)) return null;
      const text = new MagicString(code);
      const fold = id.endsWith('.styles.ts') ? foldStyle : foldMarkup;
      visit(ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true), (node) => {
        if (!ts.isTemplateLiteralToken(node)) return;
        const printed = node.getText();
        const folded = fold(printed);
        if (folded !== printed) text.update(node.getStart(), node.getEnd(), folded);
      });
      return { code: text.toString(), map: text.generateMap({ hires: true, source: id }) };
    },
  };
}

function foldMarkup(markup) {
  return markup.replace(/\s*\n\s*/g, ' ');
}

function foldStyle(style) {
  return style
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s?([{};,>])\s?/g, (space, sign, at, whole) => (whole[at - 1] === '$' ? space : sign))
    .replace(/: (?=[^{}]*[;}])/g, ':')
    .replace(/;}/g, '}');
}

function visit(node, look) {
  look(node);
  ts.forEachChild(node, (child) => visit(child, look));
}
