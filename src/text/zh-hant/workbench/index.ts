export * from './columns.js';
export * from './document-fields.js';
export * from './files.js';
export * from './finish.js';
export * from './frame.js';
export * from './overview.js';
export * from './preview.js';
export * from './review.js';
