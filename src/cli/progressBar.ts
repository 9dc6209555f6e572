const WIDTH = 24;

/** Draws `████────  3 af 14  fil` over itself on a terminal; draws nothing elsewhere. */
export class ProgressBar {
  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly all: number,
    private readonly label: (done: number, all: number, name: string) => string,
  ) {}

  show(done: number, name: string): void {
    if (!this.stream.isTTY) return;
    const filled = Math.round((WIDTH * done) / this.all);
    const line = `${'█'.repeat(filled)}${'─'.repeat(WIDTH - filled)}  ${this.label(done, this.all, name)}`;
    this.stream.write(`\r\u001b[K${line.slice(0, (this.stream.columns || 80) - 1)}`);
  }

  clear(): void {
    if (this.stream.isTTY) this.stream.write('\r\u001b[K');
  }
}
