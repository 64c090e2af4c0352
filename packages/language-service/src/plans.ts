import {
  createLinter,
  filesAbove,
  openSource,
  scalarOf,
  objectOf,
  type Finding,
  type Language,
  type Linter,
  type PlanDocument,
  type SourceContext,
} from '@workplan/core';
import type { Registry } from '@workplan/registry';
import type { SisterPlans } from './workspace/sister-plans.js';
import { addressKey } from './addresses.js';
import { note } from './features/noted.js';
import type { Environment, FoundSource, OpenText, PlanSetup } from '@workplan/workspace';
import type { OpenFile } from './open-files.js';
import type { OpenPlan, ReadPlan, ReadText } from './open-plan.js';

/** A plan and the setup that it is checked with. */
export interface CheckedPlan {
  readonly plan: OpenPlan;
  readonly setup: PlanSetup;
  /** What is found in so many of the first tasks, of rules that look at single ones: for a long plan, before all of it is checked. */
  first(tasks: number): readonly Finding[];
}

/** The open plans; each version is checked once, whatever is asked of it. */
export interface Plans {
  /** At once when nothing has to be looked up in files, as after a keystroke. */
  read(file: OpenFile): CheckedPlan | Promise<CheckedPlan>;
  /** A plan that is not open, of version 0, with or without its official text. */
  closed(uri: string, document: PlanDocument, withSource: boolean): Promise<OpenPlan>;
  /** The text of a file that was looked up for an open plan: its official text, a registry, what sets it up. */
  textOf(uri: string): string | undefined;
  /** The registry of an open plan. */
  registryOf(uri: string): Registry | undefined;
  /** Grows whenever something was forgotten: what was found before may be out of date. */
  readonly age: number;
  /** Drops what is known of the plans that are tied to an official text; which those are. */
  forgetSource(uri: string): string[];
  /** Drops what is known of one document, or of all. */
  forget(uri?: string): void;
}

/** What was looked up for a plan, and the linter that goes by it. */
interface Surroundings {
  readonly setup: PlanSetup;
  readonly source: FoundSource | undefined;
  /** The files that the plan names, its source and the plans above: other names, other files. */
  readonly named: string;
  readonly registryFiles: readonly ReadText[];
  /** Made when somebody asks what it finds: of hundreds of closed plans nobody does. */
  readonly linter: () => Linter;
  /** Its source for the linter, which is kept while an official text is edited. */
  readonly context: SourceContext | undefined;
  readonly sisters: SisterPlans['names'] | undefined;
}

/** Where surroundings are looked up. */
export interface PlansAround {
  readonly environment: Environment;
  readonly open: OpenText;
  readonly sisters?: SisterPlans['names'] | undefined;
}

/** Reads and checks plans, with what holds for each. */
export function createPlans(around: PlansAround, language: () => Language): Plans {
  const known = new Map<string, Surroundings>();
  /** Of plans whose official text has changed: all but the text may still hold. */
  const former = new Map<string, Surroundings>();
  const checked = new Map<string, CheckedPlan>();
  /** Counts how often something was forgotten: what was looked up before is out of date. */
  let forgotten = 0;

  function check(file: OpenFile, surroundings: Surroundings): CheckedPlan {
    const read = checkedPlan(file, surroundings, language());
    checked.set(file.uri, read);
    return read;
  }

  /** Looks again where files have changed while it looked. */
  async function lookLately(file: OpenFile): Promise<CheckedPlan> {
    for (;;) {
      const since = forgotten;
      const found = await lookAround(around, file.uri, file.document, { before: former.get(file.uri) });
      if (since !== forgotten) continue;
      known.set(file.uri, found);
      former.delete(file.uri);
      return check(file, found);
    }
  }

  return {
    read(file) {
      const before = checked.get(file.uri);
      if (before !== undefined && before.plan.document === file.document) return before;
      const surroundings = known.get(file.uri);
      if (surroundings !== undefined && surroundings.named === filesNamed(file.document))
        return check(file, surroundings);
      return lookLately(file);
    },
    closed: async (uri, document, withSource) =>
      planOf({ uri, version: 0, document }, await lookAround(around, uri, document, { withSource }), language()),
    textOf: (uri) => textAmong(known.values(), uri),
    get age() {
      return forgotten;
    },
    registryOf: (uri) => known.get(uri)?.setup.registry,
    forgetSource(uri) {
      // Plans that are being looked up just now may be tied to it as well.
      forgotten += 1;
      const tied = tiedTo(known, uri);
      for (const [plan, surroundings] of tied) former.set(plan, surroundings);
      for (const map of [known, checked]) for (const [plan] of tied) map.delete(plan);
      return tied.map(([plan]) => plan);
    },
    forget(uri) {
      forgotten += 1;
      for (const map of [known, former, checked]) {
        if (uri === undefined) map.clear();
        else map.delete(uri);
      }
    },
  };
}

const checkedPlan = (file: OpenFile, surroundings: Surroundings, language: Language): CheckedPlan => ({
  plan: planOf(file, surroundings, language),
  setup: surroundings.setup,
  first: (tasks) => surroundings.linter().first(file.document, tasks),
});

/** Those of some plans whose official text stands at an address. */
function tiedTo(plans: ReadonlyMap<string, Surroundings>, uri: string): readonly (readonly [string, Surroundings])[] {
  const key = addressKey(uri);
  return [...plans].filter(([, { source }]) => source?.uri !== undefined && addressKey(source.uri) === key);
}

function filesNamed(document: PlanDocument): string {
  const source = scalarOf(objectOf(document.parts.spine.bound.root, 'source'), 'file')?.node.value;
  return [source ?? '', ...filesAbove(document)].join('\n');
}

/** Looks up in files what holds for a plan. */
async function lookAround(
  { environment, open, sisters }: PlansAround,
  uri: string,
  document: PlanDocument,
  { withSource = true, before }: { readonly withSource?: boolean; readonly before?: Surroundings | undefined } = {},
): Promise<Surroundings> {
  const named = filesNamed(document);
  const [setup, source] = await Promise.all([
    environment.setupOf(uri),
    withSource ? environment.sourceOf(uri, document, open) : undefined,
  ]);
  const { registry, config, registries } = setup;
  const texts = await Promise.all(
    registries.map(async (registryUri) => ({ uri: registryUri, text: await environment.textOf(registryUri) })),
  );
  const registryFiles = texts.flatMap(({ uri: registryUri, text }) =>
    text === undefined ? [] : [{ uri: registryUri, text }],
  );
  const context = source === undefined ? undefined : openSource(source);
  const holds =
    before !== undefined &&
    before.setup.registry === registry &&
    before.setup.config === config &&
    (before.context === undefined) === (context === undefined);
  const linter = holds ? before.linter : once(() => createLinter({ registry, config, onTask: note, source: context }));
  return { setup, source, named, registryFiles, linter, context, sisters };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A plan in its surroundings; it is checked when somebody asks for its findings. */
function planOf(
  { uri, version, document }: OpenFile,
  { setup, source, registryFiles, linter, context, sisters }: Surroundings,
  language: Language,
): OpenPlan {
  let findings: readonly Finding[] | undefined;
  return {
    uri,
    version,
    document,
    registry: setup.registry,
    registryFiles,
    language,
    ...(sisters !== undefined && { sisters: (place: string) => sisters(uri, place) }),
    above: readAbove(source),
    source: source?.uri === undefined || source.text === undefined ? undefined : { uri: source.uri, text: source.text },
    get findings() {
      return (findings ??= linter().run(document, { source: context }));
    },
  };
}

const readAbove = (source: FoundSource | undefined): ReadonlyMap<string, ReadPlan> =>
  new Map(
    [...(source?.above ?? [])].flatMap(([file, { uri, document }]): [string, ReadPlan][] =>
      uri === undefined || document === undefined ? [] : [[file, { uri, document }]],
    ),
  );

/** The text of a file that was looked up for one of the plans. */
function textAmong(all: Iterable<Surroundings>, uri: string): string | undefined {
  const key = addressKey(uri);
  for (const { setup, source, registryFiles } of all) {
    const files: readonly { readonly uri?: string | undefined; readonly text?: string | undefined }[] = [
      source ?? {},
      ...registryFiles,
      ...setup.reports,
      ...[...(source?.above?.values() ?? [])].map(({ uri: other, document }) => ({ uri: other, text: document?.text })),
    ];
    const text = files.find((file) => file.uri !== undefined && addressKey(file.uri) === key)?.text;
    if (text !== undefined) return text;
  }
  return undefined;
}
