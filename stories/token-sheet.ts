import { LitElement, css, html, nothing, unsafeCSS, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { palette, type Pair } from '../src/elements/base/palette.js';
import { seriesPalette } from '../src/elements/chart/series-tokens.js';
import { contrast, hexOf, requirements } from './contrast.js';
import { declarations, type Token } from './manifest.js';

type Shown = HTMLElement & { budget: unknown; renderRoot: ParentNode; updateComplete: Promise<unknown> };

/** The colours with their names in the kit's style sheets, `--_ink` for `--budget-ink`. */
const colours: Record<string, Pair> = { ...palette, ...seriesPalette };

/** What a token is set to, to show where it is: a colour that stands out, a size that is large. */
const SHOWN: Record<string, string> = { font: 'cursive', gap: '64px', radius: '16px' };
const SHOWN_COLOUR = '#ff00c8';

const bare = (token: string) => token.replace('--budget-', '');
const isColour = (token: string) => !(bare(token) in SHOWN);

/** The colour that another one is by default, as that of `--budget-treemap-basic` is `basic`. */
const defaultOf = (value: string | undefined) => /^var\(--budget-([\w-]+)\)$/.exec(value ?? '')?.[1];

const tableStyles = css`
  :host {
    display: block;
    font-size: 14px;
  }
  .table {
    max-width: max-content;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
  }
  th,
  td {
    padding: 4px 16px 4px 0;
    border-top: 1px solid color-mix(in srgb, currentcolor 25%, transparent);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    white-space: nowrap;
  }
  thead th {
    border: 0;
    font-weight: 600;
  }
  td.text {
    min-width: 16em;
    white-space: normal;
  }
  code,
  button {
    font:
      13px/1.6 ui-monospace,
      monospace;
  }
  .swatch {
    display: inline-block;
    width: 1.3em;
    height: 1.3em;
    margin-inline-end: 6px;
    border: 1px solid color-mix(in srgb, currentcolor 60%, transparent);
    border-radius: 3px;
    vertical-align: -0.25em;
  }
  .against {
    display: block;
  }
`;

const swatch = (colour: string) =>
  html`<span class="swatch" .style=${`background:${colour}`}></span><code>${colour}</code>`;

/** How a colour stands off from what is asked of it, a line each. */
function renderContrasts(token: string, colour: string, of: (name: string) => string): TemplateResult[] {
  return requirements
    .filter((each) => each.token === token)
    .map(({ against, least }) => {
      const ratio = contrast(colour, of(against));
      return html`<span class="against">
        ${ratio >= least ? '✓' : '✗'} ${ratio.toFixed(2)} : 1 对 ${against}（≥ ${least}）
      </span>`;
    });
}

/** The palette: every colour in light and dark, with its contrast. */
export class TokenPalette extends LitElement {
  static override styles = tableStyles;

  override render(): TemplateResult {
    const documented = new Map(
      [...declarations.values()]
        .flatMap(({ cssProperties = [] }) => cssProperties)
        .map(({ name, description }) => [bare(name), description?.replaceAll('`', '')] as const),
    );
    const side = (name: string, scheme: keyof Pair) => {
      const of = (token: string) => colours[token]![scheme];
      return html`<td>${swatch(of(name))}</td>
        <td>${renderContrasts(name, of(name), of)}</td>`;
    };
    return html`<div class="table" role="region" aria-label="色板" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col">变量</th>
            <th scope="col">浅色</th>
            <th scope="col">对比度</th>
            <th scope="col">深色</th>
            <th scope="col">对比度</th>
            <th scope="col">用途</th>
          </tr>
        </thead>
        <tbody>
          ${Object.keys(colours).map(
            (name) =>
              html`<tr>
                <th scope="row"><code>--budget-${name}</code></th>
                ${side(name, 'light')} ${side(name, 'dark')}
                <td class="text" lang="en">${documented.get(name)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}

/**
 * An element with every token that it reads: its value in the theme around, how it stands off from its grounds and
 * neighbours there, and, at a click, where it is.
 */
export class TokenSheet extends LitElement {
  static override styles = [
    tableStyles,
    css`
      .sides {
        display: grid;
        gap: 16px 32px;
      }
      .sides > * {
        min-width: 0;
      }
      @media (min-width: 1100px) {
        .sides {
          grid-template-columns: minmax(0, 1fr) 540px;
        }
      }
      .element {
        max-height: 720px;
        overflow: auto;
      }
      button {
        min-height: 24px;
        padding: 0;
        border: 0;
        background: none;
        color: inherit;
        text-decoration: underline dotted;
        text-underline-offset: 3px;
        cursor: pointer;
      }
      button[aria-pressed='true'] {
        box-shadow: inset 0 -3px ${unsafeCSS(SHOWN_COLOUR)};
      }
    `,
  ];

  private element: Shown | null = null;

  /** Values in force, by the bare names of tokens and of what they stand off from; colours are `#rrggbb`. */
  @state() private values: ReadonlyMap<string, string> = new Map();

  /** The token that is shown where it is. */
  @state() private shown: string | null = null;

  @property() tag = '';

  @property({ attribute: false }) budget: unknown;

  /** The theme around; another one has other values. */
  @property() theme = '';

  private get tokens(): readonly Token[] {
    return declarations.get(this.tag)?.cssProperties ?? [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('tag')) this.element = document.createElement(this.tag) as Shown;
    if (changed.has('budget') && this.element) this.element.budget = this.budget;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('tag') || changed.has('theme')) void this.measure();
    for (const { name } of this.tokens) {
      const value = SHOWN[bare(name)] ?? SHOWN_COLOUR;
      if (name === this.shown) this.element?.style.setProperty(name, value);
      else this.element?.style.removeProperty(name);
    }
  }

  override render(): TemplateResult {
    return html`<div class="sides">
      <div class="element" role="region" aria-label=${this.tag} tabindex="0">${this.element}</div>
      <div class="table" role="region" aria-label="${this.tag} 的变量" tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">变量（点按显示位置）</th>
              <th scope="col">当前值</th>
              <th scope="col">对比度</th>
            </tr>
          </thead>
          <tbody>
            ${this.tokens.map((token) => this.renderToken(token))}
          </tbody>
        </table>
      </div>
    </div>`;
  }

  private renderToken({ name, description, default: value }: Token): TemplateResult {
    const token = bare(name);
    const of = (other: string) => this.values.get(other) ?? '#000000';
    const now = this.values.get(token);
    return html`<tr>
      <th scope="row">
        <button
          type="button"
          title=${description ?? nothing}
          aria-pressed=${this.shown === name}
          @click=${() => (this.shown = this.shown === name ? null : name)}
        >
          ${name}
        </button>
      </th>
      <td>${isColour(name) && now ? swatch(now) : html`<code>${now?.split(',')[0]}</code>`}</td>
      <td>${now ? renderContrasts(defaultOf(value) ?? token, now, of) : nothing}</td>
    </tr>`;
  }

  /** Asks the element's own style sheet what its tokens are now. */
  private async measure(): Promise<void> {
    const { element } = this;
    await element?.updateComplete;
    if (!element?.isConnected) return;
    const probe = document.createElement('span');
    element.renderRoot.append(probe);
    const colourOf = (value: string) => {
      probe.style.color = value;
      return hexOf(getComputedStyle(probe).color);
    };
    const own = this.tokens.map(({ name, default: value = '' }): [string, string] => {
      const token = bare(name);
      if (!isColour(name)) return [token, getComputedStyle(element).getPropertyValue(name) || value];
      const fallback = defaultOf(value);
      return [
        token,
        colourOf(
          token in colours ? `var(--_${token})` : `var(${name}, ${fallback ? `var(--_${fallback})` : value})`,
        ),
      ];
    });
    const grounds = Object.keys(palette).map((name): [string, string] => [name, colourOf(`var(--_${name})`)]);
    probe.remove();
    this.values = new Map([...grounds, ...own]);
  }
}
