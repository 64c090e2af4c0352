/**
 * A set of whole numbers below 2^32 that is emptied by counting up and used again: thousands of short-lived sets would
 * cost more than what is done with them.
 */
export class HashSet {
  #numbers = new Uint32Array(512);
  /** The turn in which each place was taken. */
  #turns = new Uint32Array(512);
  #turn = 0;

  /** Itself, with nothing in it and room for so many. */
  emptied(room: number): this {
    if (room * 2 > this.#numbers.length || this.#turn === 0xffffffff) {
      const size = Math.max(this.#numbers.length, 2 ** Math.ceil(Math.log2(room * 2 + 1)));
      this.#numbers = new Uint32Array(size);
      this.#turns = new Uint32Array(size);
      this.#turn = 0;
    }
    this.#turn += 1;
    return this;
  }

  /** Whether the number was not there yet. */
  add(number: number): boolean {
    const place = this.#placeOf(number);
    if (this.#turns[place] === this.#turn) return false;
    this.#numbers[place] = number;
    this.#turns[place] = this.#turn;
    return true;
  }

  has(number: number): boolean {
    return this.#turns[this.#placeOf(number)] === this.#turn;
  }

  #placeOf(number: number): number {
    const numbers = this.#numbers;
    const turns = this.#turns;
    const turn = this.#turn;
    const last = numbers.length - 1;
    let place = number & last;
    while (turns[place] === turn && numbers[place] !== number) place = (place + 1) & last;
    return place;
  }
}
