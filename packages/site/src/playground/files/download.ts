import { h } from '../dom.js';

/** So long a browser may take to begin with a download, in milliseconds. */
const PATIENCE = 10_000;

/** Hands a file to the reader; it never leaves the page. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  h('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
