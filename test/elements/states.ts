import { expect } from '@open-wc/testing';
import type { Budget } from '../../src/model/schema/document.js';
import {
  documentOf,
  drawnTexts,
  eventsDuring,
  marksOf,
  settled,
  shown,
  textOf,
  type KitElement,
} from './helpers.js';

/**
 * What every figure must do: its four views, bad input, languages, leaving and coming back, and silence on the
 * console. `without` are the tables without which the figure is empty, or takes away what it shows;
 * `null` where it always has something to say.
 */
export function describeStates(
  tag: string,
  without: readonly string[] | ((budget: Budget) => void) | null,
): void {
  describe(`<${tag}> states`, () => {
    const logged: unknown[] = [];
    const { error, warn } = console;
    before(() => {
      console.error = (...words: unknown[]) => logged.push(words);
      console.warn = (...words: unknown[]) => {
        if (!String(words[0]).includes('dev mode')) logged.push(words);
      };
    });
    after(() => Object.assign(console, { error, warn }));
    afterEach(() => {
      expect(logged.splice(0)).to.deep.equal([]);
    });

    const message = (element: KitElement) =>
      element.renderRoot.querySelector<HTMLElement>('[part="message"]')?.dataset.state;

    it('says that it has no data', async () => {
      const element = await shown(tag);
      expect(message(element)).to.equal('empty');
      expect(textOf(element)).to.contain('src');
    });

    it('keeps its room while it loads', async () => {
      const element = await shown(tag);
      const fetched = window.fetch;
      window.fetch = () => new Promise(() => {});
      element.src = `/never-${Math.random()}`;
      await settled(element);
      window.fetch = fetched;
      const loading = element.renderRoot.querySelector<HTMLElement>('.loading')!;
      expect(loading.offsetHeight).to.be.at.least(200);
      expect(loading.getAttribute('role')).to.equal('status');
    });

    if (without !== null)
      it('says what is missing where the document has none of its tables', async () => {
        const budget = await documentOf();
        if (typeof without === 'function') without(budget);
        else for (const table of without) delete (budget.tables as Record<string, unknown>)[table];
        const element = await shown(tag, budget);
        expect(message(element)).to.equal('empty');
        expect(textOf(element)).to.contain('没有');
      });

    for (const width of [360, 1280])
      it(`says in the name of each mark what is drawn of it, at ${width} px`, async () => {
        const element = await shown(tag, await documentOf(), { width });
        for (const mark of marksOf(element)) {
          const name = mark.getAttribute('aria-label')?.replace(/\s/g, '') ?? '';
          // What had no room ends in "…"; two figures in one line are told apart by a wide space.
          const pieces = drawnTexts(mark).flatMap((text) =>
            [...(text.children.length > 0 ? text.children : [text])].flatMap((line) =>
              line.textContent!.split(/[\u2002\u2003…*†]/),
            ),
          );
          for (const piece of pieces) expect(name).to.contain(piece.replace(/\s/g, ''));
        }
      });

    it('says what is wrong and where, and fires budget-issues', async () => {
      const element = await shown(tag);
      const budget = { ...(await documentOf()), glosary: [] };
      const [detail] = await eventsDuring<{ issues: { code: string }[] }>(element, 'budget-issues', () => {
        element.budget = budget;
        return settled(element);
      });
      expect(detail!.issues[0]!.code).to.equal('unknown-key');
      expect(message(element)).to.equal('invalid');
      expect(textOf(element)).to.contain('glosary').and.to.contain('glossary');
    });

    for (const wrong of ['text', 42, [], { type: 'FeatureCollection' }, { schemaVersion: 2 }]) {
      it(`shows a message for ${JSON.stringify(wrong)}`, async () => {
        expect(message(await shown(tag, wrong))).to.equal('invalid');
      });
    }

    it('goes from one view to the next and back', async () => {
      const element = await shown(tag, await documentOf());
      expect(message(element)).to.equal(undefined);
      element.budget = { nonsense: true };
      await settled(element);
      expect(message(element)).to.equal('invalid');
      element.budget = await documentOf();
      await settled(element);
      expect(message(element)).to.equal(undefined);
    });

    it('shows names with markup and bidirectional controls as text or not at all', async () => {
      const budget = JSON.parse(
        JSON.stringify(await documentOf()).replaceAll('行政运行', '<img src=x onerror=alert(1)>'),
      );
      const element = await shown(tag, budget);
      expect(element.renderRoot.querySelector('img')).to.equal(null);
      const hidden = JSON.parse(JSON.stringify(budget).replaceAll('<img', '\u202e<img'));
      element.budget = hidden;
      await settled(element);
      if (JSON.stringify(hidden).includes('\u202e')) expect(message(element)).to.equal('invalid');
    });

    it('draws the same after leaving the page and coming back', async () => {
      const element = await shown(tag, await documentOf());
      const before = textOf(element);
      const parent = element.parentElement!;
      element.remove();
      parent.append(element);
      await settled(element);
      expect(textOf(element)).to.equal(before);
    });

    it('follows the language of the page, also when it changes', async () => {
      const element = await shown(tag, await documentOf(), { lang: 'en' });
      const english = textOf(element, '[part="heading"]');
      expect(english).to.match(/^[\x20-\x7e]+$/);
      element.parentElement!.lang = 'zh-CN';
      await settled(element);
      await settled(element);
      expect(textOf(element, '[part="heading"]')).to.match(/[\u4e00-\u9fff]/);
    });

    it('has a heading of the level asked for, and hides it when told', async () => {
      const element = await shown(tag, await documentOf(), { attributes: { 'heading-level': '4' } });
      const heading = element.renderRoot.querySelector('[part="heading"]')!;
      expect(heading.getAttribute('aria-level')).to.equal('4');
      element.toggleAttribute('no-heading', true);
      await settled(element);
      expect(getComputedStyle(heading).display).to.equal('none');
    });

    it('fits a column of 320 px', async () => {
      const element = await shown(tag, await documentOf(), { width: 320 });
      expect(element.scrollWidth).to.be.at.most(320);
      expect(element.renderRoot.querySelector('figure')!.scrollWidth).to.be.at.most(320);
    });
  });
}
