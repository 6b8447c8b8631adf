import ts from 'typescript';
import { runnerImport } from 'vite';
import { inProject } from './scripts/lib/root.js';
import { tags } from './scripts/lib/tags.js';

const { module } = await runnerImport(inProject('src/elements/elements.ts'), {
  configFile: false,
  logLevel: 'error',
});

const known = new Map(tags().map((entry) => [`src/${entry.module}.ts`, entry]));
const program = compile();
const details = eventDetails();

/** Members every Lit element has, or that are for subclasses: no use to a page. */
const internal = new Set(['styles', 'properties', 'dependencies', 'shadowRootOptions', 'shown']);

/** Keeps what a page may use: no private or protected member, no module without a tag. */
function publicElementsOnly() {
  return {
    name: 'public-elements-only',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules
        .filter(({ path }) => known.has(path))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
      for (const entry of customElementsManifest.modules) {
        const { tag, className, module: built } = known.get(entry.path);
        // What a page can import of the package.
        entry.path = `dist/esm/${built}.js`;
        entry.declarations = entry.declarations.filter(({ name }) => name === className);
        for (const declaration of entry.declarations) makePublic(declaration, tag, built);
        const declaration = { name: className, module: entry.path };
        entry.exports = [
          { kind: 'js', name: className, declaration },
          { kind: 'custom-element-definition', name: tag, declaration },
        ];
      }
    },
  };
}

function makePublic(declaration, tag, built) {
  declaration.tagName = tag;
  declaration.customElement = true;
  declaration.members = (declaration.members ?? []).filter(
    ({ name, privacy }) => !/^[#_]/.test(name) && (privacy ?? 'public') === 'public' && !internal.has(name),
  );
  const fields = new Map(declaration.members.map((member) => [member.name, member]));
  declaration.attributes = (declaration.attributes ?? []).filter(
    ({ fieldName }) => fieldName === undefined || fields.has(fieldName),
  );
  const choices = choicesOf(`src/${built}.ts`, declaration.name);
  for (const each of [...declaration.members, ...declaration.attributes]) {
    const text = choices(each.fieldName ?? each.name);
    if (text) each.type = { text };
  }
  for (const event of declaration.events ?? []) {
    const detail = details.get(event.name);
    if (detail) event.type = { text: `CustomEvent<${detail}>` };
  }
  const defaults = defaultsOf(tag);
  for (const token of declaration.cssProperties ?? []) token.default ??= defaults.get(token.name);
  const lists = ['members', 'attributes', 'events', 'cssParts', 'slots'];
  const inherited = lists.flatMap((list) => declaration[list] ?? []).map((each) => each.inheritedFrom);
  for (const from of [declaration.superclass, ...inherited])
    if (from?.module) from.module = from.module.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/esm/$1.js');
}

function compile() {
  const { config } = ts.readConfigFile(inProject('tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, inProject());
  return ts.createProgram([inProject('src/elements/elements.ts')], options);
}

/** By the name of a member: what it may be, where its type is a list of texts. */
function choicesOf(file, className) {
  const checker = program.getTypeChecker();
  const node = program
    .getSourceFile(inProject(file))
    .statements.find((each) => ts.isClassDeclaration(each) && each.name.text === className);
  const type = checker.getTypeAtLocation(node);
  return (name) => {
    const symbol = checker.getPropertyOfType(type, name);
    const found = symbol && checker.getTypeOfSymbolAtLocation(symbol, node);
    const isChoice = (each) =>
      each.isStringLiteral() || (each.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)) !== 0;
    if (!found?.isUnion()) return null;
    // Editors list what can be listed; of the rest the description tells.
    const types = found.types.filter((each) => !(each.flags & ts.TypeFlags.TemplateLiteral));
    if (!types.every(isChoice)) return null;
    const texts = types.map((each) => (each.isStringLiteral() ? `'${each.value}'` : null));
    if (texts.every((text) => text === null)) return null;
    const last = types.filter((each) => !each.isStringLiteral()).map((each) => checker.typeToString(each));
    return [...texts.filter((text) => text !== null), ...last].join(' | ');
  };
}

/** What the events tell, by their names, as the source types it. */
function eventDetails() {
  const source = program.getSourceFile(inProject('src/elements/base/events.ts'));
  const found = source.statements.find(
    (node) => ts.isInterfaceDeclaration(node) && node.name.text === 'BudgetEventDetails',
  );
  return new Map(found.members.map((member) => [member.name.text, member.type.getText(source)]));
}

/** By the names of the tokens that the styles of an element read: what holds where a page sets none. */
function defaultsOf(tag) {
  const styles = [module.elements[tag].styles].flat(Infinity).map(({ cssText }) => cssText);
  const defaults = new Map();
  for (const style of styles)
    for (const { index, 1: name } of style.matchAll(/var\(\s*(--budget-[\w-]+)\s*,/g)) {
      const value = fallbackAt(style, style.indexOf(',', index) + 1);
      // Declared for old engines first, then for light and dark.
      if (!defaults.has(name) || value.startsWith('light-dark(')) defaults.set(name, value);
    }
  return defaults;
}

/** The text up to the bracket that closes the one before. */
function fallbackAt(style, start) {
  let depth = 1;
  let end = start;
  for (; depth > 0; end += 1) depth += { '(': 1, ')': -1 }[style[end]] ?? 0;
  return style
    .slice(start, end - 1)
    .replace(/\s+/g, ' ')
    .replace(/,\s*/g, ', ')
    .replaceAll('--_', '--budget-')
    .trim();
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicElementsOnly()],
};
