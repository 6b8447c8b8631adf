/**
 * Vite plugin for the browser files: the two decorators that the sources use, without Lit's second implementation for
 * standard decorators and the compiler's general helper, which are 0.3 KB of each file.
 */
export function slimDecorators() {
  const lit = 'lit/decorators.js';
  return {
    name: 'slim-decorators',
    enforce: 'pre',
    resolveId: (id) => (id === lit ? `\0${lit}` : null),
    // A decorator that is not here fails the build as a missing export.
    load: (id) =>
      id === `\0${lit}`
        ? `export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);
           export const state = () => property({ state: true, attribute: false });`
        : null,
    transform: (code, id) =>
      id.endsWith('/helpers/esm/decorate.js')
        ? {
            code: `export default (decorators, prototype, name) => decorators.forEach((decorate) => decorate(prototype, name));`,
            map: null,
          }
        : null,
  };
}
