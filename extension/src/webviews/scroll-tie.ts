/** For so long after it followed the other side, in milliseconds, a side sends nothing: each would push the other. */
const QUIET_MS = 300;

/** The page and the plan scroll together: parts of the page carry the line of the plan, from 0, as `data-line`. */
export interface ScrollTie {
  /** The plan shows from this line on. */
  follow(line: number): void;
}

export function createScrollTie(tell: (line: number) => void): ScrollTie {
  let followedAt = -Infinity;
  let isWaiting = false;
  const parts = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-line]')];
  const lineOf = (part: HTMLElement): number => Number(part.dataset['line']);

  window.addEventListener('scroll', () => {
    if (isWaiting || performance.now() - followedAt < QUIET_MS) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      const first = parts().find((part) => part.getBoundingClientRect().bottom > 0);
      if (first !== undefined) tell(lineOf(first));
    });
  });
  return {
    follow(line) {
      const part = parts()
        .filter((one) => lineOf(one) <= line)
        .at(-1);
      followedAt = performance.now();
      part?.scrollIntoView({ block: 'start' });
    },
  };
}
