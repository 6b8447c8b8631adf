/** `npm run bench:check`: how long the rules take for one document, and what many documents cost in one call. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inProject } from '../scripts/lib/root.js';

const documents = ['data/hongqi-office-2022.json', 'data/putuo-office-2025.json'];
const runs = 50;
const out = inProject('.cache/bench/');

/** Run in the measured process, which alone knows its own peak. */
const tellPeak =
  'data:text/javascript,process.on("exit",()=>console.error("peak",process.resourceUsage().maxRSS))';

await benchOne();
await benchMany();

/** One document, read before: the first run, and the median of the next ones. */
async function benchOne() {
  await build({
    root: inProject(),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      outDir: out,
      rolldownOptions: {
        input: { check: 'src/model/rules/check-budget.ts', parse: 'src/model/parse.ts' },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  const { checkBudget } = await load('check');
  const { parseBudgetText } = await load('parse');
  const rows = documents.map((file) => {
    const { budget } = parseBudgetText(readFileSync(inProject(file), 'utf8'));
    const times = Array.from({ length: runs + 1 }, () => timeOf(() => checkBudget(budget)));
    const [first, ...next] = times;
    const { findings, passed } = checkBudget(budget);
    return {
      document: file,
      'first, ms': round(first),
      [`median of ${runs}, ms`]: round(median(next)),
      'slowest, ms': round(Math.max(...next)),
      findings: findings.length,
      passed: passed.length,
    };
  });
  console.log('checkBudget, one document');
  console.table(rows);
}

/** Many documents in one call of the built command. */
async function benchMany() {
  const rows = [];
  for (const count of [1, 100, 500, 1000]) rows.push(await callWith(count));
  console.log('budget-kit check --json, many documents');
  console.table(rows);
}

async function callWith(count) {
  const files = Array.from({ length: count }, (_, index) => documents[index % documents.length]);
  const start = performance.now();
  const { complaint, code } = await new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--import', tellPeak, inProject('dist/cli.js'), 'check', '--json', ...files],
      {
        cwd: inProject(),
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let complaint = '';
    child.stderr.on('data', (text) => (complaint += text));
    child.on('close', (code) => resolve({ complaint, code }));
  });
  const elapsed = performance.now() - start;
  const peak = /peak (\d+)/.exec(complaint)?.[1];
  if (code > 1 || !peak) throw new Error(`The call ended with ${code}: ${complaint}`);
  return {
    documents: count,
    'seconds in all': round(elapsed / 1000),
    'ms for each': round(elapsed / count),
    'peak RSS, MB': round(Number(peak) / 1024),
  };
}

function load(name) {
  return import(pathToFileURL(`${out}${name}.js`).href);
}

function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
}

function round(number) {
  return Math.round(number * 100) / 100;
}
