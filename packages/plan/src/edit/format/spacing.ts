import type { MapNode, Seq, SyntaxNode } from '../../syntax/nodes.js';
import type { LineIndex } from '../../text/line-index.js';
import type { TextEdit } from '../../text/range.js';

/** Edits within lines: spaces around colons, after dashes, and inside brackets. */
export function spacingEdits(text: string, root: SyntaxNode, lines: LineIndex): TextEdit[] {
  const edits: TextEdit[] = [];
  const replace = (start: number, end: number, wanted: string): void => {
    if (start <= end && text.slice(start, end) !== wanted && /^[ \t]*$/.test(text.slice(start, end)))
      edits.push({ start, end, text: wanted });
  };
  const sameLine = (a: number, b: number): boolean => lines.position(a).line === lines.position(b).line;

  const block = (node: MapNode | Seq): void => {
    if (node.kind === 'map') {
      for (const { key, colon, value } of node.entries) {
        replace(key.end, colon, '');
        if (value !== null && sameLine(colon, value.start)) replace(colon + 1, value.start, ' ');
      }
    } else {
      for (const { start, value } of node.items)
        if (value !== null && sameLine(start, value.start)) replace(start + 1, value.start, ' ');
    }
  };

  /** Brackets over several lines, or with comments in them, keep their layout. */
  const flow = (node: MapNode | Seq): void => {
    if (!sameLine(node.start, node.end)) return;
    const children = node.kind === 'map' ? node.entries : node.items;
    let at = node.start + 1;
    let wanted = '';
    for (const child of children) {
      replace(at, child.start, wanted);
      const comma = text.indexOf(',', child.end);
      if (comma === -1 || comma >= node.end) {
        at = child.end;
        break;
      }
      replace(child.end, comma, '');
      at = comma + 1;
      wanted = ' ';
    }
    replace(at, node.end - 1, '');
    if (node.kind === 'map')
      for (const { colon, value } of node.entries) if (value !== null) replace(colon + 1, value.start, ' ');
  };

  const open: SyntaxNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === 'scalar') continue;
    if (node.flow) flow(node);
    else block(node);
    for (const child of node.kind === 'map' ? node.entries : node.items)
      if (child.value !== null) open.push(child.value);
  }
  return edits;
}
