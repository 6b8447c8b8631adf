/** Stands in the first column of the data sheet, beside the version of its layout; the lines of the document follow. */
export const DATA_MARK = 'budget-kit';

/** The layout of files described here. A newer one is not taken for ours. */
export const DATA_VERSION = '1';

/** Lines on one data sheet; a longer document goes on on the next. Files of more rows are not read. */
export const DATA_LINES = 8_000;

/** The file of a zip of tables that holds the whole document. */
export const DATA_FILE = 'document.csv';
