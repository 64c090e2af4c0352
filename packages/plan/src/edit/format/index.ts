import type { PlanDocument } from '../../document.js';
import { isKey } from '../../schema/vocabulary.js';
import type { SyntaxNode } from '../../syntax/nodes.js';
import { parseSyntax } from '../../syntax/parse.js';
import type { TextEdit } from '../../text/range.js';
import { applyEdits } from '../edits.js';
import { layoutOf } from './layout.js';
import { marginEdits } from './margins.js';
import { spacingEdits } from './spacing.js';

/**
 * The edits that bring a plan into its usual layout: two spaces for each level, lists indented
 * below their key, one space after colons, dashes and commas, no spaces at line ends, at most one
 * empty line in a row, one line break at the end. Values and comments keep every character, line
 * breaks their kind. A plan that cannot be read without findings of syntax is left alone.
 */
export function format(document: PlanDocument): TextEdit[] {
  const { syntax, text } = document;
  if (syntax.root === null || syntax.problems.length > 0) return [];
  const layout = layoutOf(syntax.root, document.lines);
  const edits = [
    ...marginEdits(document.text, document.lines, layout),
    ...spacingEdits(text, syntax.root, document.lines),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  // Layout must never change what the plan says; where it would, the layout stays.
  const after = parseSyntax(applyEdits(text, edits), isKey);
  return after.problems.length === 0 && sameValues(syntax.root, after.root) ? edits : [];
}

function sameValues(a: SyntaxNode | null, b: SyntaxNode | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'scalar') return b.kind === 'scalar' && a.value === b.value && a.style === b.style;
  if (a.kind === 'seq')
    return (
      b.kind === 'seq' &&
      a.items.length === b.items.length &&
      a.items.every((item, index) => sameValues(item.value, b.items[index]?.value ?? null))
    );
  return (
    b.kind === 'map' &&
    a.entries.length === b.entries.length &&
    a.entries.every(
      (entry, index) =>
        entry.key.value === b.entries[index]?.key.value && sameValues(entry.value, b.entries[index]?.value ?? null),
    )
  );
}
