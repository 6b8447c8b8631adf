import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/program.js';
import { readBuilt } from '../built.js';

/** What a call has left behind. */
export interface Left {
  code: number | null;
  stdout: string;
  stderr: string;
}

interface Circumstances {
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
}

/** A stream that keeps what is written to it. */
class Kept extends Writable {
  text = '';

  constructor(readonly isTTY: boolean) {
    super();
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs the command line in this process. `terminals` names the streams that are one. */
export async function call(
  args: readonly string[],
  { stdin = '', env = {}, terminals = [] }: Circumstances & { terminals?: ('stdout' | 'stderr')[] } = {},
): Promise<Left> {
  const stdout = new Kept(terminals.includes('stdout'));
  const stderr = new Kept(terminals.includes('stderr'));
  const io: Io = {
    stdin: chunksOf(stdin),
    stdout,
    stderr,
    env,
    version: '1.2.3',
    documentation: 'README.md',
  };
  return { code: await run(args, io), stdout: stdout.text, stderr: stderr.text };
}

async function* chunksOf(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield Buffer.from(input);
}

/** Runs the built command line as a process of its own, with nothing of this one's language and colours. */
export function spawnCall(
  args: readonly string[],
  { stdin = '', env = {}, command = 'dist/cli.js' }: Circumstances & { command?: string } = {},
): Promise<Left> {
  readBuilt('dist/cli.js');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { env: { PATH: process.env.PATH, ...env } });
    const left: Left = { code: null, stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (left.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (left.stderr += text));
    child.on('error', reject).on('close', (code) => resolve({ ...left, code }));
    child.stdin.end(stdin);
  });
}

/** An empty folder for one test, as a function that gives the path of a file in it, written if content is given. */
export function folder(): (name?: string, content?: string | Uint8Array) => string {
  const path = mkdtempSync(join(tmpdir(), 'budget-kit-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return (name = '', content) => {
    const file = join(path, name);
    if (content !== undefined) writeFileSync(file, content);
    return file;
  };
}

/** A real document. */
export const HONGQI = 'data/hongqi-office-2022.json';

/** The text of the real document with 99 万元 more in one subtotal than its parts add up to. */
export function planted(): string {
  const document = JSON.parse(readFileSync(HONGQI, 'utf8'));
  const row = document.tables.expenditure.rows[0];
  row.basic += 99;
  return JSON.stringify(document);
}
