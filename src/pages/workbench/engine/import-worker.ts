import type { Reading } from './import-with.js';
import type { Answer, Request } from './protocol.js';

/** What is used of a worker's global object; the types of pages do not have it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(answer: Answer): void;
}

const scope = globalThis as unknown as WorkerScope;

/** What was read for the import before: corrections come without files. */
let reading: Reading = { sources: [], refused: [] };

scope.onmessage = ({ data }) => {
  void answer(data).then(
    (reply) => scope.postMessage(reply),
    (error: unknown) => scope.postMessage({ kind: 'failed', id: data.id, detail: String(error) }),
  );
};

async function answer(request: Request): Promise<Answer> {
  const { id } = request;
  if (request.kind === 'export') {
    const { exportAs } = await import('./export-as.js');
    return { kind: 'exported', id, bytes: await exportAs(request.format, request.budget) };
  }
  const { importWith, readAll } = await import('./import-with.js');
  if (request.files)
    reading = await readAll(request.files, (progress) =>
      scope.postMessage({ kind: 'progress', id, progress }),
    );
  return { kind: 'imported', id, result: await importWith(reading, request.corrections) };
}
