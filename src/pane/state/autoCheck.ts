/** Waits until the officer has stopped editing before the workbook is checked by itself. */
export class AutoCheck {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param check is called once, `QUIET_MS` after the last edit */
  constructor(private readonly check: () => void) {}

  edited(): void {
    this.stop();
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.check();
    }, QUIET_MS);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}

const QUIET_MS = 1500;
