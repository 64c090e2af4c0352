import { isDate, OPTIONS } from '@workplan/command-line';
import { comparePlans } from '@workplan/compare';
import { askedBody } from '../jobs/words/asked-body.js';
import {
  applyEdits,
  convert,
  importOfficialText,
  lint,
  parsePlan,
  renderOfficialText,
  type Plan,
  type PlanDocument,
} from '@workplan/core';
import { queryTasks } from '@workplan/core/query';
import { findingAsJson } from '@workplan/reports/findings';
import { keysNotWritten, TEXT_FORMS, type TextForm } from '@workplan/reports/pages';
import { taskItem } from '@workplan/reports/tasks';
import { isText, readOfficialText } from '@workplan/workspace';
import { fullPath } from '@workplan/workspace/node';
import { sha256Of } from '../io/hash.js';
import { check } from '../jobs/check/check-plan.js';
import { WRITING } from '../jobs/check/mistakes.js';
import { OUTPUTS } from './output-schemas.js';
import { PLAN, readFile, readPlan, ToolError, type Arguments, type Tool, type World } from './world.js';

const FORMS = Object.keys(TEXT_FORMS);

/** Tools that make something of a plan or an official text, as the commands of the same names do. */
export const PLAN_TOOLS: Readonly<Record<string, Tool>> = {
  import_text: {
    description:
      'Read an official text (.txt, web page, Word file) as a plan, as `workplan import` does: every section and task gets its anchor, nothing is lost. Writes nothing.',
    arguments: {
      path: { type: 'string', description: 'Path of the official text, below the current folder' },
      text: { type: 'string', description: 'The official text itself; the plan is then tied to no file' },
      place: { type: 'string', description: 'Whose plan it is, such as 上海市, where the text does not say it' },
      dialect: { type: 'string', description: 'Language of the keys', enum: ['zh', 'en'] },
    },
    required: [],
    output: OUTPUTS.import_text,
    run: importText,
  },
  render_plan: {
    description:
      'Print a plan: the official text, a page (html, md), StratML, Akoma Ntoso or JSON-LD. A plan with mistakes in its writing or structure is refused: validate it first.',
    arguments: { ...PLAN, to: { type: 'string', description: 'The form; text when left out', enum: FORMS } },
    required: [],
    output: OUTPUTS.render_plan,
    async run(given, world) {
      const { document, shown } = readPlan(given, world);
      const form = FORMS.find((name): name is TextForm => name === given.to) ?? 'text';
      const plan = planOf(document, shown);
      return {
        path: shown,
        form,
        content: await TEXT_FORMS[form](plan),
        not_written: await keysNotWritten(plan, form),
      };
    },
  },
  convert_plan: {
    description: 'Switch the keys of a plan between Chinese and English and return its new text. Writes nothing.',
    arguments: { ...PLAN, dialect: { type: 'string', description: 'Keys of the result', enum: ['zh', 'en'] } },
    required: ['dialect'],
    output: OUTPUTS.convert_plan,
    async run(given, world) {
      const { document, shown } = readPlan(given, world);
      const text = applyEdits(document.text, convert(document, given.dialect === 'en' ? 'en' : 'zh'));
      return { path: shown, changed: text !== document.text, text };
    },
  },
  list_tasks: {
    description:
      'List the tasks of a plan that fit: by body (also under its other names), role, section, words, and day. All of them without conditions.',
    arguments: {
      ...PLAN,
      body: { type: 'string', description: 'A body that the task names' },
      role: { type: 'string', description: 'The role of the body', enum: OPTIONS.role.values },
      section: { type: 'string', description: 'Words of the title of a section around the task' },
      words: { type: 'string', description: 'Words of the task' },
      due_before: { type: 'string', description: 'Due on this day or before it, YYYY-MM-DD' },
      due_after: { type: 'string', description: 'Due on this day or after it, YYYY-MM-DD' },
    },
    required: [],
    output: OUTPUTS.list_tasks,
    run: listTasks,
  },
  compare_plans: {
    description:
      'Compare two plans task by task, as `workplan diff` does: added, removed, moved, renumbered, reworded tasks, other bodies, deadlines and targets.',
    arguments: {
      old_path: { type: 'string', description: 'Path of the older plan' },
      old_text: { type: 'string', description: 'The older plan itself' },
      new_path: { type: 'string', description: 'Path of the newer plan' },
      new_text: { type: 'string', description: 'The newer plan itself' },
    },
    required: [],
    output: OUTPUTS.compare_plans,
    async run({ old_path, old_text, new_path, new_text }, world) {
      const before = readPlan({ path: old_path, text: old_text }, world);
      const now = readPlan({ path: new_path, text: new_text }, world);
      const { registry } = await world.workspace.setupOf(now.plan);
      const difference = comparePlans(planOf(before.document, before.shown), planOf(now.document, now.shown), {
        registry,
      });
      return { same: difference.head.length + difference.tasks.length === 0, ...difference };
    },
  },
};

/** The typed plan of a document that can be read as it was meant. */
function planOf(document: PlanDocument, shown: string): Plan {
  const wrong = lint(document, { only: WRITING }).find(({ severity }) => severity === 'error');
  const { plan } = document;
  if (plan === undefined || wrong !== undefined)
    throw new ToolError(
      `${shown} has mistakes in its writing or structure${wrong === undefined ? '' : `: ${wrong.message.en}`} Use validate_plan.`,
    );
  return plan;
}

async function importText({ path, text, place, dialect }: Arguments, world: World): Promise<object> {
  if (text === undefined && path === undefined) throw new ToolError('Give text or path.');
  const bytes = text === undefined ? readFile(String(path), 'source', world) : Buffer.from(String(text));
  const official = await readOfficialText(bytes);
  if (!isText(official) || official.text.trim() === '')
    throw new ToolError(`${text === undefined ? String(path) : 'The text'} is no text (${official.kind}).`);
  const target = fullPath(world.cwd, 'new.plan.yaml');
  const setup = await world.workspace.setupOf(target);
  const keys = dialect === undefined ? setup.dialect : dialect === 'en' ? 'en' : 'zh';
  const read = (jurisdiction: string | undefined) =>
    importOfficialText(official.text, {
      sha256: sha256Of(bytes),
      encoding: official.encoding,
      ...(official.reading !== undefined && { reading: official.reading }),
      ...(official.tables !== undefined && { tables: official.tables }),
      ...(text === undefined && { file: String(path) }),
      ...(keys !== undefined && { dialect: keys }),
      ...(jurisdiction !== undefined && { jurisdiction }),
    });
  const first = read(place === undefined ? undefined : String(place));
  const isSilent = first.document.at(['jurisdiction']) === undefined && setup.jurisdiction !== undefined;
  const { yaml } = isSilent ? read(setup.jurisdiction) : first;
  const document = parsePlan(yaml);
  const { plan } = document;
  const source = await world.workspace.sourceOf(document, target);
  return {
    yaml,
    exact: plan !== undefined && renderOfficialText(plan) === official.text,
    tasks: document.tasks.length,
    findings: check(document, setup, source).map((finding) => findingAsJson(finding, document.lines)),
  };
}

async function listTasks(given: Arguments, world: World): Promise<object> {
  const { document, plan: path, shown } = readPlan(given, world);
  const { plan } = document;
  if (plan === undefined) throw new ToolError(`${shown} has errors in its form. Use validate_plan.`);
  const { registry } = await world.workspace.setupOf(path);
  const { isBody, likely } = askedBody(registry, plan);
  const word = (name: string): string | undefined => (given[name] === undefined ? undefined : String(given[name]));
  const day = (name: string): string | undefined => {
    const value = word(name);
    if (value !== undefined && !isDate(value)) throw new ToolError(`${name} must be a date such as 2016-02-18`);
    return value;
  };
  const tasks = queryTasks(plan, {
    body: word('body'),
    role: OPTIONS.role.values.find((role) => role === given.role),
    section: word('section'),
    text: word('words'),
    dueBefore: day('due_before'),
    dueAfter: day('due_after'),
    isBody,
  });
  return { path: shown, tasks: tasks.map((entry) => taskItem(entry, document, shown)), likely: [...likely] };
}
