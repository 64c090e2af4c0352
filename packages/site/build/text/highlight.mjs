// Colours for code, with the grammars of the playground's editor: what is read there is read here.
import { javascriptLanguage, tsxLanguage, typescriptLanguage } from '@codemirror/lang-javascript';
import { yamlLanguage } from '@codemirror/lang-yaml';
import { classHighlighter, highlightCode } from '@lezer/highlight';
import { escaped } from './html.mjs';

const LANGUAGES = {
  yaml: yamlLanguage,
  yml: yamlLanguage,
  js: javascriptLanguage,
  javascript: javascriptLanguage,
  json: javascriptLanguage,
  ts: typescriptLanguage,
  typescript: typescriptLanguage,
  tsx: tsxLanguage,
};

/** Code as HTML; plain where there is no grammar for its language. */
export function highlighted(code, language) {
  const grammar = LANGUAGES[language];
  if (grammar === undefined) return escaped(code);
  const parts = [];
  highlightCode(
    code,
    grammar.parser.parse(code),
    classHighlighter,
    (text, classes) => parts.push(classes === '' ? escaped(text) : `<span class="${classes}">${escaped(text)}</span>`),
    () => parts.push('\n'),
  );
  return parts.join('');
}
