// The language server with plans that are tied to their official text: edits of the plan beside those of the same plan
// without 原文, and edits of the text. Times and processor time of one run. See README.md here.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startServer } from './client.mjs';
import { tiedText } from './tied-text.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LIMIT = 120_000;
const EDITS = 200;

const option = (name) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const BIN = option('bin') ?? join(ROOT, 'packages/cli/bin/workplan.js');
const sizes = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .map(Number);

const { importOfficialText } = await import(pathToFileURL(join(ROOT, 'packages/core/dist/official.js')).href);
const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const round = (value) => Math.round(value * 10) / 10;

const folder = mkdtempSync(join(tmpdir(), 'workplan-tied-'));
try {
  for (const tasks of sizes.length > 0 ? sizes : [56, 560, 2_232, 10_000]) await measureSize(tasks);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureSize(tasks) {
  const source = tiedText(tasks);
  const { yaml } = importOfficialText(source, { file: 'text.txt' });
  const found = yaml.match(/^ +- 序号: \d/gm)?.length;
  const sha256 = createHash('sha256').update(source).digest('hex');
  const tied = yaml.replace(/^原文:\n  文件: text.txt\n/m, (head) => `${head}  摘要: ${sha256}\n`);
  const untied = yaml.replace(/^原文:\n(?: .*\n)+/m, '');
  const rows = {
    untied: await measure(tasks, { yaml: untied, source, opensText: false }),
    'tied, text closed': await measure(tasks, { yaml: tied, source, opensText: false }),
    'tied, text open': await measure(tasks, { yaml: tied, source, opensText: true }),
  };
  const base = rows.untied;
  for (const row of Object.values(rows)) row.ratio = round(row['CPU an edit'] / base['CPU an edit']);
  console.log(`\n${tasks} tasks (${found} imported)`);
  console.table(rows);
}

async function measure(tasks, { yaml, source, opensText }) {
  const place = join(folder, String(tasks));
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'text.txt'), source);
  writeFileSync(join(place, 'bench.plan.yaml'), yaml);
  const uri = pathToFileURL(join(place, 'bench.plan.yaml')).href;
  const textUri = pathToFileURL(join(place, 'text.txt')).href;
  const server = await startServer(process.execPath, [BIN, 'lsp', '--stdio'], {
    cwd: place,
    initialize: {
      rootUri: pathToFileURL(place).href,
      workspaceFolders: [{ uri: pathToFileURL(place).href, name: 'b' }],
    },
  });
  const { connection } = server;
  const versions = { [uri]: 1, [textUri]: 1 };
  const ofPlan = (params) => params.uri === uri;
  const open = async (of, languageId, text) =>
    connection.sendNotification('textDocument/didOpen', { textDocument: { uri: of, languageId, version: 1, text } });
  if (opensText) await open(textUri, 'plaintext', source);
  let reported = server.diagnostics(ofPlan, LIMIT);
  const began = performance.now();
  await open(uri, 'yaml', yaml);
  const isOpened = (await reported) !== undefined;
  const opened = performance.now() - began;
  await settle();
  const change = (of, line, from, to, text) =>
    connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: of, version: (versions[of] += 1) },
      contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text }],
    });
  const planLines = linesOf(yaml, /^ +内容: [^|]/);
  const ofEdits = await timed(EDITS, planLines, (line, at, isBack) =>
    change(uri, line, at, at + (isBack ? 1 : 0), isBack ? '' : '推'),
  );
  const peakOfEdits = server.peak();
  const textLines = linesOf(source, /^\d+\./);
  const ofText = opensText
    ? await timed(60, textLines, (line, at, isBack) =>
        change(textUri, line, at, at + (isBack ? 1 : 0), isBack ? '' : '推'),
      )
    : undefined;
  const peak = server.peak();
  server.stop();
  return {
    open: round(opened),
    'edit p50': round(quantile(ofEdits.times, 0.5)),
    'edit p95': round(quantile(ofEdits.times, 0.95)),
    'CPU an edit': round(ofEdits.processor),
    'text p50': ofText && round(quantile(ofText.times, 0.5)),
    'text p95': ofText && round(quantile(ofText.times, 0.95)),
    'MB, edits': peakOfEdits,
    'MB, all': peak,
    reported: isOpened,
  };

  /** What is reported in parts has come in when nothing more comes for a while. */
  async function settle() {
    while ((await server.diagnostics(() => true, 1_500)) !== undefined);
  }

  async function timed(count, lines, edit) {
    const times = [];
    const before = server.processorTime();
    for (let at = 0; at < count; at += 1) {
      const { line, column } = lines[((at >> 1) * 7919) % lines.length];
      reported = server.diagnostics(ofPlan, LIMIT);
      const start = performance.now();
      await edit(line, column, at % 2 === 1);
      await reported;
      times.push(performance.now() - start);
    }
    return { times: times.slice(10), processor: (server.processorTime() - before) / count };
  }
}

/** Lines (from 0) that fit, each with a column within its words. */
function linesOf(text, fits) {
  return text
    .split('\n')
    .flatMap((words, line) => (fits.test(words) && words.length > 24 ? [{ line, column: words.length - 12 }] : []));
}
