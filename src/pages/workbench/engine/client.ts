import type { Corrections, ImportResult } from '../../../importers/result.js';
import type { Budget } from '../../../model/schema/document.js';
import type { WorkFile } from '../state/draft.js';
import { ownScript } from './own-scripts.js';
import type { Answer, ExportFormat, Fault, Progress, Request } from './protocol.js';

/** What the page cannot do now, with why. */
export class WorkerFault extends Error {
  constructor(readonly fault: Fault) {
    super(fault.detail);
  }
}

interface Waiting {
  settle(answer: Answer): void;
  fail(fault: Fault): void;
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** `Omit` of each kind of request. */
type Asked = Request extends infer R ? (R extends Request ? Omit<R, 'id'> : never) : never;

/** The worker that reads files, started when first needed and again after it was stopped. */
export class WorkerClient {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;
  private sent: readonly WorkFile[] | null = null;
  /** Whether the worker has ever said anything. */
  private heard = false;

  /** Reads files with a person's corrections. */
  async import(
    files: readonly WorkFile[],
    corrections: Corrections,
    onProgress: (progress: Progress) => void,
  ): Promise<ImportResult> {
    const same = this.worker !== null && this.sent === files;
    this.sent = files;
    const input = same ? null : files.map(({ name, bytes }) => ({ name, bytes }));
    const answer = await this.ask({ kind: 'import', files: input, corrections }, onProgress);
    if (answer.kind !== 'imported') throw new WorkerFault({ code: 'import-failed', detail: answer.kind });
    return answer.result;
  }

  /** A document as a file of another format. */
  async export(format: ExportFormat, budget: Budget): Promise<Uint8Array> {
    const answer = await this.ask({ kind: 'export', format, budget });
    if (answer.kind !== 'exported') throw new WorkerFault({ code: 'import-failed', detail: answer.kind });
    return answer.bytes;
  }

  /** Stops whatever is going on, for good: what was asked is not answered any more. */
  stop(): void {
    this.worker?.terminate();
    this.worker = null;
    this.sent = null;
    this.waiting.clear();
  }

  private ask(asked: Asked, onProgress?: (progress: Progress) => void): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const id = ++this.count;
      this.waiting.set(id, {
        onProgress,
        settle: resolve,
        fail: (fault) => reject(new WorkerFault(fault)),
      });
      try {
        this.start().postMessage({ ...asked, id } as Request);
      } catch (error) {
        this.fail({ code: 'no-worker', detail: String(error) });
      }
    });
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(ownScript('import-worker.js'), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.receive(data);
    worker.onerror = (event) => {
      event.preventDefault();
      this.fail({ code: this.heard ? 'crashed' : 'no-worker', detail: event.message ?? '' });
    };
    worker.onmessageerror = () => this.fail({ code: 'crashed', detail: 'messageerror' });
    this.worker = worker;
    return worker;
  }

  private receive(answer: Answer): void {
    this.heard = true;
    const waiting = this.waiting.get(answer.id);
    if (answer.kind === 'progress') return waiting?.onProgress?.(answer.progress);
    this.waiting.delete(answer.id);
    if (answer.kind === 'failed') waiting?.fail({ code: 'import-failed', detail: answer.detail });
    else waiting?.settle(answer);
  }

  /** A worker that broke answers nothing any more: a new one is started with the next request. */
  private fail(fault: Fault): void {
    const waiting = [...this.waiting.values()];
    this.stop();
    for (const { fail } of waiting) fail(fault);
  }
}
