import { once } from 'node:events';
import type { Locale } from '../text/languages.js';
import type { ExitCode } from './exit.js';

/** A stream of the process that is written to. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** All that a command has of the process it runs in. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Version of the package. */
  readonly version: string;
  /** Address of the documentation. */
  readonly documentation: string;
}

/** What a command is given. */
export interface Context {
  readonly io: Io;
  readonly locale: Locale;
  /** Takes the exit code of a command that has run. */
  exit(code: ExitCode): void;
}

/** Writes as fast as the reader reads, so that nothing piles up. */
export async function write(output: Output, content: string | Uint8Array): Promise<void> {
  if (!output.write(content)) await once(output, 'drain');
}
