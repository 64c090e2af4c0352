/**
 * Makes the generated files of the registry from data/*.yaml:
 *
 *   node packages/registry/scripts/build-data.mjs           write them
 *   node packages/registry/scripts/build-data.mjs --check   fail when they differ from what is there
 *
 * The YAML goes through the reader that users' files go through; any finding stops the build.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { patternsFile } from './china-patterns.mjs';
import { placeNames, placesFile, requireSource } from './china-places.mjs';
import { bodiesFile, bodiesListFile, cutList, jurisdictionNames } from './jurisdiction-file.mjs';
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

const yaml = (file) => parse(readFileSync(new URL(`data/${file}`, PACKAGE), 'utf8'));

/** A file of which every body names its source (依据 in the note) or what is not verified. */
function readSourced(sources, file, known) {
  const rows = (yaml(file).单位 ?? []).map((body) => ({ ...body, 依据: /依据：/.test(body.备注 ?? '') }));
  requireSource(rows, file, ({ 简称 }) => 简称);
  return readData(sources, file, known);
}

function readData(sources, file, known) {
  const data = yaml(file);
  const { jurisdiction, findings } = sources.readRegistryFile(data, { pinyin: pinyinByWords, known });
  if (findings.length === 0 && jurisdiction) return jurisdiction;
  for (const { path: at, message } of findings)
    console.error(`${file} ${at.join('/')}: ${message.zh}\n  ${message.en}`);
  process.exit(1);
}

/** The months of a broadcast are in the file, and would weigh half a kilobyte: what ships names the source alone. */
const MONTHS = /(?<=新闻联播文字稿)[\d-]+(?:起|至[\d-]+)?/g;
const withoutMonths = (body) => (body.note === undefined ? body : { ...body, note: body.note.replace(MONTHS, '') });

const sources = await loadSources(`
  export { readRegistryFile } from './file/read-file.ts';
  export * from './file/vocabulary.ts';
  export { PHRASES } from './data/phrases.ts';
  export { mergeJurisdictions } from './lists/merge.ts';
  export { linkBodies } from './lists/link.ts';
  export { wholeName } from './china/place-kind.ts';
`);
usePhrases(sources.PHRASES);
const national = readData(sources, 'national.yaml', []);
const shanghai = readData(sources, 'shanghai.yaml', [national]);
const names = [national, shanghai].flatMap(jurisdictionNames);

// What the china entry holds.
const more = readSourced(sources, 'national-more.yaml', [national]);
const [complete] = sources
  .mergeJurisdictions([national], [more])
  .map((list) => ({ ...list, bodies: list.bodies.map(withoutMonths) }));
// The short list holds what the complete one says of its bodies, so that both give the same answer, but for the links
// that lead out of it.
const isShort = new Set(national.bodies.map(({ id }) => id));
const within = (ids) => ids.filter((id) => isShort.has(id));
const listed = complete.bodies.filter(({ id }) => isShort.has(id));
const short = {
  ...complete,
  bodies: listed.map((body) => ({
    ...body,
    successors: within(body.successors),
    predecessors: within(body.predecessors),
  })),
  changes: complete.changes.filter(({ from, to }) => [...from, ...to].every((id) => isShort.has(id))),
};
const cut = listed
  .filter(({ successors, predecessors }) => [...successors, ...predecessors].some((id) => !isShort.has(id)))
  .map(({ id }) => id);
const curatedFiles = readdirSync(new URL('data/places/', PACKAGE)).filter((file) => /^\d{6}\.yaml$/.test(file));
const curated = curatedFiles.map((file) => readSourced(sources, `places/${file}`, [national, shanghai]));
names.push(...[complete, ...curated].flatMap(jurisdictionNames));
const packaged = createRequire(import.meta.url)('lcn/data/data.json');
const divisions = yaml('divisions.yaml');
const kindOf = (word) => {
  const kind = sources.valueOfWord(sources.KIND_WORDS, word ?? '');
  if (kind === undefined) throw new Error(`patterns.yaml: 类别 ${word}`);
  return kind;
};
/** The china entry is given a pinyin function; what that would say is left out. */
const silent = (list) => ({
  ...list,
  bodies: list.bodies.map((body) => ({ ...body, pinyin: '', initials: '' })),
});
const china = (file) => new URL(`src/china/${file}.generated.ts`, PACKAGE);

const outputs = [
  [china('places'), placesFile(packaged, divisions, sources.wholeName)],
  [china('patterns'), patternsFile(yaml('patterns.yaml'), kindOf)],
  [
    china('national'),
    bodiesFile(
      'NATIONAL_COMPLETE',
      'national.yaml and national-more.yaml',
      silent(complete),
      sources.linkBodies,
      '../data/',
    ),
  ],
  [china('curated'), bodiesListFile('CURATED', 'places/*.yaml', curated.map(silent), sources.linkBodies)],
  [
    new URL('src/data/national.generated.ts', PACKAGE),
    bodiesFile('NATIONAL', 'national.yaml', short, sources.linkBodies) + cutList(cut),
  ],
  [
    new URL('src/data/shanghai.generated.ts', PACKAGE),
    bodiesFile('SHANGHAI', 'shanghai.yaml', shanghai, sources.linkBodies),
  ],
  [new URL('src/data/pinyin.generated.ts', PACKAGE), pinyinFile(names)],
  [SCHEMA, `${JSON.stringify(registrySchema(sources), null, 2)}\n`],
];

const drifted = outputs.filter(([url, text]) => !existsSync(url) || readFileSync(url, 'utf8') !== text);
if (!check) for (const [url, text] of drifted) writeFileSync(url, text);
for (const [url] of drifted) console.log(`${check ? 'out of date' : 'written'}: ${path(url)}`);

// The table that ships must read every shipped name as the word-wise reading does.
const { pinyinOf } = await loadSources(`export { pinyinOf } from './data/pinyin.ts';`);
const misread = [...names, ...placeNames(packaged, divisions)].filter(
  (name) => pinyinOf(name).pinyin !== pinyinByWords(name).pinyin,
);
for (const name of misread) {
  console.error(
    `src/data/phrases.ts lacks a word of ${name}: ${pinyinOf(name).pinyin} for ${pinyinByWords(name).pinyin}`,
  );
}
process.exitCode = misread.length > 0 || (check && drifted.length > 0) ? 1 : 0;
