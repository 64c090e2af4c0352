// The words that the extension has for the views and for files that cannot be read, in both languages.
import { build } from 'esbuild';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/lib.mjs';
import { LANGUAGES } from './pages/pages.mjs';

const FAULT = /^(?:import|office)-/;

/** Stands for the editor, of which these modules ask nothing but the language. */
const editorIn = (language) => ({
  name: 'editor',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^vscode$/ }, ({ path }) => ({ path, namespace: 'editor' }));
    onLoad({ filter: /./, namespace: 'editor' }, () => ({
      contents: `export const env = { language: '${language}' };
        export const workspace = { getConfiguration: () => ({ get: () => undefined }) };`,
    }));
  },
});

/** @returns words by language and view */
export async function extensionTexts() {
  return Object.fromEntries(await Promise.all(LANGUAGES.map(async (language) => [language, await wordsIn(language)])));
}

async function wordsIn(language) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { previewTexts, matrixTexts } from './webviews/page-texts.js';
        export { TEXTS } from './texts/catalogue.js';`,
      resolveDir: join(ROOT, 'extension/src'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    plugins: [editorIn(language)],
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { previewTexts, matrixTexts, TEXTS } = await import(`data:text/javascript;base64,${code}`);
  const faults = Object.entries(TEXTS).filter(([key]) => FAULT.test(key));
  return {
    preview: previewTexts(),
    matrix: matrixTexts(),
    faults: Object.fromEntries(faults.map(([key, text]) => [key, text[language]])),
  };
}
