import type { Body, ChangeEvent, DateFact, Registry } from '@workplan/registry';
import type { Reader } from '../texts/reader.js';
import type { ReportText } from '../texts/say.js';
import { cells, padCells } from '../text/cells.js';
import { inline } from '../text/visible.js';

export interface CardOptions {
  readonly registry: Registry;
  readonly on: string | undefined;
  readonly terminal: Reader;
}

/** A body on a card: a label and a value a line, and beside each value whether it is verified. */
export function bodyCard(body: Body, { registry, on, terminal }: CardOptions): string[] {
  const { say, paint } = terminal;
  const open = new Set(body.unverified);
  const sure = (text: string, verified: boolean): string => (verified ? text : text + say('unverified'));
  const names = (ids: readonly string[]): string =>
    ids.map((id) => registry.body(id, body.jurisdiction)?.shortForm ?? id).join('、');
  const date = (fact: DateFact | undefined): string =>
    fact === undefined ? say('body-unknown-date') : sure(fact.date, fact.verified);
  const rows: (readonly [ReportText, string])[] = [
    ['body-full', body.fullName === undefined ? '' : sure(body.fullName, body.fullNameVerified)],
    ['body-also', sureIf(body.alsoShort?.join('、'), !open.has('also'), sure)],
    ['body-aliases', sureIf(body.aliases.join('、'), !open.has('aliases'), sure)],
    ['body-place', body.jurisdiction],
    ['body-kind', sure(say(`kind-${body.kind}`), !open.has('kind'))],
    ['body-from', date(body.from)],
    ['body-to', body.to === undefined ? '' : date(body.to)],
    [
      'body-predecessors',
      sureIf(
        names(body.predecessors),
        body.predecessors.every((id) => registry.body(id, body.jurisdiction)?.successionVerified !== false),
        sure,
      ),
    ],
    ['body-successors', sureIf(names(body.successors), body.successionVerified, sure)],
    [
      body.collective?.partial ? 'body-members-partial' : 'body-members',
      body.collective === undefined
        ? ''
        : registry
            .members(body, on)
            .map((member) => member.shortForm)
            .join('、'),
    ],
    ['body-code', sureIf(body.areaCode, !open.has('code'), sure)],
    ['body-note', body.note ?? ''],
    ...changesOf(body, registry).map((change) => ['body-changes', changeLine(change, names, date, terminal)] as const),
  ];
  const shown = rows.filter(([, value]) => value !== '');
  const width = Math.max(...shown.map(([label]) => cells(say(label))));
  return [
    paint('bold', inline(body.shortForm)),
    ...shown.map(([label, value]) => `  ${paint('dim', padCells(say(label), width))}  ${inline(value)}`),
  ];
}

const sureIf = (
  text: string | undefined,
  verified: boolean,
  sure: (text: string, verified: boolean) => string,
): string => (text === undefined || text === '' ? '' : sure(text, verified));

const changesOf = (body: Body, registry: Registry): readonly ChangeEvent[] =>
  registry
    .jurisdiction(body.jurisdiction)
    ?.changes.filter(({ from, to }) => from.includes(body.id) || to.includes(body.id)) ?? [];

function changeLine(
  { title, date: when, from, to, successionVerified }: ChangeEvent,
  names: (ids: readonly string[]) => string,
  date: (fact: DateFact) => string,
  terminal: Reader,
): string {
  const side = (ids: readonly string[]): string => (ids.length === 0 ? terminal.say('change-none') : names(ids));
  const line = terminal.say('change-line', { date: date(when), title, from: side(from), to: side(to) });
  return successionVerified === false ? line + terminal.say('unverified') : line;
}
