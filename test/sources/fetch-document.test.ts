import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refusalIssues } from '../../src/model/refusal-issues.js';
import { LOAD_LIMITS, fetchDocument } from '../../src/sources/fetch-document.js';

const BASE = 'https://example.gov.cn/portal/';
const hongqi = readFileSync('data/hongqi-office-2022.json');
const fetched = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
/** The signal of a caller that stays. */
const never = () => new AbortController().signal;

/** A new address for each test: what is loaded once stays loaded. */
let count = 0;
let src = '';
let url = '';

const load = (signal: AbortSignal = never()) => fetchDocument(src, BASE, signal);
/** The issues of a document that arrives and is refused. */
async function issues() {
  const loaded = await load();
  return loaded.ok && !loaded.result.ok ? refusalIssues(loaded.result.refusal) : loaded;
}
const answer = (body: BodyInit | null, init?: ResponseInit) => async () => new Response(body, init);
const failure = (code: string, more = {}) => ({ ok: false, failure: { code, url, ...more } });

/** Answers nothing until the request is aborted, as the browser does. */
const hang = (_url: string, { signal }: RequestInit) =>
  new Promise<Response>((_resolve, reject) => {
    signal!.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetched);
  src = `budget-${++count}.json`;
  url = BASE + src;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

describe('fetchDocument', () => {
  it('loads a document from an address relative to the page, with the cookies of its own site', async () => {
    fetched.mockImplementation(answer(hongqi));
    const loaded = await load();
    expect(loaded).toMatchObject({ ok: true, result: { ok: true, issues: [], budget: { year: 2022 } } });
    expect(fetched).toHaveBeenCalledExactlyOnceWith(
      url,
      expect.objectContaining({ credentials: 'same-origin', signal: expect.any(AbortSignal) as AbortSignal }),
    );
  });

  it('leaves no timer behind', async () => {
    fetched.mockImplementation(answer('{}'));
    await load();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives the issues of a document that is not valid', async () => {
    fetched.mockImplementation(answer('{"schemaVersion": 9}'));
    expect(await issues()).toMatchObject([{ code: 'newer-schema-version' }]);
  });

  it('reads GBK', async () => {
    fetched.mockImplementation(
      answer(new Uint8Array([0x7b, 0x22, 0xd4, 0xa4, 0xcb, 0xe3, 0x22, 0x3a, 0x31, 0x7d])),
    );
    expect(await issues()).toMatchObject([{ code: 'not-a-document', received: '{预算}' }]);
  });
});

describe('sharing', () => {
  it('makes one request for many callers, at once and later', async () => {
    fetched.mockImplementation(answer(hongqi));
    const [first, second] = await Promise.all([load(), load()]);
    const absolute = await fetchDocument(url, 'https://elsewhere.example/', never());
    expect(second).toBe(first);
    expect(absolute).toBe(first);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it('makes one request for each address', async () => {
    fetched.mockImplementation(answer('{}'));
    await load();
    await fetchDocument(`${src}?v=2`, BASE, never());
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('goes on while one caller is left, and is aborted with the last', async () => {
    fetched.mockImplementation(hang);
    const [one, two] = [new AbortController(), new AbortController()];
    const loaded = [load(one.signal), load(two.signal)];
    const { signal } = fetched.mock.calls[0]![1];
    one.abort();
    expect(signal!.aborted).toBe(false);
    two.abort();
    expect(signal!.aborted).toBe(true);
    expect(await Promise.all(loaded)).toEqual([failure('network'), failure('network')]);
  });

  it('starts anew after an abort', async () => {
    fetched.mockImplementationOnce(hang).mockImplementation(answer(hongqi));
    const first = new AbortController();
    const left = load(first.signal);
    first.abort();
    const again = load();
    await left;
    expect(await again).toMatchObject({ ok: true });
    expect(await load()).toBe(await again);
    expect(fetched).toHaveBeenCalledTimes(2);
  });

  it('keeps what is loaded when its callers leave', async () => {
    fetched.mockImplementation(answer(hongqi));
    const caller = new AbortController();
    const first = await load(caller.signal);
    caller.abort();
    expect(await load()).toBe(first);
    expect(fetched).toHaveBeenCalledTimes(1);
  });
});

describe('failures', () => {
  it.each([404, 403, 500, 503])('status %i', async (status) => {
    fetched.mockImplementation(answer('no', { status }));
    expect(await load()).toEqual(failure('status', { status }));
  });

  it('no network, or an address that does not let this page read it', async () => {
    fetched.mockRejectedValue(new TypeError('Failed to fetch'));
    expect(await load()).toEqual(failure('network'));
  });

  it('no answer within 20 seconds', async () => {
    fetched.mockImplementation(hang);
    const loaded = load();
    const done = vi.fn();
    void loaded.then(done);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalledOnce();
    expect(await loaded).toEqual(failure('timeout', { seconds: 20 }));
  });

  it('a connection that breaks in the middle', async () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) });
    fetched.mockImplementation(answer(body));
    expect(await load()).toEqual(failure('network'));
  });

  it('an answer without a body', async () => {
    fetched.mockImplementation(answer(null, { status: 204 }));
    expect(await load()).toMatchObject({ ok: false });
  });

  it.each(['<!doctype html><title>登录</title>', '\n  <html>', '\ufeff<?xml version="1.0"?>'])(
    'a web page, such as a login: %s',
    async (page) => {
      fetched.mockImplementation(answer(page, { headers: { 'content-type': 'text/html' } }));
      expect(await load()).toEqual(failure('web-page'));
    },
  );

  it('bytes that are no text', async () => {
    fetched.mockImplementation(answer(new Uint8Array([0xff, 0xff])));
    expect(await load()).toEqual(failure('encoding'));
  });

  it.each(['http://', 'https://[', '//'])('%s is no address, and nothing is asked', async (wrong) => {
    expect(await fetchDocument(wrong, BASE, never())).toEqual({
      ok: false,
      failure: { code: 'address', url: wrong },
    });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('are forgotten, so that the next call tries again', async () => {
    fetched.mockImplementationOnce(answer('no', { status: 503 })).mockImplementation(answer(hongqi));
    expect(await load()).toEqual(failure('status', { status: 503 }));
    expect(await load()).toMatchObject({ ok: true });
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});

describe('the size limit', () => {
  /** A body of so many bytes in chunks of 1 MB, and whether its reader stopped it. */
  function streamed(bytes: number) {
    const cancel = vi.fn();
    let left = bytes;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (left === 0) return controller.close();
        const size = Math.min(left, 1024 * 1024);
        left -= size;
        controller.enqueue(new Uint8Array(size).fill(0x20));
      },
      cancel,
    });
    fetched.mockImplementation(answer(body));
    return cancel;
  }

  it('stops a larger body in the middle', async () => {
    const cancel = streamed(LOAD_LIMITS.bytes + 2 * 1024 * 1024);
    expect(await load()).toEqual(failure('too-large', { megabytes: 20 }));
    expect(cancel).toHaveBeenCalledOnce();
  });

  it.each([
    [1, false],
    [0, true],
  ])('20 MB and %i byte', async (more, ok) => {
    streamed(LOAD_LIMITS.bytes + more);
    expect((await load()).ok).toBe(ok);
  });
});
