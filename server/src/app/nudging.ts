/** Runs a piece of work soon after it is asked for, once for many askings, and never twice at a time. */
export class Nudged {
  private running: Promise<void> | null = null;
  private again = false;
  private readonly work: () => Promise<unknown>;

  constructor(work: () => Promise<unknown>) {
    this.work = work;
  }

  readonly nudge = (): void => {
    this.again = true;
    this.running ??= this.run();
  };

  private async run(): Promise<void> {
    while (this.again) {
      this.again = false;
      await this.work().catch((error: unknown) => console.error('background work:', error));
    }
    this.running = null;
  }

  /** Until what was asked for is done. */
  async idle(): Promise<void> {
    await this.running;
  }
}
