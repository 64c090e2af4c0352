/** Values with places in a text that moves: they are moved when somebody asks for them. */
export class Moving<T> {
  #values: readonly T[];
  #by = 0;

  constructor(
    values: readonly T[],
    private readonly moved: (value: T, by: number) => T,
  ) {
    this.#values = values;
  }

  get values(): readonly T[] {
    if (this.#by !== 0) this.#values = this.#values.map((value) => this.moved(value, this.#by));
    this.#by = 0;
    return this.#values;
  }

  /** What stands before them has grown by so many units. */
  moveBy(units: number): void {
    this.#by += units;
  }
}
