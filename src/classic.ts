/**
 * `budget-kit.js`, the classic script with every element. It knows the files beside it by its own address, whichever
 * way a page runs it: by a script tag, as a module, or as a text that the page has fetched (`$.getScript`).
 */
import { defineElements } from './elements/elements.js';
import { RULES_FILE } from './elements/checks/rules.js';
import { setFolder } from './sources/beside.js';
import { locales, wordsFile } from './text/languages.js';

const address = ownAddress();
if (address) setFolder(new URL('.', address));
defineElements();

function ownAddress(): string | undefined {
  const script = document.currentScript;
  if (script instanceof HTMLScriptElement && script.src) return script.src;
  // A name may bear a hash: `budget-kit.3f9a1c.js`.
  const beside = [RULES_FILE, ...locales().map(wordsFile)];
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .findLast((name) => {
      const file = /[^/]*$/.exec(name.replace(/[?#].*/, ''))![0];
      return /^budget-kit.*\.js$/.test(file) && !beside.includes(file);
    });
}
