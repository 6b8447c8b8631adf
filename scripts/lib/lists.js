import { readFileSync, readdirSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { inProject } from './root.js';
import { tags } from './tags.js';

const read = (file) => readFileSync(inProject(file), 'utf8');
const exportsOf = (from, files) =>
  files.map((file) => `export * from '${from}/${file.replace(/\.ts$/, '.js')}';\n`).join('');

/** The lists of the sources that follow from others, by their files: the subjects of the words, the public classes. */
export function sourceLists() {
  const subjects = readdirSync(inProject('src/text/zh-cn'))
    .filter((file) => file.endsWith('.ts') && file !== 'tools.ts')
    .toSorted();
  const languages = [
    ...read('src/text/languages.ts').matchAll(/import\('\.\/([\w-]+)\/index\.js'\)/g),
  ].flatMap(([, language]) => (language === 'zh-cn' ? [] : [language]));
  const classes = tags().map(({ className, module }) => `export { ${className} } from './${module}.js';\n`);
  const [head] = read('src/text/words.ts').split(/^export/m);
  return new Map([
    ['src/text/words.ts', head + exportsOf('./zh-cn', subjects)],
    ...languages.map((language) => [
      `src/text/${language}/index.ts`,
      `${exportsOf('.', subjects)}export * as checks from './checks/index.js';\n`,
    ]),
    ['src/index.ts', read('src/index.ts').replace(/(^export \{ Budget\w+ \} from .*\n)+/m, classes.join(''))],
  ]);
}

/** The README with the elements as `custom-elements.json` has them. */
export async function readmeWithElements() {
  const rows = JSON.parse(read('custom-elements.json'))
    .modules.flatMap(({ declarations }) => declarations)
    .map(({ tagName, summary, attributes }) => {
      const own = attributes.filter(({ inheritedFrom }) => !inheritedFrom).map(printAttribute);
      return `| \`${tagName}\` | ${summary} | ${own.join(', ')} |\n`;
    });
  const table = `| tag | shows | own attributes |\n| --- | --- | --- |\n${rows.join('')}`;
  const text = read('README.md').replace(
    /(?<=<!-- elements: .*-->\n)[^]*(?=<!-- end of elements -->)/,
    () => `\n${table}\n`,
  );
  const file = inProject('README.md');
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

/** A few choices are named; of many, and of free texts, there is the name of the attribute alone. */
function printAttribute({ name, type }) {
  const choices = [...(type?.text ?? '').matchAll(/'([^']*)'/g)].flatMap(([, choice]) => choice || []);
  return choices.length > 0 && choices.length <= 4 ? `\`${name}="${choices.join('\\|')}"\`` : `\`${name}\``;
}
