import { h } from '../dom.js';
import { heights } from './heights.js';

/** Lines above and below the window that are built already. */
const OVERSCAN = 3;
/** A line before it is measured, in pixels. */
const ESTIMATE = 48;

export interface BodyOptions {
  readonly scroller: HTMLElement;
  /** How much of the window is covered above the lines, in pixels. */
  covered(): number;
  /** Makes the element of a line. */
  line(index: number): HTMLElement;
  /** What a line is, whatever its place: its height is kept with it. */
  keyOf(index: number): string;
  /** The lines that are shown have changed. */
  shown(): void;
}

/** The lines of a long list of which only those in the window are built; each is as high as its words need. */
export class Body {
  readonly element = h('div', { role: 'rowgroup', class: 'lines' });
  readonly #built = new Map<number, HTMLElement>();
  readonly #known = new Map<string, number>();
  #held = heights(0, ESTIMATE);
  #width = 0;

  constructor(private readonly options: BodyOptions) {
    const { scroller } = options;
    scroller.addEventListener('scroll', () => this.#draw(), { passive: true });
    new ResizeObserver(() => {
      if (scroller.clientWidth === this.#width) this.#draw();
      else this.remeasure();
      this.#width = scroller.clientWidth;
    }).observe(scroller);
  }

  setCount(count: number): void {
    this.#held = heights(count, ESTIMATE);
    for (let index = 0; index < count; index += 1) {
      const height = this.#known.get(this.options.keyOf(index));
      if (height !== undefined) this.#held.set(index, height);
    }
    this.#redraw();
  }

  /** Measures all lines again, as after a change of widths. */
  remeasure(): void {
    this.#known.clear();
    this.#held = heights(this.#held.count, ESTIMATE);
    this.#redraw();
  }

  scrollTo(index: number): void {
    const { scroller, covered } = this.options;
    const start = this.#held.offsetOf(index);
    const end = this.#held.offsetOf(index + 1);
    const seen = scroller.clientHeight - covered();
    if (start < scroller.scrollTop) scroller.scrollTop = start;
    else if (end > scroller.scrollTop + seen) scroller.scrollTop = Math.min(start, end - seen);
    else return;
    this.#draw();
  }

  lineAt(index: number): HTMLElement | undefined {
    return this.#built.get(index);
  }

  /** Each line that is built. */
  each(work: (line: HTMLElement, index: number) => void): void {
    this.#built.forEach(work);
  }

  #draw(): void {
    const { scroller, shown } = this.options;
    const held = this.#held;
    const last = Math.min(held.count - 1, held.indexAt(scroller.scrollTop + scroller.clientHeight) + OVERSCAN);
    const top = held.indexAt(scroller.scrollTop);
    const first = Math.max(0, top - OVERSCAN);
    for (const [index, old] of this.#built) {
      if (index >= first && index <= last) continue;
      old.remove();
      this.#built.delete(index);
    }
    const added = this.#build(first, last);
    const shift = this.#measure(added, top);
    this.element.style.height = `${held.offsetOf(held.count)}px`;
    for (const [index, own] of this.#built) own.style.transform = `translateY(${held.offsetOf(index)}px)`;
    // Lines above the window turned out higher or lower: what is in it stays where it is.
    if (shift !== 0) scroller.scrollTop += shift;
    shown();
  }

  /** Builds the lines that are not there, in their order. */
  #build(first: number, last: number): number[] {
    const added: number[] = [];
    let previous: Element | null = null;
    for (let index = first; index <= last; index += 1) {
      let own = this.#built.get(index);
      if (own === undefined) {
        own = this.options.line(index);
        this.#built.set(index, own);
        if (previous === null) this.element.prepend(own);
        else previous.after(own);
        added.push(index);
      }
      previous = own;
    }
    return added;
  }

  /** Reads the heights of new lines, all at once; by how much those above a line have changed. */
  #measure(added: readonly number[], top: number): number {
    const read = added.map((index) => this.#built.get(index)?.offsetHeight ?? ESTIMATE);
    let shift = 0;
    added.forEach((index, at) => {
      const height = read[at] ?? ESTIMATE;
      if (index < top) shift += height - this.#held.heightOf(index);
      this.#held.set(index, height);
      this.#known.set(this.options.keyOf(index), height);
    });
    return shift;
  }

  #redraw(): void {
    for (const old of this.#built.values()) old.remove();
    this.#built.clear();
    this.#draw();
  }
}
