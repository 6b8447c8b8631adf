/** The pages of both sides: ours as a webmaster pastes it, theirs written by hand with d3. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { inProject } from '../scripts/lib/root.js';
import { leavesDocument, sampleOf } from './documents.js';
import { economicData, flowData, targetsData, threePublicData, treemapData } from './opponent-data.js';

const moduleOf = (tag) => `modules/${tag}.js`;

/** The scripts of our pages, in `dist/page/`; what modules import is preloaded. */
const scripts = {
  one: [moduleOf('budget-treemap')],
  four: ['budget-treemap', 'budget-economic', 'budget-three-public', 'budget-targets'].map(moduleOf),
  flow: [moduleOf('budget-economic')],
  leaves: [moduleOf('budget-treemap')],
  report: ['budget-kit.js'],
};

/** What the hand-written page may weigh without its data, and how long it may be for each chart it has. */
const limits = { bytes: 4096, lines: 100 };

const functionTables = ['incomeExpenditure', 'expenditure'];
const cold = {
  one: { tags: ['budget-treemap'], tables: functionTables },
  four: {
    tags: ['budget-treemap', 'budget-economic', 'budget-three-public', 'budget-targets'],
    tables: [
      ...functionTables,
      'basicExpenditure',
      'threePublic',
      'projects',
      'overallPerformance',
      'projectPerformance',
    ],
  },
  flow: { tags: ['budget-economic view="flow"'], tables: ['basicExpenditure'] },
};

/** Names of the pages that are loaded cold. */
export const coldPages = Object.keys(cold);

/** Our page with its document inline, once in every element. */
export function ourPage(name) {
  const { tags, tables } = cold[name];
  const data = inline(sampleOf(tables));
  const elements = tags.map((tag) => {
    const end = tag.replace(/ .*/, '');
    return `<${tag} data-bench><script type="application/json">${data}</script></${end}>`;
  });
  return pageOf(tagsFor(scripts[name]), elements.join('\n'));
}

/** A page with our scripts and an empty place. */
export function ourStage(name) {
  return pageOf(tagsFor(scripts[name]), '<div id="stage"></div>');
}

/** A page that shows the whole of a document. */
export function ourReport(src) {
  return pageOf(tagsFor(scripts.report), `<budget-report data-bench src="${src}"></budget-report>`);
}

/** Their page with its data inline, which has the figures of our document and nothing else. */
export function theirPage(name) {
  return theirHtml(name, inline(theirData(name)));
}

/** Their page with an empty place. */
export function theirStage(name) {
  return theirHtml(name, '');
}

/** What their treemap draws of a document. */
export { treemapData };

/** Their scripts by page, bundled and minified like ours. Throws where one has outgrown its limits. */
export async function buildOpponent() {
  const built = {};
  for (const name of [...coldPages, 'leaves']) {
    const { code, modules } = await bundle(`bench/opponent/pages/${name}.js`);
    const html = theirHtml(name, '');
    const lines = [html, ...modules.map((file) => readFileSync(file, 'utf8').trimEnd())]
      .map((text) => text.split('\n').length)
      .reduce((sum, count) => sum + count);
    const bytes = brotliCompressSync(code).length + brotliCompressSync(html).length;
    const charts = name === 'four' ? 4 : 1;
    if (bytes > limits.bytes || lines > limits.lines * charts)
      throw new Error(`The opponent's page ${name} has ${lines} lines and ${bytes} bytes.`);
    built[name] = { code, lines, bytes };
  }
  return built;
}

/** Documents of the treemap with few and with many tiles, and the same tiles with other amounts. */
export const leaves = {
  few: leavesDocument(10, 1),
  many: leavesDocument(1000, 1),
  changed: leavesDocument(1000, 2),
};

async function bundle(entry) {
  const { output } = await build({
    root: inProject(),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: inProject(entry), output: { format: 'iife' } },
    },
  });
  const [{ code, moduleIds }] = output;
  return { code, modules: moduleIds.filter((id) => id.startsWith(inProject('bench/'))) };
}

function theirData(name) {
  const document = sampleOf(cold[name].tables);
  if (name === 'one') return { treemap: treemapData(document.tables) };
  if (name === 'flow') return { flow: flowData(document.tables) };
  return {
    treemap: treemapData(document.tables),
    economic: economicData(document.tables),
    threePublic: threePublicData(document),
    targets: targetsData(document.tables),
  };
}

function theirHtml(name, data) {
  const hosts = {
    one: '<h2>支出按功能：基本支出与项目支出</h2>\n<div id="treemap" style="width: 67.6%"></div>',
    four: `<h2>支出按功能：基本支出与项目支出</h2>
<div id="treemap" style="width: 67.6%"></div>
<h2>支出按经济分类：部门与政府科目</h2>
<div id="economic"></div>
<h2>“三公”经费：本年与上年</h2>
<div id="three-public"></div>
<h2>绩效目标</h2>
<div id="targets"></div>`,
    flow: '<h2>支出按经济分类：部门与政府科目</h2>\n<div id="flow"></div>',
    leaves: '<div id="stage"></div>',
  };
  const script = `<script src="/opponent/${name}.js" defer></script>`;
  return pageOf(script, `${hosts[name]}\n<script id="data" type="application/json">${data}</script>`);
}

function pageOf(head, body) {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>部门预算公开</title>
${head}
<body style="width: 1000px; margin: 0 auto; font: 16px/1.5 sans-serif">
${body}
</html>`;
}

/** A document as the text of a script element. */
function inline(data) {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

function tagsFor(files) {
  const modules = files.filter((file) => file.includes('modules/'));
  const shared = new Set(modules.flatMap((file) => importsOf(file)));
  return [
    ...[...shared].map((file) => `<link rel="modulepreload" href="/dist/page/${file}">`),
    ...files.map((file) =>
      modules.includes(file)
        ? `<script src="/dist/page/${file}" type="module"></script>`
        : `<script src="/dist/page/${file}" defer></script>`,
    ),
  ].join('\n');
}

/** The modules that a built module imports from the start, and those that they import. */
function importsOf(file, found = []) {
  for (const [, path] of builtFile(file).matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) {
    const imported = posix.join(posix.dirname(file), path);
    if (!found.includes(imported))
      importsOf(imported, found.concat(imported)).forEach((each) => found.push(each));
  }
  return [...new Set(found)];
}

function builtFile(file) {
  const path = inProject(`dist/page/${file}`);
  if (!existsSync(path)) throw new Error(`There is no dist/page/${file}; run npm run build first.`);
  return readFileSync(path, 'utf8');
}
