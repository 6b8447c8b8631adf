import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { documentOf, eventsDuring, settled, shown, textOf, type KitElement } from './helpers.js';

const REAL = '/data/hongqi-office-2022.json';

async function place(markup: ReturnType<typeof html>): Promise<KitElement[]> {
  const frame = await fixture<HTMLElement>(html`<div lang="zh-CN">${markup}</div>`);
  return [...frame.querySelectorAll<KitElement>('budget-treemap, budget-report')];
}

const summary = (element: KitElement) => textOf(element, '[part="summary"]');

/** Answers requests whose address holds a word, and counts them. */
function answer(word: string, respond: (count: number) => Response | Promise<Response>) {
  const { fetch } = window;
  let count = 0;
  window.fetch = (input, init) =>
    String(input).includes(word) ? Promise.resolve(respond(++count)) : fetch(input, init);
  return { count: () => count, restore: () => (window.fetch = fetch) };
}

describe('where a document comes from', () => {
  it('loads src, once for all elements of the page', async () => {
    const text = JSON.stringify(await documentOf());
    const server = answer('shared.json', () => new Response(text));
    const elements = await place(
      html`<budget-treemap src="shared.json"></budget-treemap
        ><budget-treemap src="./shared.json"></budget-treemap>
        <budget-report src="shared.json"></budget-report>`,
    );
    await waitUntil(() => summary(elements[1]!).includes('462.78'), 'not loaded', { timeout: 60_000 });
    expect(server.count()).to.equal(1);
    server.restore();
  });

  it('fires budget-load once, with the document', async () => {
    const element = await shown('budget-treemap');
    const loads = await eventsDuring<{ budget: { year: number } }>(document, 'budget-load', async () => {
      element.src = REAL;
      await waitUntil(() => summary(element).includes('462.78'), 'not loaded', { timeout: 60_000 });
      element.selected = '204';
      await settled(element);
    });
    expect(loads.map(({ budget }) => budget.year)).to.deep.equal([2022]);
  });

  it('takes the property before the report, and the report before src', async () => {
    const other = await documentOf('invented-no-last-year');
    const [report] = await place(
      html`<budget-report .budget=${await documentOf()}>
        <budget-treemap src="nowhere.json"></budget-treemap
        ><budget-treemap id="own" .budget=${other}></budget-treemap>
      </budget-report>`,
    );
    await settled(report!);
    const [inside, own] = [...report!.querySelectorAll<KitElement>('budget-treemap')];
    await settled(inside!);
    await settled(own!);
    expect(summary(inside!)).to.contain('462.78');
    expect(summary(own!)).not.to.contain('462.78').and.not.to.equal('');
  });

  it('leaves the report behind when it is moved out', async () => {
    const other = JSON.stringify(await documentOf('invented-no-last-year'));
    const server = answer('own.json', () => new Response(other));
    const [report] = await place(
      html`<budget-report .budget=${await documentOf()} unit="yuan"
        ><budget-treemap src="own.json"></budget-treemap
      ></budget-report>`,
    );
    await settled(report!);
    const inside = report!.querySelector<KitElement>('budget-treemap')!;
    await settled(inside);
    expect(summary(inside)).to.contain('4,627,800 元');
    report!.parentElement!.append(inside);
    await waitUntil(
      () => summary(inside) !== '' && !summary(inside).includes('4,627,800'),
      'still the report’s',
      {
        timeout: 60_000,
      },
    );
    expect(textOf(inside, '.source')).to.contain('虚构');
    server.restore();
  });

  it('takes a text for what it is, once', async () => {
    const element = await shown('budget-treemap');
    const details = await eventsDuring(element, 'budget-issues', async () => {
      element.budget = '{"schemaVersion": 1}';
      await settled(element);
      element.selected = '204';
      await settled(element);
    });
    expect(details).to.have.length(1);
  });

  it('reads a child script, also when the parser adds it later', async () => {
    const text = JSON.stringify(await documentOf());
    const element = await shown('budget-treemap');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    element.append(script);
    await waitUntil(() => summary(element).includes('462.78'), 'not read', { timeout: 60_000 });
  });

  it('reads a child script again when its text changes', async () => {
    const element = await shown('budget-treemap');
    element.innerHTML = '<script type="application/json">{"schemaVersion": 1</script>';
    await settled(element);
    element.querySelector('script')!.textContent = JSON.stringify(await documentOf());
    await waitUntil(() => summary(element).includes('462.78'), 'not read again', { timeout: 60_000 });
  });

  it('says where a child script is no JSON', async () => {
    const element = await shown('budget-treemap');
    element.innerHTML = '<script type="application/json">{"schemaVersion": 1,}</script>';
    await settled(element);
    await settled(element);
    expect(textOf(element)).to.contain('不是 JSON').and.to.contain('第 1 行');
  });

  it('decodes a file saved in GBK', async () => {
    const text = JSON.stringify(await documentOf());
    // 万元 in the units alone proves the decoding; the rest of the document is made ASCII.
    const ascii = text.replace(/[^\0-\x7f]/g, (character) =>
      '万元'.includes(character) ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    const gbk: Record<string, number[]> = { 万: [0xcd, 0xf2], 元: [0xd4, 0xaa] };
    const bytes = new Uint8Array(
      [...ascii].flatMap((character) => gbk[character] ?? character.charCodeAt(0)),
    );
    const server = answer('gbk.json', () => new Response(bytes));
    const [element] = await place(html`<budget-treemap src="gbk.json"></budget-treemap>`);
    await waitUntil(() => summary(element!).includes('462.78 万元'), 'not decoded', { timeout: 60_000 });
    server.restore();
  });

  for (const [name, response, words] of [
    ['a missing file', () => new Response('', { status: 404 }), '返回 404'],
    ['a login page', () => new Response('<!doctype html><title>登录</title>'), '返回的是网页'],
    ['no connection', () => Promise.reject(new TypeError('failed')), '连不上'],
    ['broken JSON', () => new Response('{"schemaVersion":'), '不是 JSON'],
  ] as const) {
    it(`says what failed with ${name}`, async () => {
      const server = answer('broken.json', response);
      const element = await shown('budget-treemap');
      const [detail] = await eventsDuring<object>(element, 'budget-issues', async () => {
        element.src = `broken.json?${Math.random()}`;
        await waitUntil(() => textOf(element).includes(words), `not said: ${words}`, { timeout: 60_000 });
      });
      expect(detail).to.be.an('object');
      expect(element.renderRoot.querySelector('[role="alert"]')).not.to.equal(null);
      server.restore();
    });
  }

  it('tries again when asked', async () => {
    const text = JSON.stringify(await documentOf());
    const server = answer('again.json', (count) =>
      count === 1 ? new Response('', { status: 503 }) : new Response(text),
    );
    const [element] = await place(html`<budget-treemap src="again.json"></budget-treemap>`);
    await waitUntil(() => textOf(element!).includes('503'), 'no failure', { timeout: 60_000 });
    [...element!.renderRoot.querySelectorAll('button')]
      .find((button) => button.textContent!.includes('重试'))!
      .click();
    await waitUntil(() => summary(element!).includes('462.78'), 'not loaded', { timeout: 60_000 });
    server.restore();
  });

  it('lets go of a load when it leaves the page, and loads again when it comes back', async () => {
    const text = JSON.stringify(await documentOf());
    const signals: (AbortSignal | null | undefined)[] = [];
    const { fetch } = window;
    window.fetch = (_input, init) =>
      new Promise((resolve, reject) => {
        signals.push(init?.signal);
        if (signals.length > 1) resolve(new Response(text));
        init?.signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    const element = await shown('budget-treemap');
    element.src = 'leaving.json';
    await settled(element);
    const parent = element.parentElement!;
    element.remove();
    expect(signals[0]!.aborted).to.equal(true);
    parent.append(element);
    await waitUntil(() => summary(element).includes('462.78'), 'not loaded', { timeout: 60_000 });
    window.fetch = fetch;
  });
});
