/**
 * The answer to a question whose subject changes: those who ask at the same time share it, and it is kept until it is
 * dropped. An answer that comes after that is about what was, and nobody gets it.
 */
export class LatestAnswer<T> {
  private known: T | undefined;
  private asking: Promise<T | undefined> | undefined;
  /** How often the answer was dropped. */
  private drops = 0;

  constructor(private readonly ask: () => Promise<T | undefined>) {}

  /** Undefined when there was none; then the next one to ask asks anew. */
  async get(): Promise<T | undefined> {
    if (this.known !== undefined) return this.known;
    const { drops } = this;
    const answer = await (this.asking ??= this.ask());
    if (drops !== this.drops) return this.get();
    if (answer === undefined) this.asking = undefined;
    this.known = answer;
    return answer;
  }

  drop(): void {
    this.drops += 1;
    this.known = undefined;
    this.asking = undefined;
  }
}
