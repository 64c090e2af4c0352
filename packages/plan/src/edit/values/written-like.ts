import type { Scalar } from '../../syntax/nodes.js';
import { scalarText } from '../scalar-text.js';

/** A one-line text in the quotes of the one that it replaces; plain text gets quotes only where it needs them. */
export function writtenLike({ style }: Pick<Scalar, 'style'>, text: string): string {
  if (style === 'single') return `'${text.replaceAll("'", "''")}'`;
  return style === 'double' ? JSON.stringify(text) : scalarText(text);
}
