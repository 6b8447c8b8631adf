import { readFileSync, writeFileSync } from 'node:fs';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { inProject } from './root.js';

/** What editors and frameworks are told of the elements, from the manifest: `dist/ide/`. */
export function writeIdeData() {
  const manifest = JSON.parse(readFileSync(inProject('custom-elements.json'), 'utf8'));
  const outdir = 'dist/ide';
  const types = { outdir, globalTypePath: '../esm/index.js', hideLogs: true };
  generateVsCodeCustomElementData(structuredClone(manifest), { outdir, hideLogs: true });
  generateJetBrainsWebTypes(structuredClone(manifest), { outdir, hideLogs: true, packageJson: false });
  generateJsxTypes(
    withEvents(manifest, (detail) => `CustomEvent<${detail}>`),
    {
      ...types,
      fileName: 'jsx.d.ts',
      stronglyTypedEvents: true,
    },
  );
  generateVuejsTypes(
    withEvents(manifest, (detail) => detail),
    { ...types, fileName: 'vue.d.ts' },
  );
  for (const file of ['jsx', 'vue']) importDetails(inProject(`${outdir}/${file}.d.ts`));
}

/** The manifest with the details of events as the package's own types name them. */
function withEvents(manifest, typeOf) {
  const copy = structuredClone(manifest);
  for (const { declarations } of copy.modules)
    for (const { events = [] } of declarations)
      for (const event of events) event.type = { text: typeOf(`BudgetEventDetails['${event.name}']`) };
  return copy;
}

function importDetails(file) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, `import type { BudgetEventDetails } from '../esm/index.js';\n${text}`);
}
