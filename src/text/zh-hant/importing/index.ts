export * from './certainty.js';
export * from './own.js';
export * from './pdf.js';
export * from './places.js';
export * from './prose.js';
export * from './reading.js';
export * from './refusals.js';
export * from './tables.js';
