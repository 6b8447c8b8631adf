import { fileURLToPath } from 'node:url';

/** Absolute path of a file of the project. */
export function inProject(path = '') {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
