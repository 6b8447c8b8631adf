/** `npm test`: installs what is missing and runs every check, one after another, to a count in the last line. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { installBrowser, installNodeModules } from './lib/install.js';
import { inProject } from './lib/root.js';
import { run, runTool } from './lib/run.js';

const reports = inProject('.cache/test-reports/');
const started = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];

rmSync(reports, { recursive: true, force: true });
if (!(await check('Node modules', installNodeModules))) finish();
const hasBrowser = await check('Browser', installBrowser);

await check('Types', () => runTool('tsc', ['--noEmit']));
await check('Lint', () => runTool('eslint', ['.', '--max-warnings', '0']));
await check('Format', () => runTool('prettier', ['--check', '--log-level', 'warn', '.']));
await check('Unused code', () => runTool('knip', []));
await check('Build', () => run(process.execPath, [inProject('scripts/build.js')]));
await suite('Unit tests', (report) => vitest('unit', report), countsOfVitest);
if (hasBrowser) {
  await suite(
    'Element tests',
    (report) => runTool('wtr', [], { env: { TEST_REPORT: report } }),
    (report) => report,
  );
  await suite('Page tests', (report) => vitest('pages', report), countsOfVitest);
  await suite('Story tests', (report) => vitest('storybook', report), countsOfVitest);
}
finish();

/** A step without tests: nothing to count unless it fails. */
async function check(name, step) {
  return timed(name, async () => {
    const ok = await step();
    if (!ok) total.failed += 1;
    return { ok, counted: ok ? 'ok' : 'failed' };
  });
}

/** A step with tests, counted from the report it writes. */
async function suite(name, step, countsOf) {
  return timed(name, async () => {
    const file = `${reports}${name.replace(/\W+/g, '-')}.json`;
    const exitedWell = await step(file);
    const counts = existsSync(file)
      ? countsOf(JSON.parse(readFileSync(file, 'utf8')))
      : { passed: 0, failed: 0, skipped: 0 };
    // A suite can fail outside its tests: a file that does not load, an unhandled rejection, no test at all.
    if (counts.failed === 0 && !exitedWell) counts.failed = 1;
    for (const key of Object.keys(total)) total[key] += counts[key];
    return { ok: counts.failed === 0, counted: printCounts(counts) };
  });
}

async function timed(name, step) {
  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  const start = Date.now();
  const { ok, counted } = await step();
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${counted} (${seconds} s)`);
  lines.push(`${ok ? '✓' : '✗'} ${name.padEnd(16)} ${`${seconds} s`.padStart(8)}   ${counted}`);
  return ok;
}

function vitest(project, report) {
  return runTool('vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
}

function countsOfVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function printCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function finish() {
  console.log(`\n${lines.join('\n')}`);
  console.log(`\nTook ${((Date.now() - started) / 1000).toFixed(0)} s.`);
  console.log(printCounts(total));
  process.exit(total.failed > 0 ? 1 : 0);
}
