import { lint, openSource, parsePlan, type Finding, type Language } from '@workplan/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Environment, Setup } from './environment.js';
import type { OpenPlan } from './open-plan.js';

/** A plan and what it is judged by. */
export interface JudgedPlan {
  readonly plan: OpenPlan;
  readonly setup: Setup;
}

/** The open plans; each version is read once, whatever is asked of it. */
export interface Plans {
  /** The document as a plan; undefined when it is none. */
  read(text: TextDocument): Promise<JudgedPlan> | undefined;
  /** Drops what is known of one document, or of all. */
  forget(uri?: string): void;
}

export function createPlans(environment: Environment, language: () => Language): Plans {
  const known = new Map<string, { readonly version: number; readonly plan: Promise<JudgedPlan> }>();
  return {
    read(text) {
      if (!isPlan(text)) return undefined;
      let entry = known.get(text.uri);
      if (entry?.version !== text.version) known.set(text.uri, (entry = { version: text.version, plan: openPlan(text, environment, language()) }));
      return entry.plan;
    },
    forget(uri) {
      if (uri === undefined) known.clear();
      else known.delete(uri);
    },
  };
}

/** As in `workplan lint`, plans are told by their names; other YAML files are left in peace. */
export function isPlan({ uri, languageId }: TextDocument): boolean {
  return languageId === 'workplan' || /\.plan\.ya?ml$|\.(?:工作方案|%E5%B7%A5%E4%BD%9C%E6%96%B9%E6%A1%88)\.ya?ml$/i.test(uri);
}

async function openPlan(text: TextDocument, environment: Environment, language: Language): Promise<JudgedPlan> {
  const { uri, version } = text;
  const document = parsePlan(text.getText());
  const [setup, source] = await Promise.all([environment.setupOf(uri), environment.sourceOf(uri, document)]);
  const { registry, config } = setup;
  let findings: readonly Finding[] | undefined;
  const plan: OpenPlan = {
    uri, version, document, registry, language,
    source: source?.uri === undefined || source.text === undefined ? undefined : { uri: source.uri, text: source.text },
    get findings() {
      return (findings ??= lint(document, { registry, config, source: source === undefined ? undefined : openSource(source) }));
    },
  };
  return { plan, setup };
}
