import { elements } from './scripts/lib/elements.js';

const classNames = new Map(
  elements().map(({ tag, className }) => [`src/elements/${tag}.ts`, { tag, className }]),
);

/** Members every Lit element has, or that are for subclasses: no use to a page. */
const internal = new Set(['styles', 'properties', 'dependencies', 'shadowRootOptions']);

/** Keeps what a page may use: no private or protected member, no module without a tag. */
function publicElementsOnly() {
  return {
    name: 'public-elements-only',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules
        .filter(({ path }) => classNames.has(path))
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
      for (const module of customElementsManifest.modules) {
        const { tag, className } = classNames.get(module.path);
        module.declarations = module.declarations.filter(({ name }) => name === className);
        for (const declaration of module.declarations) makePublic(declaration, tag);
        module.exports = [
          { kind: 'js', name: className, declaration: { name: className, module: module.path } },
          {
            kind: 'custom-element-definition',
            name: tag,
            declaration: { name: className, module: module.path },
          },
        ];
      }
    },
  };
}

function makePublic(declaration, tag) {
  declaration.tagName = tag;
  declaration.customElement = true;
  declaration.members = (declaration.members ?? []).filter(
    ({ name, privacy }) => !/^[#_]/.test(name) && (privacy ?? 'public') === 'public' && !internal.has(name),
  );
  const fields = new Set(declaration.members.map(({ name }) => name));
  declaration.attributes = (declaration.attributes ?? []).filter(
    ({ fieldName }) => fieldName === undefined || fields.has(fieldName),
  );
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicElementsOnly()],
};
