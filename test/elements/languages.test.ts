import { expect, fixture, html } from '@open-wc/testing';
import type { LoadFailure } from '../../src/model/load-failure.js';
import { addLanguage, type Language, type PageWords } from '../../src/text/languages.js';
import { elements } from '../../src/elements/elements.js';
import { documentOf, drawnTexts, eventsDuring, settled, shown, textOf, type KitElement } from './helpers.js';

const toy = () => import('../text/toy-language/index.js');
const CHINESE = '支出按功能：基本支出与项目支出';

/** The elements that show something of a document by themselves. */
const figures = Object.keys(elements).filter((tag) => tag !== 'budget-term');

/** A language of a tag not used before, so that none of its words are there yet. */
let added = 0;
function languageOf(language: Language): string {
  const tag = `q${'abcdefghij'[added++]}x`;
  addLanguage(tag, language);
  return tag;
}

const heading = (element: KitElement) => textOf(element, '[part="heading"]');

const base = (element: KitElement) => element.renderRoot.querySelector<HTMLElement>('[part~="base"]')!;

/** Waits until an element shows what is asked of it. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 2000; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(holds()).to.equal(true);
}

describe('a language that a page adds', () => {
  it('is Chinese until its words are there, then its own', async () => {
    let arrive = (_words: PageWords): void => undefined;
    const lang = languageOf({ words: () => new Promise((resolve) => (arrive = resolve)) });
    const element = await shown('budget-treemap', await documentOf(), { lang });
    expect(heading(element)).to.equal(CHINESE);
    expect(base(element).lang).to.equal('zh-CN');
    arrive(await toy());
    await until(() => heading(element) === 'Toy expenditure');
    expect(base(element).lang).to.equal(lang);
    expect(textOf(element, '[part="summary"]')).to.equal('In 2022, toys of 462.78 myriatoys');
  });

  it('is dropped where the page has changed again before its words came', async () => {
    let arrive = (_words: PageWords): void => undefined;
    const lang = languageOf({ words: () => new Promise((resolve) => (arrive = resolve)) });
    const element = await shown('budget-treemap', await documentOf(), { lang });
    element.parentElement!.lang = 'zh-CN';
    await settled(element);
    arrive(await toy());
    await settled(element);
    expect(heading(element)).to.equal(CHINESE);
  });
});

describe('a language file that is missing or half sent', () => {
  const { warn } = console;
  const warned: unknown[][] = [];
  before(() => {
    console.warn = (...words: unknown[]) => {
      if (!String(words[0]).includes('dev mode')) warned.push(words);
    };
  });
  after(() => {
    console.warn = warn;
  });
  afterEach(() => warned.splice(0));

  const missing = '/no-such-language.js';
  const half = 'data:text/javascript,export const baseWords = { loading: "';
  const faults: [string, Language['words']][] = [
    ['missing', () => import(/* @vite-ignore */ missing)],
    ['half sent', () => import(/* @vite-ignore */ half)],
  ];
  for (const [what, words] of faults)
    it(`${what}: stays Chinese, says so once on the console, and tells the page`, async () => {
      const lang = languageOf({ words });
      const element = await shown('budget-treemap', await documentOf());
      const other = await shown('budget-balance', await documentOf());
      const told = await eventsDuring<{ failure: LoadFailure }>(document, 'budget-issues', async () => {
        for (const each of [element, other]) each.parentElement!.lang = lang;
        await until(() => warned.length > 0);
        for (const each of [element, other]) await settled(each);
      });
      const file = `budget-kit.${lang}.js`;
      expect(told.map(({ failure }) => failure)).to.deep.equal([
        { code: 'beside', file },
        { code: 'beside', file },
      ]);
      expect(warned).to.have.length(1);
      expect(warned[0]![0]).to.equal(`budget-kit: ${file} could not be loaded.`);
      expect(heading(element)).to.equal(CHINESE);
      expect(base(element).lang).to.equal('zh-CN');
    });
});

describe('the direction', () => {
  const toyRight = () => languageOf({ direction: 'rtl', words: toy });

  afterEach(() => document.documentElement.removeAttribute('dir'));

  for (const tag of figures)
    it(`of <${tag}> is its language’s, in a page of either direction`, async () => {
      const lang = 'zh-CN';
      document.documentElement.dir = 'rtl';
      const element = await shown(tag, await documentOf(), { lang, width: 360 });
      expect(getComputedStyle(base(element)).direction).to.equal('ltr');
      const name = element.renderRoot.querySelector<HTMLElement>('[part="heading"]')!;
      const words = document.createRange();
      words.selectNodeContents(name);
      expect(words.getBoundingClientRect().left).to.be.closeTo(base(element).getBoundingClientRect().left, 1);
    });

  it('of a language written from the right mirrors words and switches, and no picture', async () => {
    const lang = toyRight();
    const element = await shown('budget-treemap', await documentOf(), { lang });
    await until(() => heading(element) === 'Toy expenditure');
    await settled(element);
    const frame = base(element).getBoundingClientRect();
    expect(getComputedStyle(base(element)).direction).to.equal('rtl');
    const words = document.createRange();
    words.selectNodeContents(element.renderRoot.querySelector('[part="heading"]')!);
    expect(words.getBoundingClientRect().right).to.be.closeTo(frame.right, 1);
    const [first, last] = ['.choices', '.end'].map((part) =>
      element.renderRoot.querySelector(`[part="toolbar"] ${part}`)!.getBoundingClientRect(),
    );
    expect(first!.right).to.be.closeTo(frame.right, 2);
    expect(last!.left).to.be.closeTo(frame.left, 2);
    expect(getComputedStyle(element.renderRoot.querySelector('svg')!).direction).to.equal('ltr');
  });

  const right = toyRight();
  for (const tag of figures)
    it(`from the right fits <${tag}> into 320 px`, async () => {
      const element = await shown(tag, await documentOf(), { lang: right, width: 320 });
      await until(() => base(element).dir === 'rtl');
      await settled(element);
      expect(element.scrollWidth).to.be.at.most(320);
      for (const svg of element.renderRoot.querySelectorAll('svg'))
        expect(getComputedStyle(svg).direction).to.equal('ltr');
    });
});

describe('a document on a page in traditional Chinese', () => {
  const tile = (element: KitElement) => element.renderRoot.querySelector('[data-mark="2010301/basic"]')!;
  const drawn = (element: KitElement) =>
    drawnTexts(tile(element))
      .map((text) => text.textContent)
      .join('');

  async function traditional(tag = 'budget-treemap'): Promise<KitElement> {
    const frame = await fixture<HTMLElement>(html`<div lang="zh-TW" style="width: 900px"></div>`);
    const element = document.createElement(tag) as KitElement;
    element.budget = await documentOf();
    frame.append(element);
    return element;
  }

  it('has the kit’s words, and its own text in the reader’s characters', async () => {
    const element = await traditional();
    await until(
      () => base(element)?.lang === 'zh-Hant' && tile(element) && drawn(element).includes('行政運行'),
    );
    await settled(element);
    expect(heading(element)).to.equal('支出按功能：基本支出與項目支出');
    expect(tile(element).getAttribute('aria-label')).to.contain('行政運行').and.to.contain('221.52 萬元');
    expect(textOf(element)).not.to.match(/[项办业务财运结]/);
  });

  it('is found by what it prints', async () => {
    const element = await traditional('budget-targets');
    await until(() => textOf(element).includes('滿意度'));
    const search = element.renderRoot.querySelector<HTMLInputElement>('input[type="search"]')!;
    search.value = '预算编制';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await settled(element);
    expect(textOf(element, 'mark')).to.equal('預算編制');
    expect(search.value).to.equal('预算编制');
  });

  it('is followed while figures are drawn anew, and stands as printed when the language goes', async () => {
    const element = await traditional();
    await until(() => tile(element) && drawn(element).includes('行政運行'));
    element.unit = 'yuan';
    await settled(element);
    expect(tile(element).getAttribute('aria-label')).to.contain('行政運行').and.to.contain('2,215,200 元');
    element.setAttribute('drill', '201');
    await settled(element);
    expect(textOf(element)).not.to.match(/[项办业务财运结]/);
    element.parentElement!.lang = 'zh-CN';
    await settled(element);
    await settled(element);
    expect(textOf(element))
      .to.contain('行政运行')
      .and.not.to.match(/[項運務財]/);
    expect(tile(element).getAttribute('aria-label')).to.contain('行政运行');
  });

  it('stands as printed where the dictionary is not to be had, and the page is told', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const lang = languageOf({
      words: () => import('../../src/text/zh-hant/index.js'),
      printed: () => Promise.reject(new Error('half sent')),
    });
    const element = await shown('budget-treemap', await documentOf());
    const [told] = await eventsDuring<{ failure: LoadFailure }>(element, 'budget-issues', async () => {
      element.parentElement!.lang = lang;
      await until(() => heading(element) === '支出按功能：基本支出與項目支出');
      await settled(element);
    });
    console.warn = warn;
    expect(told!.failure).to.deep.equal({ code: 'beside', file: `budget-kit.${lang}.printed.js` });
    expect(drawn(element)).to.contain('行政运行');
  });
});
