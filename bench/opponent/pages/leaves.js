import { drawTreemap } from '../treemap.js';

/** Called by the bench, which gives new amounts and another width to the same picture. */
window.drawTreemap = drawTreemap;
