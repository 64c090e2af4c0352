// Texts as HTML, and addresses of one page as another one sees them.
import { posix } from 'node:path';

const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text) => text.replace(/[&<>"]/g, (mark) => ESCAPES[mark]);

/** `en/rules/x.html` as `en/format.html` links to it: the site has no address of its own, and works in any folder. */
export function relativeTo(from, to) {
  const path = posix.relative(posix.dirname(from), to);
  return path.split('/').map(encodeURIComponent).join('/');
}
