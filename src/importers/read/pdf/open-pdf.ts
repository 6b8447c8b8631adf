import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { CharacterMaps } from './character-maps.js';
import { fillGaps } from './polyfill.js';

export type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>;

/** Numbers of the drawing operators by name. */
export type Operators = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS'];

export interface OpenPdf {
  readonly document: PdfDocument;
  readonly operators: Operators;
}

/** Opens a PDF without any request, any worker of its own and any font on the page. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | 'encrypted' | 'damaged'> {
  fillGaps();
  const { OPS: operators } = await loadLibrary();
  try {
    const document = await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      disableFontFace: true,
      fontExtraProperties: true,
      useWorkerFetch: false,
      useWasm: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      // No image is ever decoded: a scanned page would cost a second and tens of megabytes.
      maxImageSize: 0,
      // The library's Node defaults point into another package, and in browsers to an address.
      cMapUrl: undefined,
      cMapPacked: false,
      standardFontDataUrl: undefined,
      BinaryDataFactory: CharacterMaps,
    });
    return { document, operators };
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged';
  }
}

/**
 * Loaded inside a worker, the library takes that worker for its own: it answers every message and sends some to the
 * page. It does not where there is a `window`, so it sees one while it is loaded.
 */
async function loadLibrary(): ReturnType<typeof getResolvedPDFJS> {
  const scope = globalThis as { window?: unknown; onmessage?: unknown };
  if ('window' in scope || !('onmessage' in scope)) return getResolvedPDFJS();
  scope.window = scope;
  try {
    return await getResolvedPDFJS();
  } finally {
    delete scope.window;
  }
}
