import type { Body, LookupResult, NearName } from '@workplan/registry';
import type { Reader } from '../texts/reader.js';
import { bodyCard, type CardOptions } from './body-card.js';
import { inline } from '../text/visible.js';

/** What was found for a name: what the name is on that day, then the bodies on cards. */
export function foundCards(name: string, results: readonly LookupResult[], options: CardOptions): string {
  const { terminal } = options;
  const blocks = results.map((result) => {
    const remark = remarkOn(name, result, options);
    const cards = bodiesOf(result).map((body) => bodyCard(body, options).join('\n'));
    return [...(remark === undefined ? [] : [terminal.paint('yellow', inline(remark))]), ...cards].join('\n\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** For a name that nobody knows: the nearest ones. */
export function unknownCard(name: string, results: readonly LookupResult[], terminal: Reader): string {
  const near = results.flatMap((result) => (result.status === 'unknown' ? result.nearest : []));
  const lines = [...new Set(near.slice(0, MOST_NEAR).map((candidate) => nearLine(candidate, terminal)))];
  return [
    terminal.paint('yellow', inline(terminal.say('found-unknown', { name }))),
    ...(lines.length > 0 ? [terminal.say('found-near'), ...lines] : []),
    '',
  ].join('\n');
}

const MOST_NEAR = 5;

function nearLine({ body, name, by }: NearName, terminal: Reader): string {
  const own = name === body.shortForm ? name : `${name} → ${body.shortForm}`;
  return `  ${inline(own)}  ${terminal.paint('dim', `${body.jurisdiction}, ${terminal.say(`near-${by}`)}`)}`;
}

/** What must be said before the card; nothing when the name is right as it is. */
function remarkOn(name: string, result: LookupResult, { on = '', terminal: { say } }: CardOptions): string | undefined {
  switch (result.status) {
    case 'alias':
      return say(result.matchedBy === 'full' ? 'found-full' : 'found-alias', { name, preferred: result.preferred });
    case 'expired':
      return say(result.certain ? 'found-expired' : 'found-expired-doubtful', { on, until: result.until.date });
    case 'not-yet':
      return say(result.certain ? 'found-not-yet' : 'found-not-yet-doubtful', { on, since: result.since.date });
    case 'pattern':
      return say('found-pattern', { name });
    case 'ambiguous':
      return say('found-ambiguous', { name, n: result.candidates.length });
    default:
      return undefined;
  }
}

const bodiesOf = (result: LookupResult): readonly Body[] =>
  'body' in result ? [result.body] : 'candidates' in result ? result.candidates : [];
