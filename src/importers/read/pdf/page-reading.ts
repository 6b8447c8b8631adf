import { widthOf, heightOf, type Box, type Matrix } from './geometry.js';
import type { DrawnFont } from './glyph-marks.js';
import { Interpreter, type Drawing } from './interpret.js';
import type { OpenPdf, PdfPage } from './open-pdf.js';
import { turnMarks } from './orientation.js';
import { dropOverprint } from './overprint.js';
import type { PageMarks } from './page-marks.js';
import { isPlain } from './readable.js';

type Layers = Awaited<ReturnType<OpenPdf['document']['getOptionalContentConfig']>>;

/** Reads what one page shows. Throws when the page is damaged. */
export async function readPageMarks(
  page: PdfPage,
  operators: OpenPdf['operators'],
  layers: Layers,
): Promise<PageMarks> {
  const viewport = page.getViewport({ scale: 1 });
  const paper: Box = { left: 0, top: 0, right: viewport.width, bottom: viewport.height };
  const drawing = (await page.getOperatorList()) as unknown as Drawing;
  const fonts = new Map<string, DrawnFont>();
  const interpreter = new Interpreter(
    operators,
    viewport.transform as unknown as Matrix,
    paper,
    (name) => {
      const font = fonts.get(name) ?? fontOf(page, name);
      fonts.set(name, font);
      return font;
    },
    (group) => layers.isVisible(group) as boolean,
  );
  interpreter.run(drawing);
  return turnMarks(collect(interpreter, paper));
}

function collect({ glyphs, paths, hasImage }: Interpreter, paper: Box): PageMarks {
  const invisibleText = glyphs.visible.length === 0 && glyphs.invisible.length > 0;
  const shown = dropOverprint(invisibleText ? glyphs.invisible : glyphs.visible);
  const upright = shown.filter(({ turn }) => turn !== null);
  return {
    width: widthOf(paper),
    height: heightOf(paper),
    glyphs: upright,
    horizontal: paths.horizontal,
    vertical: paths.vertical,
    fills: paths.fills,
    hasImage,
    invisibleText,
    hiddenGlyphs: glyphs.hidden + (invisibleText ? 0 : glyphs.invisible.length),
    slantedGlyphs: shown.length - upright.length,
    unreadableGlyphs: glyphs.unreadable,
    tooDense: glyphs.tooDense || paths.tooDense,
  };
}

/** What the library tells of a font when asked for more than drawing needs. */
interface LibraryFont extends Omit<DrawnFont, 'knows'> {
  readonly toUnicode?: { readonly _map?: readonly unknown[] | Readonly<Record<number, unknown>> };
}

/** The font as the library keeps it; one that is not there places its characters by their usual widths. */
function fontOf(page: PdfPage, name: string): DrawnFont {
  const objects = page.commonObjs as { has(name: string): boolean; get(name: string): unknown };
  if (!objects.has(name)) return {};
  const font = objects.get(name);
  // A font that could not be opened is the message of what went wrong.
  if (typeof font === 'string') return { failed: true };
  const { fontMatrix, vertical, defaultVMetrics, toUnicode } = font as LibraryFont;
  const map = toUnicode?._map;
  return {
    ...(fontMatrix && { fontMatrix }),
    vertical: vertical ?? false,
    defaultVMetrics: defaultVMetrics ?? null,
    // Without a map the library takes the codes themselves for characters; those may be numbers of shapes.
    knows: (code, text) => (map ? code in map : isPlain(text)),
  };
}
