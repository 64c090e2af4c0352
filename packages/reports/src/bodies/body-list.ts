import type { Body, DateFact, Jurisdiction } from '@workplan/registry';
import type { Reader } from '../texts/reader.js';
import { cells, padCells } from '../text/cells.js';
import { visible } from '../text/visible.js';

export interface PlaceList {
  readonly place: Pick<Jurisdiction, 'name'>;
  readonly bodies: readonly Body[];
}

/** Bodies place by place, one a line: short form, when in force, kind, full name. */
export function bodyList(lists: readonly PlaceList[], terminal: Reader): string {
  const rows = lists.flatMap(({ bodies }) => bodies.map((body) => columns(body, terminal)));
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => cells(row[column] ?? ''))));
  const blocks = lists.map(({ place, bodies }) =>
    [
      terminal.paint('underline', terminal.say('bodies-listed', { place: place.name, n: bodies.length })),
      ...bodies.map((body) =>
        `  ${columns(body, terminal)
          .map((text, column) => padCells(text, widths[column] ?? 0))
          .join('  ')}`.trimEnd(),
      ),
      '',
    ].join('\n'),
  );
  return [...blocks, terminal.say('bodies-caution')].join('\n');
}

const columns = (body: Body, terminal: Reader): string[] =>
  [body.shortForm, lifetime(body), terminal.say(`kind-${body.kind}`), fullName(body, terminal)].map(visible);

const fullName = ({ fullName: name, fullNameVerified }: Body, terminal: Reader): string =>
  name === undefined ? '' : fullNameVerified ? name : name + terminal.say('unverified');

function lifetime({ from, to }: Body): string {
  return from === undefined && to === undefined ? '' : `${shortDate(from)}..${shortDate(to)}`;
}

const shortDate = (fact: DateFact | undefined): string =>
  fact === undefined ? '' : fact.verified ? fact.date : `${fact.date}?`;
