/**
 * Writes what follows from the sources: the lists of the words' subjects and of the public classes,
 * `custom-elements.json`, and the elements in the README.
 */
import { writeFileSync } from 'node:fs';
import { readmeWithElements, sourceLists } from './lib/lists.js';
import { inProject } from './lib/root.js';
import { runTool } from './lib/run.js';

for (const [file, text] of sourceLists()) writeFileSync(inProject(file), text);
if (await runTool('cem', ['analyze', '--config', 'custom-elements-manifest.config.js']))
  writeFileSync(inProject('README.md'), await readmeWithElements());
else process.exitCode = 1;
