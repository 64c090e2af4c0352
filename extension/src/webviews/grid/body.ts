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
export interface Body {
  readonly element: HTMLElement;
  setCount(count: number): void;
  /** Measures all lines again, as after a change of widths. */
  remeasure(): void;
  scrollTo(index: number): void;
  lineAt(index: number): HTMLElement | undefined;
  /** Each line that is built. */
  each(work: (line: HTMLElement, index: number) => void): void;
}

export function body({ scroller, covered, line, keyOf, shown }: BodyOptions): Body {
  const element = h('div', { role: 'rowgroup', class: 'lines' });
  const built = new Map<number, HTMLElement>();
  const known = new Map<string, number>();
  let held = heights(0, ESTIMATE);
  let width = 0;

  function draw(): void {
    const last = Math.min(held.count - 1, held.indexAt(scroller.scrollTop + scroller.clientHeight) + OVERSCAN);
    const top = held.indexAt(scroller.scrollTop);
    const first = Math.max(0, top - OVERSCAN);
    for (const [index, old] of built) {
      if (index >= first && index <= last) continue;
      old.remove();
      built.delete(index);
    }
    const added = build(first, last);
    const shift = measure(added, top);
    element.style.height = `${held.offsetOf(held.count)}px`;
    for (const [index, own] of built) own.style.transform = `translateY(${held.offsetOf(index)}px)`;
    // Lines above the window turned out higher or lower: what is in it stays where it is.
    if (shift !== 0) scroller.scrollTop += shift;
    shown();
  }

  /** Builds the lines that are not there, in their order. */
  function build(first: number, last: number): number[] {
    const added: number[] = [];
    let previous: Element | null = null;
    for (let index = first; index <= last; index += 1) {
      let own = built.get(index);
      if (own === undefined) {
        own = line(index);
        built.set(index, own);
        if (previous === null) element.prepend(own);
        else previous.after(own);
        added.push(index);
      }
      previous = own;
    }
    return added;
  }

  /** Reads the heights of new lines, all at once; by how much those above a line have changed. */
  function measure(added: readonly number[], top: number): number {
    const read = added.map((index) => built.get(index)?.offsetHeight ?? ESTIMATE);
    let shift = 0;
    added.forEach((index, at) => {
      const height = read[at] ?? ESTIMATE;
      if (index < top) shift += height - held.heightOf(index);
      held.set(index, height);
      known.set(keyOf(index), height);
    });
    return shift;
  }

  function redraw(): void {
    for (const old of built.values()) old.remove();
    built.clear();
    draw();
  }

  scroller.addEventListener('scroll', draw, { passive: true });
  new ResizeObserver(() => {
    if (scroller.clientWidth === width) draw();
    else remeasure();
    width = scroller.clientWidth;
  }).observe(scroller);

  function remeasure(): void {
    known.clear();
    held = heights(held.count, ESTIMATE);
    redraw();
  }

  return {
    element,
    remeasure,
    setCount(count) {
      held = heights(count, ESTIMATE);
      for (let index = 0; index < count; index += 1) {
        const height = known.get(keyOf(index));
        if (height !== undefined) held.set(index, height);
      }
      redraw();
    },
    scrollTo(index) {
      const start = held.offsetOf(index);
      const end = held.offsetOf(index + 1);
      const seen = scroller.clientHeight - covered();
      if (start < scroller.scrollTop) scroller.scrollTop = start;
      else if (end > scroller.scrollTop + seen) scroller.scrollTop = Math.min(start, end - seen);
      else return;
      draw();
    },
    lineAt: (index) => built.get(index),
    each: (work) => built.forEach((own, index) => work(own, index)),
  };
}
