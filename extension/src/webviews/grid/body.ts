import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { h } from '../dom.js';

/** Lines above and below the window that are built already. */
const OVERSCAN = 6;
/** A line before it is measured, in pixels. */
const ESTIMATE = 48;

export interface BodyOptions {
  readonly scroller: HTMLElement;
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
  /** Builds the lines in the window again. */
  redraw(): void;
  /** Measures all lines again, as after a change of widths. */
  remeasure(): void;
  scrollTo(index: number): void;
  lineAt(index: number): HTMLElement | undefined;
}

export function body({ scroller, line, keyOf, shown }: BodyOptions): Body {
  const element = h('div', { role: 'rowgroup', class: 'lines' });
  const built = new Map<number, HTMLElement>();
  const options = (count: number): VirtualizerOptions<HTMLElement, HTMLElement> => ({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => ESTIMATE,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => draw(),
  });
  const virtual = new Virtualizer<HTMLElement, HTMLElement>(options(0));

  function draw(): void {
    const items = virtual.getVirtualItems();
    const wanted = new Set(items.map(({ index }) => index));
    for (const [index, old] of built) {
      if (wanted.has(index)) continue;
      old.remove();
      built.delete(index);
    }
    element.style.height = `${virtual.getTotalSize()}px`;
    let previous: Element | null = null;
    for (const { index, start } of items) {
      let own = built.get(index);
      if (own === undefined) {
        own = line(index);
        built.set(index, own);
        if (previous === null) element.prepend(own);
        else previous.after(own);
        virtual.measureElement(own);
      }
      own.style.transform = `translateY(${start}px)`;
      previous = own;
    }
    shown();
  }

  return {
    element,
    setCount(count) {
      virtual.setOptions(options(count));
      virtual._willUpdate();
      this.redraw();
    },
    redraw() {
      for (const old of built.values()) old.remove();
      built.clear();
      draw();
    },
    remeasure() {
      virtual.measure();
      this.redraw();
    },
    scrollTo: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
    lineAt: (index) => built.get(index),
  };
}
