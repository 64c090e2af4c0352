import { foldService } from '@codemirror/language';
import { EditorState, type Extension } from '@codemirror/state';
import {
  Decoration,
  MatchDecorator,
  ViewPlugin,
  type DecorationSet,
  type EditorView,
  type ViewUpdate,
} from '@codemirror/view';
import { tokensOf, type TokenKind } from './line-tokens.js';

const MARKS: Readonly<Record<TokenKind, Decoration>> = {
  key: Decoration.mark({ class: 'tok-key' }),
  comment: Decoration.mark({ class: 'tok-comment' }),
  string: Decoration.mark({ class: 'tok-string' }),
  number: Decoration.mark({ class: 'tok-number' }),
};

const matcher = new MatchDecorator({
  regexp: /.+/g,
  decorate(add, from, _to, [line = '']) {
    for (const token of tokensOf(line)) add(from + token.from, from + token.to, MARKS[token.kind]);
  },
});

/** Colours for the lines that are to be seen. */
const colours = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;
    constructor(view: EditorView) {
      this.decorations = matcher.createDeco(view);
    }
    update(update: ViewUpdate): void {
      this.decorations = matcher.updateDeco(update, this.decorations);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

/** So many lines below a line are looked at: a longer part is not folded, for the gutter asks of every line it shows. */
const MOST_LINES = 2_000;

const indentOf = (text: string): number => text.length - text.trimStart().length;

/** What stands further in than a line belongs to it. */
const folds = foldService.of(({ doc }, from) => {
  const head = doc.lineAt(from);
  const indent = indentOf(head.text);
  if (head.text.trim() === '') return null;
  const most = head.number + MOST_LINES;
  let last = head;
  for (let number = head.number + 1; number <= doc.lines; number += 1) {
    if (number > most) return null;
    const line = doc.line(number);
    if (line.text.trim() === '') continue;
    if (indentOf(line.text) <= indent) break;
    last = line;
  }
  return last === head ? null : { from: head.to, to: last.to };
});

/** What an editor knows of a plan by its lines: colours, folding, comments. */
export const planLines: Extension = [
  colours,
  folds,
  EditorState.languageData.of(() => [{ commentTokens: { line: '#' } }]),
];
