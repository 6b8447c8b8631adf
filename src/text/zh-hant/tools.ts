export * as cli from './cli/index.js';
export * as importing from './importing/index.js';
export * as workbench from './workbench/index.js';
