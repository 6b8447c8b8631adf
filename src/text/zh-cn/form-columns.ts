import { spoken } from '../spoken.js';

/** Words beside the heads that the forms print; those who read Chinese need none. */
export const headNames = spoken<Readonly<Record<string, string>>>('headNames', {});
