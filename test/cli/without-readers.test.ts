import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBuilt } from '../built.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const installed = mkdtempSync(join(tmpdir(), 'budget-kit-'));
const home = join(installed, 'node_modules/budget-kit');

/** What `npm install budget-kit` brings, and nothing of what is optional. */
beforeAll(() => {
  readBuilt('dist/cli.js');
  cpSync('dist', join(home, 'dist'), { recursive: true });
  cpSync('package.json', join(home, 'package.json'));
  for (const name of Object.keys(manifest.dependencies)) {
    const at = join(installed, 'node_modules', name);
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(resolve('node_modules', name), at);
  }
});
afterAll(() => rmSync(installed, { recursive: true }));

function call(...args: string[]): { code: number; stderr: string } {
  try {
    execFileSync('node', [join(home, 'dist/cli.js'), ...args], { cwd: installed, stdio: 'pipe' });
    return { code: 0, stderr: '' };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: Buffer };
    return { code: status, stderr: stderr.toString() };
  }
}

const html = '<!doctype html><table><tr><td>支出预算总表</td></tr></table>';
/** As much of a workbook as the format is told by. */
const xlsx = zipSync({ '[Content_Types].xml': new Uint8Array(), 'xl/workbook.xml': new Uint8Array() });

it.each([
  ['a.pdf', '%PDF-1.7\n', 'unpdf@1.7'],
  ['a.html', html, 'parse5'],
  ['a.xlsx', xlsx, '@e965/xlsx fflate'],
])('says what %s needs', (name, content, packages) => {
  writeFileSync(join(installed, name), content);
  const chinese = call('import', name, '-o', 'a.json', '--lang', 'zh-CN');
  expect(chinese.code).toBeGreaterThan(0);
  expect(chinese.stderr).toContain(`npm install ${packages}，`);
  expect(call('import', name, '-o', 'a.json', '--lang', 'en').stderr).toContain(`“npm install ${packages}”`);
});

it.each([
  ['a.xlsx', '@e965/xlsx fflate'],
  ['a.zip', 'fflate'],
])('says what is needed to export %s', (name, packages) => {
  const sample = resolve('data/hongqi-office-2022.json');
  const output = join('out', name);
  mkdirSync(join(installed, 'out'), { recursive: true });
  const { code, stderr } = call('export', sample, '-o', output, '--lang', 'zh-CN');
  expect(code).toBe(2);
  expect(stderr).toContain(`npm install ${packages}，`);
});

it('checks documents and reads text without them', () => {
  expect(call('check', resolve('data/invented-complete.json'))).toEqual({ code: 0, stderr: '' });
  writeFileSync(join(installed, 'a.txt'), '支出预算总表\n单位：万元\n');
  expect(call('import', 'a.txt', '-o', 'a.json').stderr).not.toContain('npm install');
});
