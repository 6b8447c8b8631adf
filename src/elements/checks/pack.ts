import { html, nothing } from 'lit';
import { nameOf } from '../../model/codes/codes.js';
import { loadEnglish } from '../../text/load-english.js';
import { renderFlag } from './cell-flag.js';
import type { ChecksPack, FigureView } from './checks-pack.js';
import { renderFindings } from './figure-findings.js';
import { renderPanel, renderTools, summaryText } from './panel.js';

export const pack: ChecksPack = {
  nameOf,
  renderFindings: (view) => (hasWords(view) ? renderFindings(view) : nothing),
  renderFlag: (view, path) => (hasWords(view) ? renderFlag(view, path) : nothing),
  summaryText: (view) => (hasWords(view) ? summaryText(view) : ''),
  renderTools: (view) => (hasWords(view) ? renderTools(view) : nothing),
  renderPanel: (view) => (hasWords(view) ? renderPanel(view) : html``),
};

/** English words may still be on their way: then nothing is said yet, and the figure is drawn again. */
function hasWords({ locale, figure }: FigureView): boolean {
  const loading = locale === 'en' && loadEnglish();
  if (!loading) return true;
  void loading.then((loaded) => loaded && figure.requestUpdate());
  return false;
}
