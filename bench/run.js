/**
 * `npm run bench [-- part …] [--rounds 5] [--json]`: the built kit against pages written by hand with d3, in rounds in
 * turn. Nothing fails for being slow: the targets stand beside the figures.
 */
import { parseArgs } from 'node:util';
import { launch } from './browser.js';
import { measureCold } from './cold.js';
import { longDocument } from './documents.js';
import { measureLeaves } from './leaves.js';
import { buildOpponent, coldPages, ourPage, ourReport, ourStage, theirPage, theirStage } from './pages.js';
import { measurePointer } from './pointer.js';
import { newReport } from './report.js';
import { serve } from './server.js';
import { measureTasks } from './tasks.js';

const parts = { cold: measureCold, leaves: measureLeaves, pointer: measurePointer, tasks: measureTasks };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
});
const chosen = positionals.length > 0 ? positionals : Object.keys(parts);
const unknown = chosen.filter((name) => !(name in parts));
const rounds = Number(values.rounds);
if (unknown.length > 0 || !(rounds >= 1)) {
  console.error(`npm run bench -- [${Object.keys(parts).join('|')}] [--rounds 5] [--json]`);
  process.exit(2);
}

const opponent = await buildOpponent();
const report = newReport(values.json);
const server = await serve(pages());
const browser = await launch();
try {
  report.opponent(opponent);
  for (const name of chosen) await parts[name]({ browser, origin: server.origin, rounds, report });
  report.end();
} finally {
  await browser.close();
  server.stop();
}

function pages() {
  const byName = coldPages.flatMap((name) => [
    [`/ours/${name}.html`, ourPage(name)],
    [`/theirs/${name}.html`, theirPage(name)],
  ]);
  const scripts = Object.entries(opponent).map(([name, { code }]) => [`/opponent/${name}.js`, code]);
  return Object.fromEntries([
    ...byName,
    ...scripts,
    ['/ours/leaves.html', ourStage('leaves')],
    ['/theirs/leaves.html', theirStage('leaves')],
    ['/ours/report.html', ourReport('/long.json')],
    ['/long.json', JSON.stringify(longDocument(3000))],
  ]);
}
