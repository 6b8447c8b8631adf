import { toolWordsIn, type Locale } from '../languages.js';
import { certaintyWords as certaintyChinese } from '../zh-cn/importing/certainty.js';
import { ownNotes as ownNotesChinese } from '../zh-cn/importing/own.js';
import { pdfNotes as pdfNotesChinese } from '../zh-cn/importing/pdf.js';
import { placeWords as placeChinese } from '../zh-cn/importing/places.js';
import { proseNotes as proseNotesChinese } from '../zh-cn/importing/prose.js';
import { readingNotes as readingNotesChinese } from '../zh-cn/importing/reading.js';
import { refusalWords as refusalChinese } from '../zh-cn/importing/refusals.js';
import { tableNotes as tableNotesChinese } from '../zh-cn/importing/tables.js';

export type * from '../zh-cn/importing/index.js';

export const certaintyWords = (locale: Locale) =>
  toolWordsIn(locale)?.importing.certaintyWords ?? certaintyChinese;
export const ownNotes = (locale: Locale) => toolWordsIn(locale)?.importing.ownNotes ?? ownNotesChinese;
export const pdfNotes = (locale: Locale) => toolWordsIn(locale)?.importing.pdfNotes ?? pdfNotesChinese;
export const placeWords = (locale: Locale) => toolWordsIn(locale)?.importing.placeWords ?? placeChinese;
export const proseNotes = (locale: Locale) => toolWordsIn(locale)?.importing.proseNotes ?? proseNotesChinese;
export const readingNotes = (locale: Locale) =>
  toolWordsIn(locale)?.importing.readingNotes ?? readingNotesChinese;
export const refusalWords = (locale: Locale) => toolWordsIn(locale)?.importing.refusalWords ?? refusalChinese;
export const tableNotes = (locale: Locale) => toolWordsIn(locale)?.importing.tableNotes ?? tableNotesChinese;
