import { describe, expect, it } from 'vitest';
import { chooseLocale } from '../../src/cli/choose-locale.js';
import { call } from './call.js';

const HAN = /\p{Script=Han}/u;

describe('help', () => {
  it.each([
    [['--help']],
    [['-h']],
    [['help']],
    [['check', '--help']],
    [['help', 'check']],
    [['import', '--help']],
    [['export', '--help']],
    [['schema', '--help']],
    [['completion', '--help']],
  ])('%j is printed in both languages', async (args) => {
    const chinese = await call(args);
    expect(chinese).toMatchObject({ code: 0, stderr: '' });
    expect(chinese.stdout).toMatch(/^用法: budget-kit/);
    expect(chinese.stdout).not.toMatch(/\b(Usage|Options|Arguments|Commands|display|default)\b/);
    const english = await call(['--lang', 'en', ...args]);
    expect(english).toMatchObject({ code: 0, stderr: '' });
    expect(english.stdout).toMatch(/^Usage: budget-kit/);
    expect(english.stdout).not.toMatch(HAN);
  });

  it.each(['import', 'check', 'export', 'schema', 'completion'])(
    'of %s has an example and says where the documentation is',
    async (command) => {
      for (const [lang, example, documentation] of [
        ['zh-CN', '例:', '文档: README.md'],
        ['en', 'Examples:', 'Documentation: README.md'],
        ['zh-Hant', '例:', '文檔: README.md'],
      ] as const) {
        const { stdout } = await call([command, '--help', '--lang', lang]);
        const [, after = ''] = stdout.split(`\n${example}\n`);
        expect(after).toMatch(new RegExp(`^ +(source <\\()?budget-kit ${command}`));
        expect(stdout).toMatch(new RegExp(`\\n${documentation}\\n$`));
      }
    },
  );

  it('of check names its options, the common ones and the exit codes', async () => {
    const { stdout } = await call(['check', '--help']);
    for (const word of ['--last-year', '--json', '--min-severity', '--lang', '退出码'])
      expect(stdout).toContain(word);
  });

  it('lines the descriptions up, Chinese characters being two columns wide', async () => {
    const { stdout } = await call(['check', '--help']);
    const wide = (text: string) => text.replace(/[\u2e80-\u9fff\uff00-\uff60]/g, 'xx').length;
    const starts = [...stdout.matchAll(/^ {2}(?:-.*?|文件) {2,}(?=\S)/gm)].map(([before]) => wide(before));
    expect(starts.length).toBe(8);
    expect(new Set(starts).size).toBe(1);
  });

  it.each(['import', 'check', 'export', 'schema', 'completion'])(
    'of %s fits a terminal of 80 columns',
    async (command) => {
      for (const lang of ['zh-CN', 'en']) {
        const { stdout } = await call([command, '--help', '--lang', lang]);
        for (const line of stdout.split('\n'))
          expect(line.replace(/[\u2e80-\u9fff\uff00-\uff60]/g, 'xx').length, line).toBeLessThanOrEqual(80);
      }
    },
  );
});

it('prints the version', async () => {
  expect(await call(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
  expect(await call(['-V'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' });
});

describe('a wrong command line', () => {
  it.each<[string[], string, string]>([
    [
      ['chek', 'a.json'],
      '没有“chek”这个命令。\n是不是“check”？',
      'There is no command “chek”.\nDid you mean “check”?',
    ],
    [
      ['check'],
      '没有给出文件。\n请运行 budget-kit check --help，看用法和例子。\n',
      'No file was given.\nRun budget-kit check --help for its use and examples.\n',
    ],
    [
      [],
      '没有给出命令。\n请运行 budget-kit --help，看用法和例子。\n',
      'No command was given.\nRun budget-kit --help for its use and examples.\n',
    ],
    [['schema', 'x'], '参数多了。\n', 'There are too many arguments.\n'],
    [
      ['completion', 'cmd'],
      '“shell”不能是“cmd”。\n可用：bash、zsh、fish。',
      '“shell” cannot be “cmd”.\nUse one of: bash, zsh, fish.',
    ],
    [
      ['check', 'a.json', '--jsn'],
      '没有“--jsn”这个选项。\n是不是“--json”？',
      'There is no option “--jsn”.\nDid you mean “--json”?',
    ],
    [['check', 'a.json', '--qqqqqq'], '没有“--qqqqqq”这个选项。', 'There is no option “--qqqqqq”.'],
    [
      ['check', 'a.json', '--last-year'],
      '选项“--last-year <文件>”后面缺少内容。',
      'The option “--last-year <file>” lacks its value.',
    ],
    [
      ['check', 'a.json', '--min-severity', 'fatal'],
      '“--min-severity <级别>”不能是“fatal”。\n可用：info、warning、error。',
      '“--min-severity <severity>” cannot be “fatal”.\nUse one of: info, warning, error.',
    ],
    [
      ['check', 'a.json', 'b.json', '--last-year', 'c.json'],
      '--last-year 只能用于一份预算数据，这里有 2 份。',
      '--last-year goes with one document, and there are 2.',
    ],
  ])('%j says in two lines what is wrong and what to do, and gives 2', async (args, chinese, english) => {
    for (const [sentence, env] of [
      [chinese, {}],
      [english, { LANG: 'en_GB.UTF-8' }],
    ] as const) {
      const { code, stdout, stderr } = await call(args, { env });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr.startsWith(sentence), stderr).toBe(true);
      expect(stderr).toMatch(/^.+\n.+\n$/);
      expect(stderr).not.toMatch(/^error|undefined/m);
    }
  });

  it('in a language that the kit does not have is told so in Chinese', async () => {
    const { code, stderr } = await call(['check', 'a.json', '--lang', 'fr']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^“--lang <语言>”不能是“fr”。\n可用：zh-CN、en、zh-Hant/);
  });
});

describe('the language', () => {
  it.each<[string[], Record<string, string>, string]>([
    [[], {}, 'zh-CN'],
    [[], { LANG: 'C.UTF-8' }, 'zh-CN'],
    [[], { LANG: 'zh_CN.GB18030' }, 'zh-CN'],
    [[], { LANG: 'en_US.UTF-8' }, 'en'],
    [[], { LANG: 'en' }, 'en'],
    [[], { LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
    [[], { LANG: 'en_US.UTF-8', LC_ALL: 'zh_CN.UTF-8' }, 'zh-CN'],
    [[], { LANG: 'en_US.UTF-8', LC_ALL: '' }, 'en'],
    [['--lang', 'zh-CN'], { LC_ALL: 'en_US.UTF-8' }, 'zh-CN'],
    [['check', 'x', '--lang=en'], {}, 'en'],
    [['check', 'x', '--lang'], {}, 'zh-CN'],
    [['check', '--last-year', 'en'], {}, 'zh-CN'],
  ])('of %j in %j is %s', (args, env, locale) => {
    expect(chooseLocale(args, env)).toBe(locale);
  });
});
