/** A line as plain text, with its level where Markdown marks it as a heading. */
export interface PlainLine {
  readonly text: string;
  readonly heading?: number;
}

/** Takes the marks of Markdown off a line: `#` of headings, `**` of bold type. */
export function plainLine(line: string): PlainLine {
  const [, marks, rest] = /^(#{1,6})\s(.*)$/.exec(line.trim()) ?? [];
  const text = withoutBold(rest ?? line).trim();
  return marks ? { text, heading: marks.length } : { text };
}

/** A text without the marks of bold type. */
export function withoutBold(text: string): string {
  return text.replace(/\*\*(?=\S)([^*]+?)\*\*/g, '$1');
}
