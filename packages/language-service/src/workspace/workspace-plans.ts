import { parsePlan, type PlanDocument } from '@workplan/core';
import { addressKey } from '../addresses.js';
import type { Environment } from '@workplan/workspace';
import type { OpenFiles } from '../open-files.js';
import type { OpenPlan } from '../open-plan.js';
import type { Plans } from '../plans.js';
import { turns, type Work } from '../work.js';
import { readAhead } from './read-ahead.js';

/** What is to be collected from the plans of a workspace. */
export interface Wanted<T> {
  /** Whether a text can hold anything at all; spares reading it as a plan. */
  mayHold?(text: string): boolean;
  /** What is known already of a file with this text, which need not be read as a plan then. */
  known?(uri: string, text: string): readonly T[] | undefined;
  /** The official texts of the plans are needed too. */
  readonly withSource?: boolean;
  /** No plan need stay read: the answer is about every one of them, and nobody looks at their texts any more. */
  readonly isTransient?: boolean;
  /** A folder by its URI, with those below it; all folders of the client when left out. */
  readonly within?: string;
  /** Whether no more is wanted once files with so many characters were read; all of them are when left out. */
  isEnough?(characters: number): boolean;
  /** What one plan holds. Must be read at once: an open plan may change later. */
  from(plan: OpenPlan, isOpen: boolean): readonly T[];
}

/** The plans of the workspace, open or not. */
export interface WorkspacePlans {
  /** Collects from the files first, and then from the open plans as they are at that moment. Rejects when the work is given up. */
  collect<T>(wanted: Wanted<T>, work: Work): Promise<T[]>;
  /** The open plans, all of them at their present versions. */
  readOpen(): Promise<OpenPlan[]>;
  /** A plan that is not open, as it was last read; known while the answer about it is made. */
  documentOf(uri: string): PlanDocument | undefined;
}

/** Plans that something was found in stay read, up to so many characters, in case they are asked again. */
const KEPT = 8_000_000;

/** Goes through all plans of the folders, open or not. */
export function createWorkspacePlans(environment: Environment, files: OpenFiles, plans: Plans): WorkspacePlans {
  const kept = createKept();

  const isOpen = (uri: string): boolean => {
    const key = addressKey(uri);
    return files.uris().some((open) => addressKey(open) === key);
  };

  async function fromFile<T>(
    uri: string,
    text: string | undefined,
    { mayHold = () => true, known = () => undefined, withSource = false, isTransient = false, from }: Wanted<T>,
  ): Promise<readonly T[]> {
    if (text === undefined || isOpen(uri) || !mayHold(text)) return [];
    const before = known(uri, text);
    // It may have been opened meanwhile: then it is asked as an open one.
    if (before !== undefined) return isOpen(uri) ? [] : before;
    const key = addressKey(uri);
    const last = kept.get(key);
    const document = last?.text === text ? last : parsePlan(text);
    const plan = await plans.closed(uri, document, withSource);
    if (isOpen(uri)) return [];
    kept.add(key, document);
    const found = from(plan, false);
    if (isTransient || found.length === 0) kept.drop(key);
    return found;
  }

  return {
    readOpen: () => readOpen(files, plans),
    async collect(wanted, work) {
      const next = turns(work);
      const { within } = wanted;
      const found = [];
      let size = 0;
      const uris = await planUris(environment.plans(within), next);
      const read = readAhead(uris, async (uri) => (isOpen(uri) ? undefined : environment.textOf(uri)));
      for (const [done, uri] of uris.entries()) {
        work.report(done, uris.length);
        await next();
        const text = await read(done);
        size += text?.length ?? 0;
        if (wanted.isEnough?.(size) === true) break;
        found.push(...(await fromFile(uri, text, wanted)));
      }
      work.report(uris.length, uris.length);
      const open = await readOpen(files, plans);
      work.signal.throwIfAborted();
      // The answer is made of what was read before anything else happens.
      setTimeout(kept.forgetSome, 0);
      return [...found, ...open.flatMap((plan) => wanted.from(plan, true))];
    },
    documentOf: (uri) => kept.get(addressKey(uri)),
  };
}

/** The open plans, once each has been read. */
async function readOpen(files: OpenFiles, plans: Plans): Promise<OpenPlan[]> {
  for (;;) {
    const read = files
      .uris()
      .flatMap((uri) => files.get(uri) ?? [])
      .map((file) => plans.read(file));
    const present = read.flatMap((one) => (one instanceof Promise ? [] : [one.plan]));
    if (present.length === read.length) return present;
    await Promise.all(read);
  }
}

/** The addresses of all plans, giving way between them. */
async function planUris(plans: AsyncIterable<string>, next: () => Promise<void>): Promise<string[]> {
  const uris: string[] = [];
  for await (const uri of plans) {
    uris.push(uri);
    await next();
  }
  return uris;
}

/** The plans that stay read, by the key of their address. */
function createKept() {
  const kept = new Map<string, PlanDocument>();
  return {
    get: (key: string): PlanDocument | undefined => kept.get(key),
    /** The youngest comes last. */
    add(key: string, document: PlanDocument): void {
      kept.delete(key);
      kept.set(key, document);
    },
    drop: (key: string): boolean => kept.delete(key),
    /** The ones that were read longest ago go first. */
    forgetSome(): void {
      let size = 0;
      for (const [key, { length }] of [...kept].reverse()) {
        size += length;
        if (size > KEPT) kept.delete(key);
      }
    },
  };
}
