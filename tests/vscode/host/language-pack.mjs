// Makes VS Code speak Chinese by its own means, without a registry of extensions.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translatedModules } from './translations.mjs';

/** Leaves in the data folder of an editor what it leaves there itself once a language pack has been installed. */
export async function putLanguagePack(data, locale) {
  const folder = join(data, 'language-pack');
  const words = join(folder, 'main.i18n.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(words, JSON.stringify({ version: '1.0.0', contents: await translatedModules() }));
  const pack = {
    hash: locale,
    label: locale,
    extensions: [{ extensionIdentifier: { id: `workplan-test.language-pack-${locale}` }, version: '1.0.0' }],
    translations: { vscode: words },
  };
  writeFileSync(join(data, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}
