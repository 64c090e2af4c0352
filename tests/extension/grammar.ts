import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, Registry, parseRawGrammar } from 'vscode-textmate';

/** A stretch of a line with the innermost kind that the grammar gives it, `''` where it gives none. */
export interface Token {
  readonly line: number;
  readonly text: string;
  readonly scope: string;
}

const GRAMMAR = new URL('../../extension/syntaxes/workplan.tmLanguage.json', import.meta.url);
const ROOT_SCOPE = 'source.workplan';

/** Colours a text with the grammar of the extension, by the program that VS Code does it with. */
export async function tokenize(text: string): Promise<Token[]> {
  const grammar = await (loaded ??= load());
  const tokens: Token[] = [];
  let state = INITIAL;
  for (const [line, words] of text.split('\n').entries()) {
    const result = grammar.tokenizeLine(words, state);
    state = result.ruleStack;
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      const part = words.slice(startIndex, endIndex);
      const scope = scopes.at(-1) ?? '';
      if (part !== '') tokens.push({ line, text: part, scope: scope === ROOT_SCOPE ? '' : scope });
    }
  }
  return tokens;
}

let loaded: ReturnType<typeof load> | undefined;

async function load() {
  await loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) =>
      Promise.resolve(
        scope === ROOT_SCOPE ? parseRawGrammar(readFileSync(GRAMMAR, 'utf8'), 'workplan.tmLanguage.json') : null,
      ),
  });
  const grammar = await registry.loadGrammar(ROOT_SCOPE);
  if (grammar === null) throw new Error('the grammar could not be loaded');
  return grammar;
}
