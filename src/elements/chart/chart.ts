import { html, nothing, render, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ReactiveController } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { Box } from '../../geometry/neighbour.js';
import type { Rect } from '../../geometry/rect.js';
import type { BudgetEventDetails } from '../base/events.js';
import { Marks } from './marks.js';
import { NearController } from './near-controller.js';
import { renderOverlay } from './overlay.js';
import { WidthController, type MeasuredHost } from './width-controller.js';

/** What can be pointed at, focused and used in a picture: its place in px of the drawing, and what it stands for. */
export interface Mark extends Box {
  /** The accessible name. */
  label: string;
  /** It is selected where one of these is. */
  keys: readonly (string | null | undefined)[];
  /** What the user chooses with it; `null` for nothing. */
  choice: BudgetEventDetails['budget-select'] | null;
}

/** A placed picture. Everything in it is known before it is drawn, and nothing of what is pointed at or selected. */
export interface Picture {
  width: number;
  height: number;
  /** The accessible name of the whole. */
  label: string;
  /** The marks in reading order. */
  marks: readonly Mark[];
  /** What stands in the `<svg>`: each mark of `marks` drawn by `renderMark`. */
  draw(): unknown;
  /** The type size of all texts, in px, where it is not the style's. */
  fontSize?: number;
  /**
   * For marks that touch each other: outlines are drawn over all of them, of the active one and of those that are
   * selected and of which this is true.
   */
  ringed?(mark: Mark): boolean;
  /** Outlines of parts of marks that are selected by themselves. */
  parts?(isSelected: ChartActions['isSelected']): readonly Rect[];
  /** What the tooltip of a mark says, and where it stands if not beside its box; without this there is no tooltip. */
  about?(mark: Mark): { title: string; lines: readonly string[]; beside?: Box };
  /**
   * Ids of the marks that stand out while this one is pointed at or focused, such as the ribbons of a node; for `null`,
   * while none is, by the selection.
   */
  related?(id: string | null): readonly string[];
}

/** What a chart asks of its element. */
export interface ChartActions {
  /** Whether one of these keys is selected. */
  isSelected(...keys: (string | null | undefined)[]): boolean;
  /** Click, Enter or Space. */
  use(mark: Mark): void;
  /** Escape or Backspace, where there is a way up. Returns whether it went. */
  up?(): boolean;
}

/**
 * The chart of a figure: one picture with marks, as a list box with tooltip, keyboard and selection.
 *
 * An element holds one (`chart = new Chart(this, { isSelected: this.isSelected, use: ({ choice }) => … })`), has
 * `chartStyles` among its styles, calls `place` in `prepare` and `render` in its template. The picture is placed anew
 * when what it depends on or the width changes, and drawn when it is another; pointing, focus and selection only set
 * attributes on the marks concerned (`data-active`, `data-related`, `aria-selected`, `part`, `tabindex`), and draw the
 * overlay of outlines and tooltip. While marks of a picture stand out as `related`, the list box has `data-focus`.
 * A mark that has an entry in a list lets it carry the mark's id as `data-entry`, and so be `data-active` with it.
 */
export class Chart<Drawn extends Picture = Picture> implements ReactiveController {
  readonly marks: Marks;
  /** The picture in force; `null` where nothing is to be drawn, or the width is not known yet. */
  picture: Drawn | null = null;
  private readonly host: MeasuredHost;
  private readonly actions: ChartActions;
  private readonly area: WidthController;
  private readonly near: NearController;
  private depends: readonly unknown[] = [];
  private byId = new Map<string, Mark>();
  private selected: readonly string[] = [];

  constructor(host: MeasuredHost, actions: ChartActions) {
    this.host = host;
    this.actions = actions;
    this.area = new WidthController(host);
    this.near = new NearController(host);
    this.marks = new Marks(host, {
      use: (id) => {
        const mark = this.byId.get(id);
        if (mark) actions.use(mark);
      },
      point: () => this.showActive(),
      ...(actions.up && { up: () => actions.up!() }),
    });
    host.addController(this);
  }

  /** The width to draw at, in px; 0 while it is not known. */
  get width(): number {
    return this.area.width;
  }

  /**
   * Places the picture of the coming render.
   * @param depends All that the picture depends on beside the width; it is placed anew only when one is another.
   * @param picture Places it in a width of more than 0 px; `null` where there is nothing to draw.
   */
  place(depends: readonly unknown[], picture: (width: number) => Drawn | null): void {
    const now = [this.width, ...depends];
    if (now.length === this.depends.length && now.every((each, at) => each === this.depends[at])) return;
    this.depends = now;
    this.picture = this.width > 0 ? picture(this.width) : null;
    const marks = this.picture?.marks ?? [];
    this.byId = new Map(marks.map((mark) => [mark.id, mark]));
    this.selected = [];
    this.marks.place(marks);
  }

  /**
   * The picture in its place, with the room it is measured in; out of sight the room alone, as high as the picture.
   * @param keys What the keys do, for the description of the list box.
   */
  render(keys: string): TemplateResult {
    const { picture, marks } = this;
    const waits = picture !== null && !this.near.isNear;
    return html`<div
        class="measured"
        tabindex=${waits ? 0 : nothing}
        .style=${waits ? `height:${picture.height}px` : ''}
        @focus=${this.onFocus}
        @pointerleave=${marks.onLeave}
        @focusout=${marks.onLeave}
      >
        ${guard([picture, waits], () => (picture && !waits ? this.renderPicture(picture) : nothing))}
        <div class="over" aria-hidden="true"></div>
      </div>
      <span id="keys" hidden>${keys}</span>`;
  }

  hostUpdated(): void {
    const marks = this.picture?.marks ?? [];
    this.selected = marks.filter(({ keys }) => this.actions.isSelected(...keys)).map(({ id }) => id);
    this.marks.show('selected', this.selected);
    this.showActive();
  }

  /** The focus comes to a picture that waits: it goes on to its first mark. */
  private readonly onFocus = (): void => {
    this.near.draw();
    this.marks.focus();
  };

  private showActive(): void {
    const { picture, marks, selected } = this;
    const { active } = marks;
    const over = this.host.renderRoot.querySelector<HTMLElement>('.measured > .over');
    if (!over) return;
    const mark = active === null ? undefined : this.byId.get(active);
    if (picture?.related) {
      const related = picture.related(mark?.id ?? null);
      marks.show('related', related);
      over.parentElement!.querySelector('svg')?.toggleAttribute('data-focus', related.length > 0);
    }
    const ringed = picture?.ringed
      ? selected.map((id) => this.byId.get(id)!).filter((each) => picture.ringed!(each))
      : [];
    render(
      picture &&
        renderOverlay(picture, {
          rings: picture.ringed && mark ? [...ringed, mark] : ringed,
          parts: picture.parts?.(this.actions.isSelected) ?? [],
          tooltip: mark && picture.about ? { beside: mark, ...picture.about(mark) } : null,
        }),
      over,
    );
  }

  private renderPicture(picture: Picture): TemplateResult {
    const { marks } = this;
    const { width, height, label, fontSize } = picture;
    return html`<svg
      role="listbox"
      aria-label=${label}
      aria-describedby="keys"
      viewBox="0 0 ${width} ${height}"
      width=${width}
      height=${height}
      font-size=${fontSize ?? nothing}
      @click=${marks.onClick}
      @keydown=${marks.onKeydown}
      @focusin=${marks.onFocusin}
      @pointerover=${marks.onPointerover}
    >
      ${picture.draw()}
    </svg>`;
  }
}

/**
 * One mark of a picture. Its texts stand beside it, not in it: they are pieces, cut where there is no room, of what
 * the name says as a sentence, and no label of their own. The pointer goes through them.
 * @param kind Classes for the styles, of the mark and of its texts.
 * @param content What is seen of it beside texts.
 * @param texts Made by `renderText`.
 */
export function renderMark(
  { id, label }: Pick<Mark, 'id' | 'label'>,
  kind: string,
  content: unknown,
  texts: readonly unknown[] = [],
): SVGTemplateResult {
  return svg`<g role="option" part="mark" class=${kind} data-mark=${id} tabindex="-1" aria-selected="false" aria-label=${label}>${content}</g>${
    texts.length > 0
      ? svg`<g class=${kind} data-texts pointer-events="none" aria-hidden="true">${texts}</g>`
      : nothing
  }`;
}

/** A line of text of a picture; the mark's own name says it to readers. */
export function renderText(
  text: string,
  x: number,
  y: number,
  kind: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): SVGTemplateResult {
  return svg`<text part="label" class=${kind} x=${x} y=${y} text-anchor=${anchor} aria-hidden="true">${text}</text>`;
}
