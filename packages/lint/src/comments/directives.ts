import type { PlanView } from '@workplan/plan/parts';
import type { SyntaxNode } from '@workplan/plan/syntax';
import type { Range } from '@workplan/plan/text';

/** A rule that a comment names. */
export interface NamedRule extends Range {
  readonly id: string;
}

/** `# workplan-disable-next-line RULE, RULE -- reason`, or `workplan-disable` for the whole file. */
export interface Directive extends Range {
  readonly scope: 'next-line' | 'file';
  readonly rules: readonly NamedRule[];
  /** What stands behind `--`, without spaces around it. */
  readonly reason: string;
}

const NONE: readonly Directive[] = [];
const MARK = 'workplan-disable';
const LINE = /^[ \t]*#[ \t]*workplan-disable(-next-line)?(?![\w-])[ \t:：]*(?![ \t:：])(.*)/gm;
/** A dash that a Chinese keyboard types stands for `--` too. */
const REASON = /(?:^|[ \t])(?:--+|——?)[ \t]*/;
const ID = /[^\s,，、]+/g;

/** Whether a text may hold such comments. */
export const mayTakeBack = (text: string): boolean => text.includes(MARK);

/** The comments of a text that take findings back, in order. A line of a block text that looks like one is none. */
export function readDirectives({ text, syntax }: Pick<PlanView, 'text' | 'syntax'>): readonly Directive[] {
  if (!mayTakeBack(text)) return NONE;
  const blocks = blockTexts(syntax.root);
  return [...text.matchAll(LINE)].flatMap((match): Directive[] => {
    const [whole, next, rest = ''] = match;
    const start = match.index + whole.indexOf('#');
    if (blocks.some((block) => block.start <= start && start < block.end)) return [];
    const end = match.index + whole.trimEnd().length;
    const from = match.index + whole.length - rest.length;
    const cut = REASON.exec(rest);
    const ids = cut === null ? rest : rest.slice(0, cut.index);
    return [
      {
        start,
        end,
        scope: next === undefined ? 'file' : 'next-line',
        rules: [...ids.matchAll(ID)].map(({ 0: id, index }) => ({
          id,
          start: from + index,
          end: from + index + id.length,
        })),
        reason: cut === null ? '' : rest.slice(cut.index + cut[0].length).trim(),
      },
    ];
  });
}

function blockTexts(root: SyntaxNode | null): Range[] {
  const found: Range[] = [];
  const open: (SyntaxNode | null)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node?.kind === 'scalar') {
      if (node.style !== 'plain') found.push({ start: node.start, end: node.end });
    } else if (node?.kind === 'map') for (const entry of node.entries) open.push(entry.value);
    else if (node?.kind === 'seq') for (const item of node.items) if (!item.isPart) open.push(item.value);
  }
  return found;
}
