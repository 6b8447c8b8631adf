/**
 * `npm test`: installs what is missing and runs every check, to a count in the last line. Two steps run side by side
 * where there are cores for it; what a step writes is printed when it ends.
 */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { installBrowser, installNodeModules } from './lib/install.js';
import { inProject } from './lib/root.js';
import { run, runTool } from './lib/run.js';

const reports = inProject('.cache/test-reports/');
const started = Date.now();
const lanes = Math.min(2, availableParallelism());
const workers = Math.floor(availableParallelism() / lanes);
const total = { passed: 0, failed: 0, skipped: 0 };
const summary = [];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
if (await install('Node modules', installNodeModules)) {
  const steps = stepsWith(await install('Browser', installBrowser));
  await Promise.all(Array.from({ length: lanes }, () => work(steps)));
}
console.log(`\n${summary.join('\n')}`);
console.log(`\nTook ${((Date.now() - started) / 1000).toFixed(0)} s.`);
console.log(printCounts(total));
process.exitCode = total.failed > 0 ? 1 : 0;

/** Every step, long ones first so that the lanes end together; `after` is a step that must have ended. */
function stepsWith(hasBrowser) {
  const build = {
    name: 'Build',
    execute: (to) => run(process.execPath, [inProject('scripts/build.js')], to),
  };
  const inBrowser = (...steps) => (hasBrowser ? steps : []);
  return [
    build,
    ...inBrowser({ name: 'Element tests', execute: elementTests, countsOf: (report) => report }),
    { name: 'Unit tests', execute: vitest('unit'), countsOf: countsOfVitest, after: build },
    ...inBrowser(
      { name: 'Story tests', execute: vitest('storybook'), countsOf: countsOfVitest },
      { name: 'Page tests', execute: vitest('pages'), countsOf: countsOfVitest, after: build },
    ),
    { name: 'Lint', execute: (to) => runTool('eslint', ['.', '--max-warnings', '0'], to) },
    { name: 'Types', execute: (to) => runTool('tsc', ['--noEmit'], to) },
    { name: 'Unused code', execute: (to) => runTool('knip', [], to) },
    { name: 'Format', execute: (to) => runTool('prettier', ['--check', '--log-level', 'warn', '.'], to) },
  ];
}

function elementTests(to, report) {
  return runTool('wtr', ['--concurrency', `${workers}`], { ...to, env: { TEST_REPORT: report } });
}

function vitest(project) {
  return (to, report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return runTool('vitest', ['run', `--project=${project}`, `--maxWorkers=${workers}`, ...reporters], to);
  };
}

function countsOfVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Something the steps need: nothing to count unless it fails. */
async function install(name, installed) {
  const ok = await installed();
  if (!ok) {
    total.failed += 1;
    summary.push(`✗ ${name}`);
  }
  return ok;
}

/** Takes one step after another, until none is left. */
async function work(steps) {
  while (steps.length > 0) {
    const next = steps.findIndex(({ after }) => !after || after.ended);
    if (next < 0) await steps[0].after.running;
    else {
      const [step] = steps.splice(next, 1);
      step.running = perform(step);
      await step.running;
      step.ended = true;
    }
  }
}

/** Runs a step with its output in a file, counts what its report holds, and prints both. */
async function perform({ name, execute, countsOf }) {
  console.log(`   ${name} …`);
  const file = reports + name.replace(/\W+/g, '-');
  const start = Date.now();
  const output = openSync(`${file}.log`, 'w');
  const exitedWell = await execute({ output }, `${file}.json`);
  closeSync(output);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);

  const counts =
    countsOf && existsSync(`${file}.json`)
      ? countsOf(JSON.parse(readFileSync(`${file}.json`, 'utf8')))
      : { passed: 0, failed: 0, skipped: 0 };
  // A suite can fail outside its tests: a file that does not load, an unhandled rejection, no test at all.
  if (counts.failed === 0 && !exitedWell) counts.failed = 1;
  for (const key of Object.keys(total)) total[key] += counts[key];
  const ok = counts.failed === 0;
  const counted = countsOf ? printCounts(counts) : ok ? 'ok' : 'failed';

  console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
  process.stdout.write(readFileSync(`${file}.log`, 'utf8'));
  console.log(`── ${name}: ${counted} (${seconds} s)\n`);
  summary.push(`${ok ? '✓' : '✗'} ${name.padEnd(16)} ${`${seconds} s`.padStart(8)}   ${counted}`);
}

function printCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
