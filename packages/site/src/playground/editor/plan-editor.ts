import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, foldGutter, foldKeymap, indentUnit } from '@codemirror/language';
import { setDiagnostics, type Diagnostic as Mark } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, type Extension } from '@codemirror/state';
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  type KeyBinding,
} from '@codemirror/view';
import type { Diagnostic, Range } from 'vscode-languageserver-protocol';
import { offsetOf } from '../lsp/positions.js';
import type { Language } from '../texts.js';
import { planLines } from './lines.js';
import { look } from './look.js';
import { phrasesIn } from './phrases.js';

/** The editor with one plan at a time. */
export interface PlanEditor {
  readonly view: EditorView;
  /** Puts another plan in the place of the present one; its steps cannot be undone into the other. */
  show(text: string): void;
  /** The text with the line breaks that it came with. */
  text(): string;
  mark(diagnostics: readonly Diagnostic[]): void;
  reveal(range: Range): void;
  label(language: Language, name: string): void;
}

export interface EditorOptions {
  readonly host: HTMLElement;
  readonly extensions: Extension;
  readonly keys: readonly KeyBinding[];
}

/**
 * The editor stands in a shadow tree: there its styles are style sheets that a script adopts, which a policy without inline
 * styles allows.
 */
export function createEditor({ host, extensions, keys }: EditorOptions): PlanEditor {
  const shadow = host.attachShadow({ mode: 'open' });
  const language = new Compartment();
  const label = new Compartment();
  const stateOf = (text: string, labelled: readonly Extension[]): EditorState =>
    EditorState.create({
      doc: text,
      extensions: [
        ...(text.includes('\r\n') ? [EditorState.lineSeparator.of('\r\n')] : []),
        basics(),
        keymap.of([...keys]),
        labelled,
        extensions,
      ],
    });
  const made = new EditorView({ state: stateOf('', [language.of([]), label.of([])]), parent: shadow, root: shadow });
  /** What the present state says of the editor, for the next one. */
  const kept = (): Extension[] => [language, label].map((one) => one.of(one.get(made.state) ?? []));
  return {
    view: made,
    show: (text) => made.setState(stateOf(text, kept())),
    text: () => made.state.sliceDoc(),
    mark: (diagnostics) =>
      made.dispatch(
        setDiagnostics(
          made.state,
          diagnostics.map((one) => markOf(made.state, one)),
        ),
      ),
    reveal(range) {
      const [anchor, head] = [offsetOf(made.state.doc, range.start), offsetOf(made.state.doc, range.end)];
      made.dispatch({
        selection: { anchor, head },
        effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
      });
      made.focus();
    },
    label: (into, name) =>
      made.dispatch({
        effects: [
          language.reconfigure(phrasesIn(into)),
          label.reconfigure(EditorView.contentAttributes.of({ 'aria-label': name, lang: 'zh-CN', tabindex: '0' })),
        ],
      }),
  };
}

const basics = (): Extension => [
  lineNumbers(),
  highlightActiveLineGutter(),
  highlightActiveLine(),
  history(),
  foldGutter(),
  drawSelection(),
  EditorState.allowMultipleSelections.of(true),
  EditorView.lineWrapping,
  indentUnit.of('  '),
  bracketMatching(),
  closeBrackets(),
  highlightSelectionMatches(),
  planLines,
  look,
  keymap.of([
    ...closeBracketsKeymap,
    ...defaultKeymap,
    ...searchKeymap,
    ...historyKeymap,
    ...foldKeymap,
    ...completionKeymap,
    // Esc before Tab leaves the editor; the line below it says so.
    indentWithTab,
  ]),
];

const SEVERITIES: Readonly<Record<number, Mark['severity']>> = { 1: 'error', 2: 'warning', 3: 'info', 4: 'hint' };

/** The words of a finding. */
export const wordsOf = ({ message }: Diagnostic): string => (typeof message === 'string' ? message : message.value);

export const severityOf = ({ severity = 1 }: Diagnostic): 'error' | 'warning' | 'info' =>
  severity === 1 ? 'error' : severity === 2 ? 'warning' : 'info';

function markOf({ doc }: EditorState, diagnostic: Diagnostic): Mark {
  const { range, code, severity = 1 } = diagnostic;
  const from = offsetOf(doc, range.start);
  return {
    from,
    to: Math.max(from, offsetOf(doc, range.end)),
    severity: SEVERITIES[severity] ?? 'error',
    message: wordsOf(diagnostic),
    source: String(code ?? ''),
  };
}
