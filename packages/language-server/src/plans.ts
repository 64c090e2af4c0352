import { createLinter, openSource, scalarOf, objectOf, type Finding, type Language, type Linter, type PlanDocument } from '@workplan/core';
import type { Environment, FoundSource, Setup } from './environment.js';
import type { OpenFile } from './open-files.js';
import type { OpenPlan } from './open-plan.js';

/** A plan and what it is judged by. */
export interface JudgedPlan {
  readonly plan: OpenPlan;
  readonly setup: Setup;
}

/** The open plans; each version is judged once, whatever is asked of it. */
export interface Plans {
  /** At once when nothing has to be looked up in files, as after a keystroke. */
  read(file: OpenFile): JudgedPlan | Promise<JudgedPlan>;
  /** Drops what is known of one document, or of all. */
  forget(uri?: string): void;
}

/** What was looked up for a plan, and the linter that goes by it. */
interface Surroundings {
  readonly setup: Setup;
  readonly source: FoundSource | undefined;
  /** The source as the plan names it: another name, another source. */
  readonly sourceFile: string | undefined;
  readonly linter: Linter;
}

export function createPlans(environment: Environment, language: () => Language): Plans {
  const known = new Map<string, Surroundings>();
  const judged = new Map<string, JudgedPlan>();

  async function look({ uri, document }: OpenFile): Promise<Surroundings> {
    const sourceFile = sourceFileOf(document);
    const [setup, source] = await Promise.all([environment.setupOf(uri), environment.sourceOf(uri, document)]);
    const { registry, config } = setup;
    return { setup, source, sourceFile, linter: createLinter({ registry, config, source: source === undefined ? undefined : openSource(source) }) };
  }

  function judge({ uri, version, document }: OpenFile, { setup, source, linter }: Surroundings): JudgedPlan {
    let findings: readonly Finding[] | undefined;
    const plan: OpenPlan = {
      uri, version, document, registry: setup.registry, language: language(),
      source: source?.uri === undefined || source.text === undefined ? undefined : { uri: source.uri, text: source.text },
      get findings() {
        return (findings ??= linter.run(document));
      },
    };
    const read = { plan, setup };
    judged.set(uri, read);
    return read;
  }

  return {
    read(file) {
      const before = judged.get(file.uri);
      if (before !== undefined && before.plan.document === file.document) return before;
      const surroundings = known.get(file.uri);
      if (surroundings !== undefined && surroundings.sourceFile === sourceFileOf(file.document)) return judge(file, surroundings);
      return look(file).then((found) => {
        known.set(file.uri, found);
        return judge(file, found);
      });
    },
    forget(uri) {
      for (const map of [known, judged]) {
        if (uri === undefined) map.clear();
        else map.delete(uri);
      }
    },
  };
}

const sourceFileOf = (document: PlanDocument): string | undefined => scalarOf(objectOf(document.parts.spine.bound.root, 'source'), 'file')?.node.value;
