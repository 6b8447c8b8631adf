import type { LitElement, ReactiveController } from 'lit';
import { importBeside } from '../../sources/beside.js';
import { hasPrinted, loadPrinted, printedFile, type Locale } from '../../text/languages.js';
import type { LocaleController } from './locale-controller.js';
import type { PrintedText } from './printed-text.js';

/**
 * Shows what a document prints in the characters of the reader, such as traditional Chinese. Only what stands on the
 * page is changed, after it has been drawn: what is selected, linked, compared, searched or exported is the document's
 * own text, and no element knows of it. Until the dictionary is there, and where it cannot be had, the text stands as
 * printed.
 */
export class PrintedController implements ReactiveController {
  /** Language whose dictionary is in use, on its way, or missing. */
  private locale: Locale | null = null;
  private text: PrintedText | null = null;

  /**
   * @param hasText Whether text of a document is shown, without which no dictionary is needed.
   * @param onMissing Called with the name of the file where the dictionary could not be loaded.
   */
  constructor(
    private readonly host: LitElement,
    private readonly language: LocaleController,
    private readonly hasText: () => boolean,
    private readonly onMissing: (file: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.text?.start();
  }

  hostDisconnected(): void {
    this.text?.pause();
  }

  hostUpdated(): void {
    const { locale } = this.language;
    if (locale === this.locale) return;
    this.text?.stop();
    this.text = null;
    if (!hasPrinted(locale)) this.locale = null;
    else if (this.hasText()) void this.load(locale);
  }

  private async load(locale: Locale): Promise<void> {
    this.locale = locale;
    const loaded = await Promise.all([loadPrinted(locale, importBeside), import('./printed-text.js')]).catch(
      () => this.onMissing(printedFile(locale)),
    );
    if (!loaded || this.locale !== locale) return;
    const [words, { PrintedText }] = loaded;
    if (!words) return;
    this.text = new PrintedText(this.host.renderRoot, locale, words);
    if (this.host.isConnected) this.text.start();
  }
}
