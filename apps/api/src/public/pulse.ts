const patience = 40;
const fresh = 5_000;

/**
 * Whether something outside answers, told within 50 ms: where the answer takes longer, the last one counts while it is
 * fresh.
 */
export class Pulse {
  stopping = false;
  private last = { at: 0, good: false };
  private asking: Promise<boolean> | undefined;

  constructor(private readonly ask: () => Promise<void>) {}

  async beats(): Promise<boolean> {
    this.asking ??= this.listen();
    const late = new Promise<'late'>((resolve) => {
      setTimeout(resolve, patience, 'late').unref();
    });
    const answer = await Promise.race([this.asking, late]);
    return answer === 'late' ? this.last.good && performance.now() - this.last.at < fresh : answer;
  }

  private async listen(): Promise<boolean> {
    const good = await this.ask().then(
      () => true,
      () => false,
    );
    this.last = { at: performance.now(), good };
    this.asking = undefined;
    return good;
  }
}
