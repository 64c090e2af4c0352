import { RULES } from '@workplan/core/rules';
import { faultOf, folderOf, type Reach, type Setup, type Workspace } from '@workplan/workspace';
import { NO_LINK, readNow } from '@workplan/workspace/node';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Call } from '../../args/command.js';
import { readResult, type KeptResult } from '../../findings/read-result.js';
import { sha256Of } from '../../io/hash.js';
import { shownPath } from '../../io/paths.js';
import { userCaches } from '../../start/code-folder.js';
import { VERSION } from '../../version.js';
import { cacheKey } from './cache-key.js';
import { cacheStore, type CacheStore } from './cache-store.js';
import { stateOf, type CheckResult } from './check-plan.js';

/** Results of earlier calls, known by what they depend on: bytes of the plan, setup, official text, program. */
export interface Cache {
  look(path: string, hash: string, setup: Setup): Promise<CheckResult | undefined>;
  learn(path: string, hash: string, setup: Setup, result: CheckResult): Promise<void>;
  save(): Promise<void>;
}

/** One line of the file: a plan and what was found in it. The text of the plan is not kept. */
interface Entry extends KeptResult {
  readonly path: string;
  readonly hash: string;
  readonly setup: string;
}

/**
 * Opens the cache of a call; undefined when there can be none, which is said.
 *
 * Every line is sealed with the key of the user, so that a line that came with a repository, or that somebody has
 * changed, counts for nothing. See docs/decisions/071-a-cache-nobody-forges.md.
 */
export async function openCache(call: Call, workspace: Workspace): Promise<Cache | undefined> {
  const {
    options,
    environment: { workerFile },
    terminal,
  } = call;
  const caches = userCaches(process.env, process.platform);
  const store = caches === undefined ? undefined : cacheStore(call, caches, workspace.reach);
  const text = store === undefined ? '' : await textOf(store.read(), call, store.shown);
  if (text === undefined) return undefined;
  const key = caches === undefined ? undefined : cacheKey(caches);
  if (store === undefined || key === undefined) {
    terminal.note('cache-no-key');
    return undefined;
  }
  const program = programOf(workerFile);
  const setupKeys = new WeakMap<object, Promise<string>>();
  const keyOf = (setup: Setup): Promise<string> => {
    let made = setupKeys.get(setup);
    if (made === undefined)
      setupKeys.set(setup, (made = setupKey(setup, program, options.coverage === true, workspace.reach)));
    return made;
  };
  return cacheOf(text, { call, workspace, store, key, keyOf });
}

/** What the entries of an open cache are read and written with. */
interface CacheTools {
  readonly call: Call;
  readonly workspace: Workspace;
  readonly store: CacheStore;
  readonly key: Uint8Array;
  keyOf(setup: Setup): Promise<string>;
}

function cacheOf(text: string, { call, workspace, store, key, keyOf }: CacheTools): Cache {
  const { cwd } = call.environment;
  const before = load(text);
  const now = new Map<string, string>();
  return {
    async look(path, hash, setup) {
      const name = shownPath(cwd, path);
      const line = before.get(name);
      const entry = line === undefined ? undefined : readEntry(line, key);
      if (line === undefined || entry === undefined || entry.path !== name) return undefined;
      if (entry.hash !== hash || entry.setup !== (await keyOf(setup))) return undefined;
      const { source } = entry;
      if (source !== undefined && stateOf(await workspace.sourceNamed(source.file, path)) !== source.state)
        return undefined;
      now.set(name, line);
      return { ...entry, text: '' };
    },
    async learn(path, hash, setup, { findings, coverage, source }) {
      const name = shownPath(cwd, path);
      const entry: Entry = {
        path: name,
        hash,
        setup: await keyOf(setup),
        findings,
        ...(coverage !== undefined && { coverage }),
        ...(source !== undefined && { source }),
      };
      const json = JSON.stringify(entry);
      now.set(name, `${sealOf(json, key)} ${json}`);
    },
    async save() {
      try {
        // What this call did not look at is kept for the next one that does.
        await store.write(`${HEADER}\n${[...new Map([...before, ...now]).values()].join('\n')}\n`);
      } catch (error) {
        // The next call takes longer; this one is as it would be.
        call.terminal.note('cache-not-written', { path: store.shown, fault: faultOf(error) });
      }
    },
  };
}

/** The first line names the version that wrote the file; any other version begins anew. */
const HEADER = JSON.stringify({ workplan: VERSION, cache: 2 });

/** How the file of any version begins; whatever begins otherwise is somebody's and stays as it is. */
const BEGINNING = '{"workplan":';

/** The text of the file; undefined when it is no cache, which is said. One that cannot be read is as none. */
async function textOf(reading: Promise<string>, { terminal }: Call, shown: string): Promise<string | undefined> {
  let text = '';
  try {
    text = await reading;
  } catch {
    return '';
  }
  if (text === '' || text.startsWith(BEGINNING)) return text;
  terminal.note('cache-foreign', { path: shown });
  return undefined;
}

/** The seal of a line, and the path at its beginning as JSON writes it and in no other way: others are passed over. */
const LINE = /^[\da-f]{64} \{"path":("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")/;

function load(text: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  const lines = text.split('\n');
  if (lines[0] !== HEADER) return entries;
  for (const line of lines.slice(1)) {
    // The path stands first, so that a line need not be read before it is wanted.
    const name = LINE.exec(line)?.[1];
    if (name !== undefined) entries.set(JSON.parse(name) as string, line);
  }
  return entries;
}

const SEAL_LENGTH = 64;

const sealOf = (json: string, key: Uint8Array): string =>
  process.getBuiltinModule('node:crypto').createHmac('sha256', key).update(json).digest('hex');

/** Undefined for a line that this user's program has not written as it stands. */
function readEntry(line: string, key: Uint8Array): Entry | undefined {
  const json = line.slice(SEAL_LENGTH + 1);
  const [given, own] = [Buffer.from(line.slice(0, SEAL_LENGTH)), Buffer.from(sealOf(json, key))];
  if (given.length !== own.length || !process.getBuiltinModule('node:crypto').timingSafeEqual(given, own))
    return undefined;
  try {
    const value = JSON.parse(json) as Readonly<Record<string, unknown>>;
    const { path, hash, setup } = value;
    const result = readResult(value);
    if (result === undefined || typeof path !== 'string' || typeof hash !== 'string' || typeof setup !== 'string')
      return undefined;
    return { ...result, path, hash, setup };
  } catch {
    return undefined;
  }
}

/** What the program is made of; a version under development changes without its number. */
function programOf(workerFile: string | URL | undefined): string {
  if (workerFile === undefined) return '';
  const folder = dirname(workerFile instanceof URL ? fileURLToPath(workerFile) : workerFile);
  return hashOfFile(() => readNow(join(folder, 'lint.cjs'), 'program'));
}

/** Whatever a check depends on besides the plan and its text. */
async function setupKey(
  { config, shared, registries, path }: Setup,
  program: string,
  coverage: boolean,
  reach: Reach,
): Promise<string> {
  const contents: string[] = [];
  const home = path === undefined ? undefined : folderOf(path);
  for (const file of [...shared, ...registries, ...(path === undefined ? [] : [path])]) {
    const real = await reach.follow(file, home).catch(() => undefined);
    contents.push(real === undefined ? '' : hashOfFile(() => readNow(real, 'registry', NO_LINK)));
  }
  const rules = RULES.map(({ id }) => id);
  const levels = Object.entries(config.rules ?? {}).sort();
  return sha256Of(Buffer.from(JSON.stringify([VERSION, program, rules, levels, contents, coverage])));
}

function hashOfFile(read: () => Uint8Array): string {
  try {
    return sha256Of(read());
  } catch {
    return '';
  }
}
