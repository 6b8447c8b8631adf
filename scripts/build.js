/** Builds `dist/` (see the steps below) and the demo site `site/`. */
import { chmodSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { buildPage } from './lib/build-page.js';
import { buildWorkbench } from './lib/build-workbench.js';
import { writeIdeData } from './lib/ide-data.js';
import { inProject } from './lib/root.js';
import { runTool } from './lib/run.js';
import { tags } from './lib/tags.js';

process.chdir(inProject());
for (const folder of ['dist', 'site']) rmSync(inProject(folder), { recursive: true, force: true });

if (!(await runTool('tsc', ['-p', 'tsconfig.build.json']))) {
  console.error('The modules could not be written; see above.');
  process.exit(1);
}
writeRegistrations();
writeCommand();
await writeJsonSchema();
writeIdeData();
await buildPage();
assembleSite();
await buildWorkbench();

/** `budget-kit/elements/<tag>`: registers one tag from the modules of the package. */
function writeRegistrations() {
  for (const { tag, className, module } of tags()) {
    const from = `./${module.slice('elements/'.length)}.js`;
    write(`dist/esm/elements/${tag}.js`, [
      `import { defineElement } from './base/define.js';`,
      `import { ${className} } from '${from}';`,
      `defineElement('${tag}', ${className});`,
      `export { ${className} };`,
    ]);
    write(`dist/esm/elements/${tag}.d.ts`, [
      `export type { elements } from './elements.js';`,
      `export { ${className} } from '${from}';`,
    ]);
  }
}

function writeCommand() {
  write('dist/cli.js', ['#!/usr/bin/env node', `import './esm/cli/main.js';`]);
  // npm does this where it installs the package; here it is for the file itself.
  chmodSync(inProject('dist/cli.js'), 0o755);
}

async function writeJsonSchema() {
  const { budgetJsonSchema } = await import(
    pathToFileURL(inProject('dist/esm/model/schema/json-schema.js')).href
  );
  write('dist/budget-document.schema.json', [JSON.stringify(budgetJsonSchema(), null, 2)]);
}

function assembleSite() {
  mkdirSync(inProject('site/data'), { recursive: true });
  cpSync(inProject('src/pages/portal'), inProject('site'), { recursive: true });
  cpSync(inProject('dist/page'), inProject('site'), { recursive: true });
  cpSync(inProject('dist/budget-document.schema.json'), inProject('site/budget-document.schema.json'));
  for (const file of readdirSync(inProject('data')))
    if (file.endsWith('.json')) cpSync(inProject(`data/${file}`), inProject(`site/data/${file}`));
}

function write(file, lines) {
  writeFileSync(inProject(file), `${lines.join('\n')}\n`);
}
