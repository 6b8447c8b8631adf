/** Why a document, or a file beside the kit, could not be loaded. */
export type LoadFailure =
  | { code: 'address'; url: string }
  | { code: 'network'; url: string }
  | { code: 'timeout'; url: string; seconds: number }
  | { code: 'status'; url: string; status: number }
  | { code: 'web-page'; url: string }
  | { code: 'too-large'; url: string; megabytes: number }
  | { code: 'encoding'; url: string }
  /** A file beside the kit: the rules or the words of a language. */
  | { code: 'beside'; file: string };
