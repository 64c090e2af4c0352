/**
 * Puts texts on the clipboard, by their types, just as they are. The newer way of the browser would have its own copy of
 * HTML made, and the page's policy takes the styles out of that.
 *
 * @returns false where the browser does not let the page copy
 */
export function copyOut(parts: Readonly<Record<string, string>>): boolean {
  let isDone = false;
  const put = (event: ClipboardEvent): void => {
    for (const [type, text] of Object.entries(parts)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = event.clipboardData !== null;
  };
  document.addEventListener('copy', put, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return isDone;
}
