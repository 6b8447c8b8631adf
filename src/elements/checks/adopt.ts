import { checksStyles } from './checks.styles.js';
import type { FigureView } from './checks-pack.js';

/**
 * Gives a figure the styles of findings. They come with the rules, after the element was made, so they join its style
 * sheets then.
 */
export function adopt({ renderRoot }: FigureView['figure']): void {
  const root = renderRoot as ShadowRoot;
  const sheet = checksStyles().styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
