import { isPlanName } from '@workplan/workspace';
import { fullPath } from '@workplan/workspace/node';
import { decodeText } from '@workplan/core';
import { allRules, ruleMarkdown, urlOf } from '@workplan/reports/rules';
import { shownPath } from '../io/paths.js';
import { schemaOf, SCHEMA_NAMES } from '../schemas/names.js';
import { CODES, ProtocolError } from './protocol.js';
import { readFile, ToolError, type World } from './world.js';

/** The code of the protocol for a resource that is not there. */
const NOT_FOUND = -32_002;
/** Plans in one answer: of a folder with thousands of them more have to be asked for. */
const PAGE = 200;

const JSON_TYPE = 'application/json';
const YAML_TYPE = 'application/yaml';

interface Resource {
  readonly uri: string;
  readonly name: string;
  readonly description?: string;
  readonly mimeType: string;
}

export const RESOURCE_TEMPLATES = [
  {
    uriTemplate: 'workplan://rule/{id}',
    name: 'rule',
    description: 'What a rule asks for and why, with executed examples; ids are in workplan://rules',
    mimeType: 'text/markdown',
  },
  {
    uriTemplate: 'workplan://plan/{+path}',
    name: 'plan',
    description: 'A plan below the current folder',
    mimeType: YAML_TYPE,
  },
] as const;

const FIXED: readonly Resource[] = [
  { uri: 'workplan://rules', name: 'rules', description: 'All rules: id, severity, title', mimeType: JSON_TYPE },
  ...SCHEMA_NAMES.map((name) => ({
    uri: `workplan://schema/${name}`,
    name: `schema ${name}`,
    description: `The JSON Schema ${name}`,
    mimeType: 'application/schema+json',
  })),
];

/**
 * The schemas, the rules, and the plans of the current folder, a page at a time.
 *
 * @param cursor what the page before named as the next one
 */
export async function listResources({ cwd, workspace }: World, cursor: unknown): Promise<object> {
  if (cursor !== undefined && (typeof cursor !== 'string' || !/^\d{1,9}$/.test(cursor)))
    throw new ProtocolError(CODES.params, 'unknown cursor');
  const from = Number(cursor ?? 0);
  const plans: Resource[] = [];
  let at = 0;
  for await (const { path, fault } of workspace.plansIn(fullPath(cwd, '.'))) {
    if (fault !== undefined) continue;
    if (at >= from + PAGE) return { resources: [...(from === 0 ? FIXED : []), ...plans], nextCursor: String(at) };
    if (at >= from) plans.push(planResource(shownPath(cwd, path)));
    at += 1;
  }
  return { resources: [...(from === 0 ? FIXED : []), ...plans] };
}

const planResource = (path: string): Resource => ({
  uri: `workplan://plan/${path.split('/').map(encodeURIComponent).join('/')}`,
  name: path,
  mimeType: YAML_TYPE,
});

/** The content of a resource. */
export async function readResource(uri: unknown, world: World): Promise<object> {
  const [, kind = '', name = ''] = typeof uri === 'string' ? (/^workplan:\/\/(\w+)(?:\/(.+))?$/s.exec(uri) ?? []) : [];
  const read = Object.hasOwn(READERS, kind) ? READERS[kind] : undefined;
  const found = await read?.(decoded(name), world);
  if (found === undefined) throw new ProtocolError(NOT_FOUND, `no resource ${String(uri)}`);
  return { contents: [{ uri, ...found }] };
}

type Reader = (name: string, world: World) => Promise<{ readonly mimeType: string; readonly text: string } | undefined>;

const READERS: Readonly<Record<string, Reader>> = {
  async schema(word) {
    const name = SCHEMA_NAMES.find((known) => known === word);
    return name && { mimeType: 'application/schema+json', text: JSON.stringify(await schemaOf(name), null, 2) };
  },
  async rules(word) {
    if (word !== '') return undefined;
    const rules = allRules().map(({ id, group, severity, title }) => ({
      id,
      group,
      severity,
      title,
      ...urlOf(id),
    }));
    return { mimeType: JSON_TYPE, text: JSON.stringify(rules, null, 2) };
  },
  async rule(id) {
    const rule = allRules().find((known) => known.id === id);
    return (
      rule && {
        mimeType: 'text/markdown',
        text: `${await ruleMarkdown(rule, 'zh')}\n${await ruleMarkdown(rule, 'en')}`,
      }
    );
  },
  async plan(path, world) {
    // Other files of the folder are nobody's business here.
    if (!isPlanName(path)) return undefined;
    try {
      return { mimeType: YAML_TYPE, text: decodeText(readFile(path, 'plan', world)).text };
    } catch (error) {
      if (error instanceof ToolError) throw new ProtocolError(NOT_FOUND, error.message);
      throw error;
    }
  },
};

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}
