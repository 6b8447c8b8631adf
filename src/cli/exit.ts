/** What the exit code of a command says; the higher one wins. */
export const EXIT = {
  /** No errors found. */
  ok: 0,
  /** Errors found. */
  faulty: 1,
  /** Something could not be read, or the command was called wrongly. */
  unreadable: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
