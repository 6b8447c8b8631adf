import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { call, folder } from './call.js';

/** What bash offers for a line that ends in the word to complete, in a folder with two files. */
async function offered(...words: string[]): Promise<string[]> {
  const { stdout } = await call(['completion', 'bash']);
  const at = folder();
  at('甲 局.xlsx', '');
  at('b.pdf', '');
  const script = `${stdout}
COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); _budget_kit; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const printed = execFileSync('bash', ['-c', script, 'bash', 'budget-kit', ...words], {
    cwd: at(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return printed.split('\n').filter(Boolean);
}

describe('completion in bash', () => {
  it('knows the commands', async () => {
    expect(await offered('')).toEqual(
      expect.arrayContaining(['import', 'check', 'export', 'schema', 'completion', 'help']),
    );
    expect(await offered('ex')).toEqual(['export']);
  });

  it('knows the options of each command and their values', async () => {
    expect(await offered('check', '--min')).toEqual(['--min-severity']);
    expect(await offered('check', '--min-severity', 'w')).toEqual(['warning']);
    expect(await offered('export', '--last')).toEqual([]);
    expect(await offered('completion', 'f')).toEqual(['fish']);
  });

  it('gives files, with spaces in their names too', async () => {
    expect((await offered('import', '')).toSorted()).toEqual(['b.pdf', '甲 局.xlsx']);
    expect(await offered('import', 'b.pdf', '-o', 'b')).toEqual(['b.pdf']);
  });
});

describe('completion in other shells', () => {
  it.each(['zsh', 'fish'])('%s has every command and option of the help', async (shell) => {
    for (const lang of ['zh-CN', 'en']) {
      const { code, stdout, stderr } = await call(['completion', shell, '--lang', lang]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const command of ['import', 'check', 'export', 'schema', 'completion']) {
        expect(stdout).toContain(command);
        const { stdout: help } = await call([command, '--help']);
        for (const [, option] of help.matchAll(/--([a-z-]+)/g))
          if (option !== 'help' && option !== 'version') expect(stdout).toContain(option);
      }
    }
  });

  it('zsh keeps brackets, colons and quotes of a description as text', async () => {
    const { stdout } = await call(['completion', 'zsh', '--lang', 'en']);
    expect(stdout).toContain("'*--last-year[the same department'\\''s document of the year before");
    expect(stdout).toContain('severity and above\\: info');
  });

  it('fish quotes what stands in a description', async () => {
    const { stdout } = await call(['completion', 'fish', '--lang', 'en']);
    expect(stdout).toContain("-l last-year -d 'the same department\\'s document");
  });
});
