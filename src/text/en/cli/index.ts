export * from './help-files.js';
export * from './help.js';
export * from './import-report.js';
export * from './input-failures.js';
export * from './output-failures.js';
export * from './report.js';
export * from './usage.js';
