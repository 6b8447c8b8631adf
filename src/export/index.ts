/** A budget document as files, its amounts exact: for people, spreadsheets and programs. */
export { exportCsvZip } from './csv.js';
export { exportJson } from './json.js';
export { exportXlsx } from './xlsx.js';
