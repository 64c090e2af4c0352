import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The colours of the page, by its variables: dark and light need no look of their own. */
export const look = [
  EditorView.theme({
    '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--ground)', fontSize: '15px' },
    '.cm-scroller': { fontFamily: 'var(--code-font)', lineHeight: '1.7' },
    '.cm-content': { caretColor: 'var(--ink)', paddingBottom: '40vh' },
    '&.cm-focused': { outline: 'none' },
    '.cm-cursor': { borderLeftColor: 'var(--ink)' },
    '.cm-gutters': { color: 'var(--faint)', backgroundColor: 'var(--raised)', border: 'none' },
    '.cm-activeLine': { backgroundColor: 'var(--active-line)' },
    '.cm-activeLineGutter': { color: 'var(--ink)', backgroundColor: 'var(--active-line)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      backgroundColor: 'var(--selection) !important',
    },
    '.cm-tooltip, .cm-panels': { color: 'var(--ink)', backgroundColor: 'var(--raised)', borderColor: 'var(--line)' },
    '.cm-tooltip': { maxWidth: '34rem', fontSize: '14px', lineHeight: '1.6' },
    '.cm-tooltip .card': { padding: '0.4rem 0.8rem' },
    '.cm-tooltip .card p, .cm-tooltip .card ul': { margin: '0.2rem 0' },
    '.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '18em' },
    '.cm-tooltip-autocomplete > ul > li[aria-selected]': { color: 'var(--on-mark)', backgroundColor: 'var(--strong)' },
    '.cm-tooltip-autocomplete .cm-completionDetail': { fontStyle: 'normal', opacity: '0.85' },
    '.cm-completionInfo': { maxWidth: '24rem' },
    '.cm-lintRange-error': { backgroundImage: 'none', borderBottom: '2px solid var(--error)' },
    '.cm-lintRange-warning': { backgroundImage: 'none', borderBottom: '2px dashed var(--warning)' },
    '.cm-lintRange-info': { backgroundImage: 'none', borderBottom: '1px dotted var(--info)' },
    '.cm-diagnostic': { padding: '0.3rem 0.7rem' },
    '.cm-diagnostic-error': { borderLeft: '4px solid var(--error)' },
    '.cm-diagnostic-warning': { borderLeft: '4px solid var(--warning)' },
    '.cm-diagnostic-info': { borderLeft: '4px solid var(--info)' },
    '.cm-foldPlaceholder': { color: 'var(--faint)', backgroundColor: 'var(--raised)', borderColor: 'var(--line)' },
    '.cm-button, .cm-textfield': {
      color: 'inherit',
      backgroundImage: 'none',
      backgroundColor: 'var(--ground)',
      border: '1px solid var(--line)',
    },
    '.cm-selectionMatch': { backgroundColor: 'var(--active-line)' },
    '.cm-searchMatch': { backgroundColor: 'var(--found)' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      { tag: [tags.propertyName, tags.definition(tags.propertyName), tags.keyword], color: 'var(--key)' },
      { tag: [tags.string, tags.special(tags.string)], color: 'var(--string)' },
      { tag: [tags.number, tags.bool, tags.atom], color: 'var(--number)' },
      { tag: [tags.comment, tags.meta], color: 'var(--comment)' },
    ]),
  ),
];
