import { isDate } from '@workplan/command-line';
import { RULES } from '@workplan/core/rules';
import type { Registry } from '@workplan/registry';
import { EMPTY_SUMMARY, addFile, findingAsJson } from '@workplan/reports/findings';
import { allRules, ruleMarkdown } from '@workplan/reports/rules';
import { isText, readOfficialText } from '@workplan/workspace';
import { fullPath } from '@workplan/workspace/node';
import { check, reportOn } from '../jobs/check/check-plan.js';
import { answerForPrograms, placesAsked } from '../jobs/words/places.js';
import { fix } from '../jobs/check/apply-fixes.js';
import { locateQuote } from './locate-quote.js';
import { OUTPUTS } from './output-schemas.js';
import { PLAN_TOOLS } from './plan-tools.js';
import { PLAN, readFile, readPlan, ToolError, type Tool } from './world.js';
import { schemaOf, SCHEMA_NAMES } from '../schemas/names.js';

function placesFor(registry: Registry, place: string | undefined): readonly string[] {
  const asked = placesAsked(registry, place);
  if (asked === undefined)
    throw new ToolError(
      `The registry knows no place «${place ?? ''}». It has: ${registry.jurisdictions.map(({ name }) => name).join(', ')}.`,
    );
  if ('shared' in asked) throw new ToolError(`Several places are called ${place ?? ''}: ${asked.shared.join(', ')}.`);
  return asked.places;
}

/** What an agent can ask for. Nothing is written, and only files below the current folder are read. */
export const TOOLS: Readonly<Record<string, Tool>> = {
  validate_plan: {
    description:
      'Check a government work plan (工作方案, YAML). Returns every finding with rule, severity, message in Chinese and English, range and fixes, as `workplan lint --format json` does.',
    arguments: PLAN,
    required: [],
    output: OUTPUTS.validate_plan,
    async run(given, world) {
      const { document, plan, shown } = readPlan(given, world);
      const report = reportOn(
        shown,
        document,
        check(document, await world.workspace.setupOf(plan), await world.workspace.sourceOf(document, plan)),
      );
      return {
        path: shown,
        findings: report.findings.map((finding) => findingAsJson(finding, report.lines)),
        summary: addFile(EMPTY_SUMMARY, report.findings),
      };
    },
  },
  fix_plan: {
    description:
      'Apply the safe fixes to a plan and return its new text with what is left to find. Writes nothing. Suggestions may change the meaning: show them to a person first.',
    arguments: {
      ...PLAN,
      suggestions: { type: 'boolean', description: 'Also make the first suggestion where no fix is safe' },
    },
    required: [],
    output: OUTPUTS.fix_plan,
    async run(given, world) {
      const { document, plan, shown } = readPlan(given, world);
      const setup = await world.workspace.setupOf(plan);
      const fixed = await fix(
        document,
        async (next) => check(next, setup, await world.workspace.sourceOf(next, plan)),
        given.suggestions === true,
      );
      return {
        path: shown,
        changed: fixed.changed,
        text: fixed.document.text,
        findings: fixed.findings.map((finding) => findingAsJson(finding, fixed.document.lines)),
      };
    },
  },
  look_up_body: {
    description:
      'Look up the name of a Chinese government body: which body it is, since and until when, what became of it. An unknown name comes with near ones; the registry is no complete list.',
    arguments: {
      name: { type: 'string', description: 'As written, such as 市工商局' },
      on: { type: 'string', description: 'Date, YYYY-MM-DD' },
      place: {
        type: 'string',
        description:
          'Any place of China: a name, a path (南京市鼓楼区) or a GB/T 2260 code; the places with a list when left out',
      },
    },
    required: ['name'],
    output: OUTPUTS.look_up_body,
    async run({ name, on, place }, { cwd, workspace }) {
      const { registry } = await workspace.setupOf(fullPath(cwd, 'any.plan.yaml'));
      const places = placesFor(registry, place === undefined ? undefined : String(place));
      if (on !== undefined && !isDate(String(on))) throw new ToolError('on must be a date such as 2016-02-18');
      return {
        name,
        on: on ?? null,
        results: places.map((known) => ({
          place: known,
          ...answerForPrograms(
            registry.lookup(String(name), { jurisdiction: known, ...(on !== undefined && { on: String(on) }) }),
          ),
        })),
      };
    },
  },
  locate_quote: {
    description:
      'Prove that a quote stands in an official text, word for word (spaces aside), and get its anchor (出处) such as L18:C1-C44. When it does not, the most similar line is returned.',
    arguments: {
      quote: { type: 'string', description: 'The words to find' },
      path: { type: 'string', description: 'Path of the official text (.txt, .html), below the current folder' },
      text: { type: 'string', description: 'The official text itself' },
    },
    required: ['quote'],
    output: OUTPUTS.locate_quote,
    async run({ quote, path, text }, world) {
      if (text !== undefined) return locateQuote(String(quote), String(text));
      if (path === undefined) throw new ToolError('Give text or path.');
      const read = await readOfficialText(readFile(String(path), 'source', world));
      if (!isText(read)) throw new ToolError(`${String(path)} is no text (${read.kind}).`);
      return locateQuote(String(quote), read.text);
    },
  },
  get_schema: {
    description:
      'The JSON Schema of plans (Chinese or English keys), of the typed plan, of configurations, registries or reports.',
    arguments: { name: { type: 'string', description: 'Which schema', enum: SCHEMA_NAMES } },
    required: ['name'],
    output: OUTPUTS.get_schema,
    run: async ({ name }) => schemaOf(SCHEMA_NAMES.find((known) => known === name) ?? 'plan'),
  },
  explain_rule: {
    description: `What a rule asks for and why, with executed examples, as Markdown. There are ${RULES.length} rules on plans.`,
    arguments: {
      rule: { type: 'string', description: 'Id of the rule, such as fullwidth-colon' },
      language: { type: 'string', description: 'Of the answer', enum: ['zh', 'en'] },
    },
    required: ['rule'],
    output: OUTPUTS.explain_rule,
    async run({ rule: id, language }) {
      const rules = allRules();
      const rule = rules.find((known) => known.id === id);
      if (rule === undefined)
        throw new ToolError(
          `There is no rule «${String(id)}». There are: ${rules.map((known) => known.id).join(', ')}.`,
        );
      return { id, markdown: await ruleMarkdown(rule, language === 'en' ? 'en' : 'zh') };
    },
  },
  ...PLAN_TOOLS,
};
