/** How deep parts may hold parts. */
const DEEPEST = 4;

/** A part of a mail-like file: its header lines, unfolded and in lower case, and its body. */
interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/**
 * The page in a file that a browser or office program saved as one (.mht, RFC 2557), as bytes; `null` where it has none.
 * What lies beside the page, pictures and frames, is left out.
 */
export function pageOfArchive(bytes: Uint8Array): { bytes: Uint8Array; charset: string | undefined } | null {
  return pageIn(partOf(new TextDecoder('latin1').decode(bytes).replaceAll('\r\n', '\n')), DEEPEST);
}

function pageIn(part: Part, depth: number): ReturnType<typeof pageOfArchive> {
  const type = part.headers.get('content-type') ?? '';
  if (/^text\/html/i.test(type))
    return { bytes: decodedBody(part), charset: /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] };
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  if (!/^multipart\//i.test(type) || !boundary || depth === 0) return null;
  const parts = part.body.split(`--${boundary[1] ?? boundary[2]}`).slice(1);
  for (const text of parts) {
    const page = /^--/.test(text) ? null : pageIn(partOf(text.replace(/^\n/, '')), depth - 1);
    if (page) return page;
  }
  return null;
}

function partOf(text: string): Part {
  const [head = ''] = /^(?:[^\n]+\n)*/.exec(text.replace(/^\s+/, '')) ?? [];
  const start = text.indexOf(head) + head.length;
  const lines = head.replace(/\n[ \t]+/g, ' ').split(/\n/);
  const headers = new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name.toLowerCase(), value!] as const];
    }),
  );
  return { headers, body: text.slice(start).replace(/^\n/, '') };
}

function decodedBody({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  const decoded =
    encoding === 'base64'
      ? atob(body.replace(/[^A-Za-z0-9+/]/g, ''))
      : encoding === 'quoted-printable'
        ? body
            .replace(/[ \t]*=[ \t]*\n/g, '')
            .replace(/=([0-9A-F]{2})/gi, (_whole, hex: string) => String.fromCharCode(parseInt(hex, 16)))
        : body;
  return Uint8Array.from(decoded, (character) => character.charCodeAt(0));
}
