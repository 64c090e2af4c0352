import type { Finding } from '@workplan/core';
import { RULES } from '@workplan/core/rules';
import { faultOf, type Setup, type Workspace } from '@workplan/workspace';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Call } from '../args/command.js';
import { sha256Of } from '../io/hash.js';
import { shownPath } from '../io/paths.js';
import { writeAtomic } from '../io/write-atomic.js';
import { VERSION } from '../version.js';
import { stateOf, type Judgement } from './judge.js';

/** Judgements of earlier calls, known by what they depend on: bytes of the plan, setup, official text, version. */
export interface Cache {
  look(path: string, hash: string, setup: Setup): Promise<Judgement | undefined>;
  learn(path: string, hash: string, setup: Setup, judgement: Judgement): void;
  save(): void;
}

/** One line of the file: a plan and what was found in it. The text of the plan is not kept. */
interface Entry extends Omit<Judgement, 'text'> {
  readonly path: string;
  readonly hash: string;
  readonly setup: string;
}

const FILE = '.workplan-cache';

export function openCache({ options, environment: { cwd }, terminal }: Call, workspace: Workspace): Cache {
  const shown = options['cache-file'] ?? FILE;
  const file = resolve(cwd, shown);
  const text = textOf(file);
  const isOurs = text === '' || text.startsWith(BEGINNING);
  if (!isOurs) terminal.note('cache-foreign', { path: shown });
  const before = load(text);
  const now = new Map<string, string>();
  const setupKeys = new WeakMap<object, string>();
  const keyOf = (setup: Setup): string => {
    let key = setupKeys.get(setup);
    if (key === undefined) setupKeys.set(setup, (key = setupKey(setup, options.coverage === true)));
    return key;
  };
  return {
    async look(path, hash, setup) {
      const name = shownPath(cwd, path);
      const line = before.get(name);
      const entry = line === undefined ? undefined : readEntry(line);
      if (line === undefined || entry === undefined || entry.hash !== hash || entry.setup !== keyOf(setup))
        return undefined;
      const { source } = entry;
      if (source !== undefined && stateOf(await workspace.sourceNamed(source.file, path)) !== source.state)
        return undefined;
      now.set(name, line);
      return { ...entry, text: '' };
    },
    learn(path, hash, setup, { findings, coverage, source }) {
      const name = shownPath(cwd, path);
      const entry: Entry = {
        path: name,
        hash,
        setup: keyOf(setup),
        findings,
        ...(coverage !== undefined && { coverage }),
        ...(source !== undefined && { source }),
      };
      now.set(name, JSON.stringify(entry));
    },
    save() {
      if (!isOurs) return;
      try {
        mkdirSync(dirname(file), { recursive: true });
        // What this call did not look at is kept for the next one that does.
        writeAtomic(file, Buffer.from(`${HEADER}\n${[...new Map([...before, ...now]).values()].join('\n')}\n`));
      } catch (error) {
        // The next call takes longer; this one is none the worse.
        terminal.note('cache-not-written', { path: shown, fault: faultOf(error) });
      }
    },
  };
}

/** The first line names the version that wrote the file; any other version begins anew. */
const HEADER = JSON.stringify({ workplan: VERSION, cache: 1 });

/** How the file of any version begins; whatever begins otherwise is somebody's and stays as it is. */
const BEGINNING = '{"workplan":';

/** Empty where there is none that can be read. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The path at the beginning of a line, as JSON writes it and in no other way: a damaged one is passed over. */
const PATH = /^\{"path":("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")/;

function load(text: string): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  const lines = text.split('\n');
  if (lines[0] !== HEADER) return entries;
  for (const line of lines.slice(1)) {
    // The path stands first, so that a line need not be read before it is wanted.
    const name = PATH.exec(line)?.[1];
    if (name !== undefined) entries.set(JSON.parse(name) as string, line);
  }
  return entries;
}

function readEntry(line: string): Entry | undefined {
  try {
    const { path, hash, setup, findings, coverage, source } = JSON.parse(line) as Entry;
    const whole = typeof hash === 'string' && typeof setup === 'string' && Array.isArray(findings);
    return whole
      ? {
          path,
          hash,
          setup,
          findings: findings as readonly Finding[],
          ...(coverage !== undefined && { coverage }),
          ...(source !== undefined && { source }),
        }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whatever a judgement depends on besides the plan and its text. */
function setupKey({ config, registries, path }: Setup, coverage: boolean): string {
  const contents = [...registries, ...(path === undefined ? [] : [path])].map(hashOfFile);
  return sha256Of(
    Buffer.from(
      JSON.stringify([
        VERSION,
        RULES.map(({ id }) => id),
        Object.entries(config.rules ?? {}).sort(),
        contents,
        coverage,
      ]),
    ),
  );
}

function hashOfFile(path: string): string {
  try {
    return sha256Of(readFileSync(path));
  } catch {
    return '';
  }
}
