import { convert, format, importOfficialText, lint, openSource, parsePlan } from '@workplan/core';
import { builtinRegistry } from '@workplan/registry/data';
import { complete, hover, type OpenPlan } from '@workplan/language-service';
import type { HostileText } from './hostile-texts.js';

function open(text: string): OpenPlan {
  const document = parsePlan(text);
  return {
    uri: 'file:///a.plan.yaml',
    version: 1,
    document,
    findings: [],
    registry: builtinRegistry,
    registryFiles: [],
    above: new Map(),
    source: undefined,
    language: 'zh',
  };
}

/** What the program does with a text, by name. */
export const WORK: Readonly<Record<HostileText['kind'], Readonly<Record<string, (text: string) => unknown>>>> = {
  plan: {
    lint: (text) => lint(parsePlan(text), { registry: builtinRegistry }),
    format: (text) => format(parsePlan(text)),
    convert: (text) => convert(parsePlan(text), 'en'),
    completion: (text) => complete(open(text), Math.max(0, text.lastIndexOf('\n') - 1)),
    hover: (text) => hover(open(text), Math.max(0, text.lastIndexOf('\n') - 1)),
  },
  official: {
    import: (text) => importOfficialText(text),
    lint: (text) =>
      lint(importOfficialText(text).document, { registry: builtinRegistry, source: openSource({ text }) }),
  },
};
