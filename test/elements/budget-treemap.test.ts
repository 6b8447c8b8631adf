import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { BudgetTreemap } from '../../src/elements/treemap/budget-treemap.js';
import {
  documentOf,
  eventsDuring,
  focusedMark,
  marksOf,
  press,
  rowsOf,
  settled,
  shown,
  textOf,
} from './helpers.js';
import { describeStates } from './states.js';

type Treemap = BudgetTreemap & { renderRoot: ShadowRoot };

const treemap = async (options?: Parameters<typeof shown>[2], name?: string) =>
  shown<Treemap>('budget-treemap', await documentOf(name), options);

describeStates('budget-treemap', ['expenditure', 'generalExpenditure']);

describe('<budget-treemap>', () => {
  it('says the total and its split', async () => {
    const text = textOf(await treemap(), '[part="summary"]');
    expect(text).to.contain('462.78 万元');
    expect(text).to.contain('基本支出 337.21 万元（72.87%）');
    expect(text).to.contain('项目支出 125.57 万元（27.13%）');
  });

  it('draws a tile for each item and nature, with areas in proportion', async () => {
    const element = await treemap();
    const area = (id: string) => {
      const rect = marksOf(element)
        .find((mark) => mark.dataset.mark === id)!
        .querySelector('rect')!;
      return rect.width.baseVal.value * rect.height.baseVal.value;
    };
    expect(area('2010301/basic') / area('2040612/project')).to.be.closeTo(221.52 / 46, 0.01);
    expect(area('2010301/basic') / area('2013699/project')).to.be.closeTo(221.52 / 0.5, 1);
    expect(marksOf(element).filter((mark) => mark.classList.contains('tile'))).to.have.length(5);
  });

  it('tells basic from project by texture, not by hue alone', async () => {
    const element = await treemap();
    const hatched = element.renderRoot.querySelector<SVGPathElement>('path[fill="url(#hatch)"]')!;
    const isHatched = (mark: Element) => {
      const { x, y, width, height } = mark.querySelector('rect')!.getBBox();
      return hatched.isPointInFill(new DOMPoint(x + width / 2, y + height / 2));
    };
    const tiles = marksOf(element).filter((mark) => mark.classList.contains('tile'));
    const found = tiles.filter(isHatched).map(({ dataset }) => dataset.mark);
    const ids = tiles.map(({ dataset }) => dataset.mark);
    expect(found).to.deep.equal(ids.filter((id) => id!.endsWith('/project')));
    expect(found).to.include('2040612/project');
    for (const tile of tiles) {
      const { fill } = getComputedStyle(tile.querySelector('rect')!);
      expect(fill === 'rgba(0, 0, 0, 0)', tile.dataset.mark).to.equal(isHatched(tile));
    }
  });

  it('lists every tile, also the one too small to see', async () => {
    expect(textOf(await treemap(), '[part="list"]')).to.contain('其他共产党事务支出项目支出 0.50 万元 0.11%');
  });

  it('names a 款 that the disclosure does not print, also without the rules', async () => {
    const element = await treemap({ attributes: { 'no-checks': '', drill: '201' } });
    const bands = marksOf(element).flatMap((mark) =>
      mark.classList.contains('tile') ? [] : [mark.getAttribute('aria-label')!.split('，')[0]],
    );
    expect(bands).to.deep.equal(['政府办公厅（室）及相关机构事务', '其他共产党事务支出']);
    expect(textOf(element, 'table')).to.contain('20103 政府办公厅（室）及相关机构事务');
  });

  it('enters a band and a tile, and comes back by breadcrumb, Escape and Backspace', async () => {
    const element = await treemap();
    marksOf(element)
      .find((mark) => mark.dataset.mark === 'band:201')!
      .dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled(element);
    expect(element.drill).to.equal('201');
    expect(textOf(element, '[part="summary"]')).to.contain('416.78 万元');
    await press(element, 'End');
    await press(element, 'Home');
    await press(element, 'Enter');
    expect(element.drill).to.equal('20103');
    await press(element, 'Backspace');
    expect(element.drill).to.equal('201');
    expect(focusedMark(element)).to.equal('band:20103');
    await press(element, 'Escape');
    expect(element.drill).to.equal('');
    element.drill = '2010301/basic';
    await settled(element);
    expect(textOf(element, '.trail')).to.equal(
      '全部支出 一般公共服务 政府办公厅（室）及相关机构事务 行政运行 基本支出',
    );
    element.renderRoot.querySelector<HTMLButtonElement>('.trail button')!.click();
    await settled(element);
    expect(element.drill).to.equal('');
  });

  it('reaches every mark by Page Down, and by arrows alone, from one tab stop', async () => {
    const element = await treemap();
    const ids = marksOf(element).map((mark) => mark.dataset.mark!);
    expect(marksOf(element).filter((mark) => mark.getAttribute('tabindex') === '0')).to.have.length(1);
    marksOf(element)[0]!.focus();
    const seen = new Set([focusedMark(element)]);
    for (let step = 1; step < ids.length; step++) {
      await press(element, 'PageDown');
      seen.add(focusedMark(element));
    }
    expect([...seen].sort()).to.deep.equal([...ids].sort());
    const arrows = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];
    const reached = new Set<string>([ids[0]!]);
    for (const from of reached)
      for (const key of arrows) {
        marksOf(element)
          .find((mark) => mark.dataset.mark === from)!
          .focus();
        await press(element, key);
        reached.add(focusedMark(element)!);
      }
    expect([...reached].sort()).to.deep.equal([...ids].sort());
  });

  it('names every mark with its amount and share', async () => {
    const labels = marksOf(await treemap()).map((mark) => mark.getAttribute('aria-label'));
    expect(labels).to.include('行政运行（基本支出），221.52 万元，占 47.87%');
    expect(labels).to.include('一般公共服务，416.78 万元，占 90.06%，含 4 项');
  });

  it('tells what the user selects, with its cell', async () => {
    const element = await treemap();
    const mark = marksOf(element).find(({ dataset }) => dataset.mark === '2040612/project')!;
    const details = await eventsDuring(document.body, 'budget-select', () =>
      mark.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    expect(details).to.deep.equal([
      {
        table: 'expenditure',
        id: '2040612/project',
        path: 'tables.expenditure.rows[5].project',
        amount: 46_0000_00,
      },
    ]);
  });

  it('fires nothing when properties are set by the page', async () => {
    const element = await treemap();
    const details = await eventsDuring(element, 'budget-select', async () => {
      element.selected = '204';
      element.drill = '204';
      await settled(element);
    });
    expect(details).to.deep.equal([]);
  });

  it('shows amounts in 元 and 亿元, exact', async () => {
    const element = await treemap({ attributes: { unit: 'yuan' } });
    expect(textOf(element, '[part="summary"]')).to.contain('4,627,800 元');
    element.unit = 'yi';
    await settled(element);
    expect(textOf(element, '[part="summary"]')).to.contain('0.046278 亿元');
  });

  it('groups by basic and project first', async () => {
    const element = await treemap({ attributes: { grouping: 'nature' } });
    const bands = marksOf(element).filter((mark) => mark.classList.contains('band'));
    expect(bands.map((band) => band.dataset.mark)).to.deep.equal(['band:basic', 'band:project']);
    expect(textOf(element, '[part="heading"]')).to.equal('基本支出与项目支出：按功能');
    element.setAttribute('grouping', 'unknown');
    await settled(element);
    expect(textOf(element, '[part="heading"]')).to.equal('支出按功能：基本支出与项目支出');
  });

  it('breaks no word of the list, at any width: amounts step below it first', async () => {
    const element = await treemap();
    element.lang = 'en';
    await settled(element);
    for (const width of [1000, 830, 360, 280]) {
      element.style.width = `${width}px`;
      await settled(element);
      const small = element.renderRoot.querySelector<HTMLElement>('[part="list"] small')!;
      small.textContent = 'Administration';
      const range = document.createRange();
      range.selectNodeContents(small);
      expect(range.getClientRects().length, `${width} px`).to.equal(1);
      expect(element.scrollWidth, `${width} px`).to.be.at.most(width);
    }
  });

  it('keeps the same figures in a table, sums marked as such', async () => {
    const element = await treemap();
    const row = [...element.renderRoot.querySelectorAll('tbody tr')].find((tr) =>
      tr.textContent!.includes('2010301'),
    )!;
    const cells = [...row.children].map((cell) => cell.textContent!.replace(/\s+/g, ''));
    expect(cells).to.deep.equal(['2010301', '行政运行', '221.52', '221.52*', '', '47.87%']);
    expect(row.querySelector('data')!.value).to.equal('221.52');
  });

  it('opens the table from the toolbar', async () => {
    const element = await treemap();
    const table = element.renderRoot.querySelector('.table-wrap')!;
    expect(getComputedStyle(table).display).to.equal('none');
    element.renderRoot.querySelector<HTMLButtonElement>('[aria-controls="table"]')!.click();
    await settled(element);
    expect(getComputedStyle(table).display).to.equal('block');
  });

  it('shows what cannot be drawn in words', async () => {
    const budget = await documentOf();
    budget.tables.expenditure!.rows[5]!.project = -46;
    const element = await shown<Treemap>('budget-treemap', budget);
    expect(textOf(element, '[part="list"]')).to.contain('−46.00 万元，图中画不出');
    expect(textOf(element, '.notices')).to.contain('tables.expenditure.rows[5].project');
  });

  describe('out of sight', () => {
    /** A treemap three windows further down. */
    const away = async () => {
      // Where the last test has left the window.
      window.scrollTo(0, 0);
      const frame = await fixture<HTMLElement>(html`<div></div>`);
      frame.style.cssText = 'width: 900px; padding-block: 3000px';
      const element = document.createElement('budget-treemap') as Treemap;
      element.budget = await documentOf();
      frame.append(element);
      await settled(element);
      expect(marksOf(element)).to.have.length(0);
      return element;
    };
    const room = (element: Treemap) => element.renderRoot.querySelector<HTMLElement>('.measured')!;

    it('has everything but the picture, and the room for it', async () => {
      const element = await away();
      expect(textOf(element, '[part="summary"]')).to.contain('462.78 万元');
      expect(textOf(element, '[part="list"]')).to.contain('行政运行');
      expect(element.renderRoot.querySelectorAll('tbody tr')).to.have.length(11);
      const { offsetHeight } = element;
      element.scrollIntoView();
      await waitUntil(() => marksOf(element).length > 0);
      await settled(element);
      expect(element.offsetHeight).to.equal(offsetHeight);
    });

    it('is drawn for print', async () => {
      const element = await away();
      window.dispatchEvent(new Event('beforeprint'));
      await Promise.resolve();
      await element.updateComplete;
      expect(marksOf(element)).to.have.length(7);
    });

    it('is drawn when the reader begins to find something in the page', async () => {
      const element = await away();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', ctrlKey: true, bubbles: true }));
      await settled(element);
      expect(marksOf(element)).to.have.length(7);
    });

    it('is drawn when the focus comes, which goes to its first mark', async () => {
      const element = await away();
      room(element).focus({ preventScroll: true });
      await settled(element);
      expect(focusedMark(element)).to.equal('band:201');
    });
  });

  describe('with a thousand tiles', () => {
    /** A document of 500 items, each with a basic and a project part. */
    const large = async () => {
      const budget = await documentOf();
      const { incomeExpenditure: _, ...tables } = budget.tables;
      const [head] = tables.expenditure!.rows;
      const items = Array.from({ length: 500 }, (_, index) => ({
        kind: 'item' as const,
        code: `${201 + (index % 5)}${String(10 + Math.floor(index / 50))}${String(10 + (index % 50))}`,
        name: `项目支出${index}`,
        total: 30 + index,
        basic: 10 + index,
        project: 20,
      }));
      const sum = (column: 'total' | 'basic' | 'project') =>
        items.reduce((all, item) => all + item[column], 0);
      const total = { ...head!, total: sum('total'), basic: sum('basic'), project: sum('project') };
      budget.tables = { expenditure: { ...tables.expenditure!, rows: [total, ...items] } };
      budget.narrative.facts = [];
      const element = await shown<Treemap>('budget-treemap', budget);
      // 类, 款 and 项, and the total.
      await rowsOf(element, 5 + 50 + 500 + 1);
      return element;
    };
    const changes = async (element: Treemap, act: () => unknown) => {
      const records: MutationRecord[] = [];
      const observer = new MutationObserver((more) => records.push(...more));
      const options = { subtree: true, childList: true, attributes: true, characterData: true };
      for (const part of ['svg', '.list', '.table-wrap'])
        observer.observe(element.renderRoot.querySelector(part)!, options);
      await act();
      await settled(element);
      observer.disconnect();
      return records;
    };
    const touched = (records: readonly MutationRecord[]) => [
      [...new Set(records.map(({ type }) => type))],
      new Set(records.map(({ target }) => target)).size,
    ];
    const over = (mark: Element) => mark.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));

    it('changes nothing but the two marks when the pointer goes from one to the other', async () => {
      const element = await large();
      const marks = marksOf(element);
      expect(marks).to.have.length(1005);
      over(marks[20]!);
      let updates = 0;
      const { requestUpdate } = element;
      element.requestUpdate = (...given) => {
        updates += 1;
        requestUpdate.apply(element, given);
      };
      const records = await changes(element, () => over(marks[400]!));
      expect(updates).to.equal(0);
      expect(touched(records)).to.deep.equal([['attributes'], 2]);
      expect(textOf(element, '.tooltip')).to.contain(marks[400]!.getAttribute('aria-label')!.split('（')[0]);
    });

    it('changes nothing but the marks concerned when the focus moves, and when one is selected', async () => {
      const element = await large();
      const marks = marksOf(element);
      marks[20]!.focus();
      const moved = await changes(element, () => press(element, 'PageDown'));
      expect(touched(moved)).to.deep.equal([['attributes'], 2]);
      expect(focusedMark(element)).to.equal(marks[21]!.dataset.mark);
      element.selected = marks[30]!.dataset.mark!;
      await settled(element);
      const selected = await changes(element, () => (element.selected = marks[31]!.dataset.mark!));
      expect(touched(selected)).to.deep.equal([['attributes'], 2]);
      expect(element.renderRoot.querySelectorAll('[aria-selected="true"]')).to.have.length(1);
    });
  });

  it('stands beside fifty others and leaves no observer behind', async () => {
    const active = new Set<object>();
    const counting = <
      O extends new (...args: never[]) => { observe(...args: never[]): void; disconnect(): void },
    >(
      Observer: O,
    ) =>
      class extends (Observer as unknown as new (...args: unknown[]) => {
        observe(...args: never[]): void;
        disconnect(): void;
      }) {
        override observe(...args: never[]) {
          active.add(this);
          super.observe(...args);
        }
        override disconnect() {
          active.delete(this);
          super.disconnect();
        }
      };
    const { ResizeObserver, MutationObserver } = window;
    Object.assign(window, {
      ResizeObserver: counting(ResizeObserver),
      MutationObserver: counting(MutationObserver),
    });
    const budget = await documentOf();
    const many = await Promise.all(Array.from({ length: 50 }, () => shown('budget-treemap', budget)));
    expect(new Set(many.map((element) => textOf(element, '[part="summary"]'))).size).to.equal(1);
    expect(active.size).to.be.at.least(100);
    for (const element of many) element.remove();
    Object.assign(window, { ResizeObserver, MutationObserver });
    expect(active.size).to.equal(0);
  });
});
