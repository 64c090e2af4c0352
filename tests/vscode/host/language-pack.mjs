// Makes VS Code speak another language by its own means. No registry has its language packs, so this one has next to no words:
// what VS Code itself says stays English, but it takes the language for its own, and with it the catalogues of extensions.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Leaves in the data folder of an editor what it leaves there itself once a language pack has been installed. */
export function putLanguagePack(data, locale) {
  const folder = join(data, 'language-pack');
  const words = join(folder, 'main.i18n.json');
  mkdirSync(folder, { recursive: true });
  writeFileSync(words, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = { hash: locale, label: locale, extensions: [{ extensionIdentifier: { id: `workplan-test.language-pack-${locale}` }, version: '1.0.0' }], translations: { vscode: words } };
  writeFileSync(join(data, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}
