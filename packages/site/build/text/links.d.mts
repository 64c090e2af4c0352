/** A page of the site, as far as its links need it. */
export interface LinkedPage {
  readonly path: string;
  readonly language: string;
  readonly source: string;
}

/** Turns addresses of pages into those of the site; a link that leads nowhere throws. */
export declare function linker(pages: readonly LinkedPage[]): {
  /** Files to copy: where to, and which. */
  readonly files: ReadonlyMap<string, string>;
  link(page: LinkedPage, address: string): string;
};
