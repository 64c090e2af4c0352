// The language server beside yaml-language-server: times of one run, and ratios. See README.md here.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseDocument } from 'yaml';
import { startServer } from './client.mjs';
import { realisticPlan, taskLines } from './plan.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RIVALS = join(ROOT, '.cache', 'rivals');
const RIVAL = 'yaml-language-server@2.0.0';
/** Nobody waits longer than this for one answer. */
const LIMIT = 60_000;
/** Of more tasks than these, another copy of the plan is opened too, and nothing is asked that `yaml` must read at once. */
const MOST_PARSED = 20_000;
/** In a folder of its own, where no ignore file and no configuration holds. */
const URI = pathToFileURL(join(tmpdir(), 'workplan-bench', 'bench.plan.yaml')).href;

const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const round = (value) => Math.round(value * 10) / 10;

const isAlone = process.argv.includes('--own');
const sizes = process.argv
  .slice(2)
  .filter((word) => word !== '--own')
  .map(Number);
if (!isAlone) install();
for (const tasks of sizes.length > 0 ? sizes : [56, 1_000, 10_000]) await compare(tasks);

function install() {
  if (existsSync(join(RIVALS, 'node_modules', 'yaml-language-server'))) return;
  mkdirSync(RIVALS, { recursive: true });
  writeFileSync(join(RIVALS, 'package.json'), '{"private":true}\n');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', RIVAL], {
    cwd: RIVALS,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`${RIVAL} could not be installed`);
}

async function compare(tasks) {
  const text = realisticPlan(tasks);
  const own = await measure(text, {
    name: 'workplan',
    edits: 200,
    versions: true,
    start: () =>
      startServer(process.execPath, [join(ROOT, 'packages/cli/bin/workplan.js'), 'lsp', '--stdio'], { cwd: ROOT }),
  });
  const rival = isAlone
    ? {}
    : await measure(text, {
        name: 'yaml-language-server',
        edits: tasks > 5_000 ? 5 : 20,
        versions: false,
        start: () =>
          startServer(
            process.execPath,
            [
              createRequire(join(RIVALS, 'package.json')).resolve('yaml-language-server/bin/yaml-language-server'),
              '--stdio',
            ],
            {
              cwd: RIVALS,
              configuration: {
                yaml: {
                  validate: true,
                  schemas: { [pathToFileURL(join(ROOT, 'schemas/plan.zh.schema.json')).href]: '*.plan.yaml' },
                },
              },
            },
          ),
      });
  // Beyond this the library that it is compared with needs minutes and all memory.
  const parse = tasks > MOST_PARSED ? undefined : await clocked(() => parseDocument(text));
  const ratio = (a, b) => (a === undefined || b === undefined ? '—' : (a / b).toFixed(2));
  console.log(`\n${tasks} tasks, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB`);
  console.table({ own, rival });
  console.log(
    `  edit p50: ${ratio(rival.editP50, own.editP50)} times faster; open: ${ratio(own.open, parse)} of one yaml.parseDocument, its first screen: ${ratio(own['first screen'], parse)}; start: ${ratio(own.start, rival.start)} of the rival's; memory: ${ratio(own.peak, rival.peak)}`,
  );
}

async function clocked(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function measure(text, { start, edits, versions }) {
  const server = await start();
  const { connection } = server;
  const lines = taskLines(text);
  const count = lines.length - 1;
  let version = 1;
  const about = ({ uri, version: of }) => uri === URI && (!versions || of === version);
  const change = (line, from, to, words) =>
    connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: ++version },
      contentChanges: [{ range: { start: { line, character: from }, end: { line, character: to } }, text: words }],
    });
  // Two keys that the format does not have: one on the first screen, one at the end. When they are reported, so are those around them.
  const faults = [lines[1] + 2, lines[count] + 2];
  const shows = (line) => (params) =>
    about(params) && params.diagnostics.some(({ range }) => range.start.line === line);
  let first;
  const open = await clocked(async () => {
    const reported = faults.map((line) => server.diagnostics(shows(line), LIMIT));
    const began = performance.now();
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: URI, languageId: 'yaml', version, text: withFaults(text, faults) },
    });
    await reported[0];
    first = performance.now() - began;
    await reported[1];
  });
  for (const line of faults) {
    const reported = server.diagnostics((params) => about(params) && !shows(line)(params), LIMIT);
    await change(line, 8, 11, '牵头');
    await reported;
  }

  const times = [];
  const completions = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const line = lines[((edit * 7919) % count) + 1];
    let reported;
    times.push(
      await clocked(async () => {
        reported = server.diagnostics(about, LIMIT);
        await change(line + 1, 14, 14, '推进建设工作'[edit % 6]);
        await reported;
      }),
    );
    if (edit % 5 !== 0) continue;
    reported = server.diagnostics(about, LIMIT);
    await change(line + 2, 13, 13, 'j');
    completions.push(
      await clocked(() =>
        connection.sendRequest('textDocument/completion', {
          textDocument: { uri: URI },
          position: { line: line + 2, character: 14 },
        }),
      ),
    );
    await reported;
    reported = server.diagnostics(about, LIMIT);
    await change(line + 2, 13, 14, '');
    await reported;
  }

  const peakOfEdits = server.peak();

  // A fault that both must see: a key that the format does not have.
  const faulty = lines[Math.ceil(count / 2)] + 2;
  const reported = server.diagnostics(shows(faulty), LIMIT);
  await change(faulty, 8, 10, '牵头甲');
  const found = (await reported) !== undefined;

  const asked = { highlight: round(quantile(await highlights(), 0.95)) };
  for (const [name, method, params] of [
    ['hover', 'textDocument/hover', (line) => ({ position: { line: line + 3, character: 15 } })],
    ['definition', 'textDocument/definition', (line) => ({ position: { line: line + 3, character: 15 } })],
    ['links', 'textDocument/documentLink', () => ({})],
    ['symbols', 'textDocument/documentSymbol', () => ({})],
  ]) {
    const each = [];
    for (let at = 0; at < 12; at += 1)
      each.push(
        await clocked(() =>
          connection
            .sendRequest(method, { textDocument: { uri: URI }, ...params(lines[((at * 997) % count) + 1]) })
            .catch(() => null),
        ),
      );
    asked[name] = round(quantile(each.slice(2), 0.95));
  }
  const peak = server.peak();

  /** All of them: editors ask at the first move of the cursor. In turns a body and the number of a task. */
  async function highlights() {
    const each = [];
    for (let at = 0; at < 12; at += 1) {
      const line = lines[((at * 997) % count) + 1];
      const position = at % 2 === 0 ? { line: line + 3, character: 15 } : { line, character: 14 };
      each.push(
        await clocked(() =>
          connection
            .sendRequest('textDocument/documentHighlight', { textDocument: { uri: URI }, position })
            .catch(() => null),
        ),
      );
    }
    return each;
  }

  const copy = count > MOST_PARSED ? { 'second copy': await opensCopy(server, text) } : {};
  server.stop();
  return {
    start: round(server.initialized),
    'first screen': round(first),
    open: round(open),
    editP50: round(quantile(times, 0.5)),
    editP95: round(quantile(times, 0.95)),
    completionP95: round(quantile(completions, 0.95)),
    ...asked,
    peakOfEdits,
    peak,
    'fault found': found,
    ...copy,
  };
}

/** The text with 牵头 (`lead`) written wrongly in some lines. */
function withFaults(text, faulty) {
  const all = text.split('\n');
  for (const line of faulty) all[line] = all[line].replace('牵头', '牵头甲');
  return all.join('\n');
}

/** Whether a second copy of a long plan is checked beside the first, which the server then still knows. */
async function opensCopy({ connection, diagnostics }, text) {
  const uri = URI.replace('bench.plan', 'copy.plan');
  const reported = diagnostics((params) => params.uri === uri, LIMIT);
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'yaml', version: 1, text },
  });
  const isChecked = (await reported) !== undefined;
  const found = await connection
    .sendRequest('textDocument/hover', { textDocument: { uri: URI }, position: { line: 0, character: 0 } })
    .then(
      () => true,
      () => false,
    );
  return isChecked && found;
}
