import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Files of the built package, as paths from the project. */
export function builtFiles(folder: string, pattern: RegExp, { recursive = false } = {}): string[] {
  requireBuild();
  return readdirSync(folder, { recursive, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => pattern.test(name))
    .map((name) => `${folder}/${name}`);
}

/** A file of the built package. */
export function readBuilt(path: string): Buffer {
  requireBuild();
  return readFileSync(path);
}

function requireBuild(): void {
  if (!existsSync('dist/page/budget-kit.js'))
    throw new Error('There is no dist/: run "npm run build" first.');
}
