/**
 * Makes the generated files of the registry from data/*.yaml:
 *
 *   node packages/registry/scripts/build-data.mjs           write them
 *   node packages/registry/scripts/build-data.mjs --check   fail when they differ from what is there
 *
 * The YAML goes through the reader that users' files go through; any finding stops the build.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { bodiesFile, jurisdictionNames } from './jurisdiction-file.mjs';
import { pinyinByWords, pinyinFile, usePhrases } from './pinyin-table.mjs';
import { registrySchema } from './registry-schema.mjs';

const PACKAGE = new URL('../', import.meta.url);
const SCHEMA = new URL('../../schemas/registry.schema.json', PACKAGE);
const check = process.argv.includes('--check');
const path = (url) => fileURLToPath(url);

/** The package's own sources, as a module of this process. */
async function loadSources(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path(new URL('src/', PACKAGE)), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function readData(sources, file, known) {
  const data = parse(readFileSync(new URL(`data/${file}`, PACKAGE), 'utf8'));
  const { jurisdiction, findings } = sources.readRegistryFile(data, { pinyin: pinyinByWords, known });
  if (findings.length === 0 && jurisdiction) return jurisdiction;
  for (const { path: at, message } of findings)
    console.error(`${file} ${at.join('/')}: ${message.zh}\n  ${message.en}`);
  process.exit(1);
}

const sources = await loadSources(`
  export { readRegistryFile } from './read-file.ts';
  export * from './vocabulary.ts';
  export { PHRASES } from './data/phrases.ts';
`);
usePhrases(sources.PHRASES);
const national = readData(sources, 'national.yaml', []);
const shanghai = readData(sources, 'shanghai.yaml', [national]);
const names = [national, shanghai].flatMap(jurisdictionNames);

const outputs = [
  [new URL('src/data/national.generated.ts', PACKAGE), bodiesFile('NATIONAL', 'national.yaml', national)],
  [new URL('src/data/shanghai.generated.ts', PACKAGE), bodiesFile('SHANGHAI', 'shanghai.yaml', shanghai)],
  [new URL('src/data/pinyin.generated.ts', PACKAGE), pinyinFile(names)],
  [SCHEMA, `${JSON.stringify(registrySchema(sources), null, 2)}\n`],
];

const drifted = outputs.filter(([url, text]) => !existsSync(url) || readFileSync(url, 'utf8') !== text);
if (!check) for (const [url, text] of drifted) writeFileSync(url, text);
for (const [url] of drifted) console.log(`${check ? 'out of date' : 'written'}: ${path(url)}`);

// The table that ships must read every shipped name as the word-wise reading does.
const { pinyinOf } = await loadSources(`export { pinyinOf } from './data/pinyin.ts';`);
const misread = names.filter((name) => pinyinOf(name).pinyin !== pinyinByWords(name).pinyin);
for (const name of misread) {
  console.error(
    `src/data/phrases.ts lacks a word of ${name}: ${pinyinOf(name).pinyin} for ${pinyinByWords(name).pinyin}`,
  );
}
process.exitCode = misread.length > 0 || (check && drifted.length > 0) ? 1 : 0;
