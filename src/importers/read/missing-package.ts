/**
 * Whether a module could not be loaded because a package is not installed. Node, browsers and bundlers each have words
 * of their own for it, and all of them quote the name.
 * @param packages Names with spaces between, as `npm install` takes them: `mammoth parse5@8`.
 */
export function isMissing(error: unknown, packages: string): boolean {
  const names = packages.split(' ').map((name) => name.replace(/(?<=.)@.*/, ''));
  const quoted = [...String(error).matchAll(/['"“‘]([^'"”’]+)['"”’]/g)].map(([, text]) => text!);
  return names.some((name) => quoted.some((text) => text === name || text.startsWith(`${name}/`)));
}
