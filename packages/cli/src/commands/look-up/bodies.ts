import { isDate } from '@workplan/command-line';
import type { Body, Jurisdiction, LookupResult, Registry } from '@workplan/registry';
import { bodyList, foundCards, unknownCard } from '@workplan/reports/bodies';
import { prettyReporter } from '@workplan/reports/findings';
import { fullPath } from '@workplan/workspace/node';
import type { Call, Run } from '../../args/command.js';
import { EXIT, type ExitCode } from '../../exit.js';
import { UsageError } from '../../io/usage-error.js';
import { plainFormat } from '../../jobs/words/plain-format.js';
import { importBodies } from '../../jobs/import/import-bodies.js';
import { answerForPrograms, placesAsked } from '../../jobs/words/places.js';
import { gravest } from '../../jobs/results/results.js';
import { setupDiagnostics, workspaceOf } from '../../jobs/plans/workspace.js';

/** The first word of a call that drafts a file. */
const IMPORT = 'import';

/** Looks a name up in the registry, lists what it holds, or drafts the file of a place (`bodies import FILE`). */
export const run: Run = async (call) => {
  const {
    words: [name, file],
    environment,
    options,
    terminal,
  } = call;
  const { on } = options;
  if (file !== undefined && name !== IMPORT) throw new UsageError('too-many-words', { command: 'bodies', word: file });
  if (on !== undefined && !isDate(on)) throw new UsageError('bad-date', { value: on });
  const setup = await workspaceOf(call).setupOf(fullPath(environment.cwd, 'any.plan.yaml'));
  const { registry, broken } = setup;
  const reporter = prettyReporter({ terminal, quiet: false });
  for (const report of setupDiagnostics(environment.cwd)(setup)) environment.stderr.write(reporter.file(report));
  if (file !== undefined) return gravest(await importBodies(call, file, registry), broken ? EXIT.usage : EXIT.clean);
  if (options.output !== undefined || options.force) throw new UsageError('bodies-output');
  const places = placesOf(registry, options.in);
  const code = name === undefined ? list(call, registry, places) : show(call, name, registry, places);
  return gravest(code, broken ? EXIT.usage : EXIT.clean);
};

function list(
  { environment: { stdout }, options, terminal }: Call,
  registry: Registry,
  places: readonly Pick<Jurisdiction, 'name'>[],
): ExitCode {
  const { on } = options;
  const lists = places.map((place) => ({
    place,
    bodies: registry.bodies({ jurisdiction: place.name, on }).filter((body) => body.jurisdiction === place.name),
  }));
  if (plainFormat(options) === 'json')
    stdout.write(
      `${JSON.stringify(
        lists.flatMap(({ bodies }) => bodies),
        null,
        2,
      )}\n`,
    );
  else stdout.write(`${bodyList(lists, terminal)}\n`);
  return EXIT.clean;
}

function show(
  { environment: { stdout }, options, terminal }: Call,
  name: string,
  registry: Registry,
  places: readonly Pick<Jurisdiction, 'name'>[],
): ExitCode {
  const { on } = options;
  const answers = places.map((place) => ({
    place: place.name,
    result: registry.lookup(name, { jurisdiction: place.name, on }),
  }));
  const known = distinct(
    answers.filter(({ result: { status } }) => status !== 'unknown' && status !== 'no-registry' && status !== 'class'),
  );
  if (plainFormat(options) === 'json') {
    const results = known.length > 0 ? known : answers;
    stdout.write(
      `${JSON.stringify({ name, on: on ?? null, results: results.map(({ place, result }) => ({ place, ...answerForPrograms(result) })) }, null, 2)}\n`,
    );
  } else if (known.length > 0)
    stdout.write(
      foundCards(
        name,
        known.map(({ result }) => result),
        { registry, on, terminal },
      ),
    );
  else
    stdout.write(
      unknownCard(
        name,
        answers.map(({ result }) => result),
        terminal,
      ),
    );
  return known.length > 0 ? EXIT.clean : EXIT.findings;
}

interface Answer {
  readonly place: string;
  readonly result: LookupResult;
}

/** A body of the nation is found from every place; it is shown once. */
function distinct(answers: readonly Answer[]): Answer[] {
  const seen = new Set<string>();
  return answers.filter(({ result }) => {
    const key = bodiesOf(result)
      .map(({ jurisdiction, id }) => `${jurisdiction} ${id}`)
      .join('\n');
    return !seen.has(key) && seen.add(key);
  });
}

const bodiesOf = (result: LookupResult): readonly Body[] =>
  'body' in result ? [result.body] : 'candidates' in result ? result.candidates : [];

function placesOf(registry: Registry, name: string | undefined): readonly Pick<Jurisdiction, 'name'>[] {
  const asked = placesAsked(registry, name);
  if (asked === undefined)
    throw new UsageError('no-such-place', {
      place: name ?? '',
      known: registry.jurisdictions.map((known) => known.name).join('、'),
    });
  if ('shared' in asked) throw new UsageError('shared-place', { place: name ?? '', paths: asked.shared.join('、') });
  return asked.places.map((place) => ({ name: place }));
}
