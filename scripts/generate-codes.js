/**
 * Writes the classification tables of `data/classification` as compact data modules for browsers.
 * `node scripts/generate-codes.js` writes them, `--check` only says whether they are what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { inProject } from './lib/root.js';

const check = process.argv.includes('--check');
const outOfDate = Object.entries(modules()).filter(([file, text]) => {
  const path = inProject(`src/model/codes/${file}.data.ts`);
  if (text === readIfThere(path)) return false;
  if (!check) writeFileSync(path, text);
  return true;
});

if (check && outOfDate.length > 0) {
  console.error(`Not what the generator writes: ${outOfDate.map(([file]) => file).join(', ')}.`);
  console.error('Run "node scripts/generate-codes.js".');
  process.exitCode = 1;
}

function modules() {
  const functional = rowsOf('function.tsv');
  const economic = [...rowsOf('economic-department.tsv'), ...rowsOf('economic-government.tsv')];
  const ofLength = (digits) => encodeNames(functional.filter(({ code }) => code.length === digits));
  return {
    'function-classes': moduleText('functionClasses', 'function.tsv', ofLength(3)),
    'function-sections': moduleText('functionSections', 'function.tsv', ofLength(5)),
    'function-items': moduleText('functionItems', 'function.tsv', ofLength(7)),
    'economic-classes': moduleText(
      'economicClasses',
      'economic-department.tsv and economic-government.tsv',
      encodeNames(economic.filter(({ code }) => code.length === 3)),
    ),
    'economic-items': moduleText(
      'economicItems',
      'economic-department.tsv and economic-government.tsv',
      encodeNames(economic.filter(({ code }) => code.length === 5)),
    ),
    crosswalk: moduleText('crosswalk', 'crosswalk.tsv', encodePairs(rowsOf('crosswalk.tsv'))),
  };
}

function moduleText(name, source, data) {
  return `// Written by scripts/generate-codes.js from data/classification/${source}.\nexport const ${name}: string =\n  '${data}';\n`;
}

/**
 * Digits and names alternate. Two digits continue the group before them, more digits open a group; a group
 * whose own name stands elsewhere is followed by a colon: `201一般公共服务支出01人大事务`, `20101:01行政运行`.
 */
function encodeNames(rows) {
  let group = '';
  return rows
    .toSorted(byCode)
    .map(({ code, name }) => {
      if (!/^[^\d:'\\]+$/.test(name))
        throw new Error(`${code}: a name may hold no digit, colon or quote: ${name}`);
      if (code.length === 3) return (group = code) + name;
      const parent = code.slice(0, -2);
      const opened = parent === group ? '' : `${(group = parent)}:`;
      return opened + code.slice(-2) + name;
    })
    .join('');
}

/** Per pair of government code and department class: both codes, then two digits per item: `50101301010203`. */
function encodePairs(rows) {
  const groups = new Map();
  for (const { deptCode, govCode } of rows) {
    const key = govCode + deptCode.slice(0, 3);
    groups.set(key, [...(groups.get(key) ?? []), deptCode.slice(3)]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, items]) => key + items.toSorted().join(''))
    .join(' ');
}

function byCode(a, b) {
  return a.code < b.code ? -1 : 1;
}

function rowsOf(file) {
  const [head, ...lines] = readFileSync(inProject(`data/classification/${file}`), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  return lines.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]])));
}

function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
