/** Gathers text as a browser lays it out: white space collapsed, lines broken where asked. */
export class LineWriter {
  private pieces: string[] = [];
  private space = false;
  private inLine = false;

  /** @param kept White space is kept as it stands, as in `pre`. */
  write(text: string, kept = false): void {
    if (kept) {
      text.split(/\r?\n/).forEach((line, index) => {
        if (index > 0) this.breakLine();
        this.put(line);
      });
      return;
    }
    const words = text.split(/[ \t\n\r\f]+/);
    words.forEach((word, index) => {
      if (index > 0) this.space = true;
      if (word !== '') this.put(word);
    });
  }

  breakLine(): void {
    this.pieces.push('\n');
    this.inLine = false;
    this.space = false;
  }

  /** What was written since the last time. */
  take(): string {
    const text = this.pieces.join('');
    this.pieces = [];
    this.inLine = false;
    this.space = false;
    return text;
  }

  private put(text: string): void {
    if (this.space && this.inLine) this.pieces.push(' ');
    this.pieces.push(text);
    this.inLine = true;
    this.space = false;
  }
}
