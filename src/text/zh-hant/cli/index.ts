export * from './failures.js';
export * from './help-files.js';
export * from './help.js';
export * from './import-report.js';
export * from './report.js';
export * from './usage.js';
