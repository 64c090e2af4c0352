export interface RenderOptions {
  link(address: string): string;
  readonly tableLabel: string;
}

/** Markdown as HTML, with the headings of the page. */
export declare function render(
  text: string,
  options: RenderOptions,
): {
  readonly html: string;
  readonly headings: readonly { readonly level: number; readonly id: string; readonly title: string }[];
};
