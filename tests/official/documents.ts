import { readFileSync } from 'node:fs';

/** One printed role group, as the facts give it. */
export interface Fact {
  readonly task: string | number | undefined;
  readonly attribution: number;
  readonly role: string;
  readonly bodies: readonly string[];
  readonly open: boolean;
}

export interface Document {
  readonly name: string;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly tasks: number;
  /** So many attributions at most are printed otherwise than the style of the document says. */
  readonly printed: number;
  /** The page the text was taken from, if it is kept. */
  readonly page: string | undefined;
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const facts = (name: string): Fact[] => JSON.parse(read(`tests/facts/${name}.json`)) as Fact[];
const page = (name: string): string => read(`tests/fixtures/pages/${name}.html`);

/** The official texts of the project with what has been established about them. */
export const DOCUMENTS: readonly Document[] = [
  {
    name: '沪府办发〔2016〕6号',
    text: read('seeds/shanghai-2016-egov.txt'),
    facts: facts('shanghai-2016-attributions'),
    tasks: 56,
    printed: 1,
    page: undefined,
  },
  {
    name: '国发〔2019〕3号',
    text: read('seeds/state-council-2019-3.txt'),
    facts: facts('bonded-zones-2019'),
    tasks: 21,
    printed: 1,
    page: page('state-council-2019-3'),
  },
  {
    name: '国发〔2018〕42号',
    text: read('seeds/state-council-2018-42.txt'),
    facts: facts('farm-machinery-2018'),
    tasks: 18,
    printed: 1,
    page: page('state-council-2018-42'),
  },
  {
    name: '国办发〔2018〕121号',
    text: read('seeds/state-council-2018-121.txt'),
    facts: facts('sports-events-2018'),
    tasks: 16,
    printed: 1,
    page: page('state-council-2018-121'),
  },
  {
    name: '国办发〔2018〕126号',
    text: read('seeds/state-council-2018-126.txt'),
    facts: facts('reform-list-2018'),
    tasks: 17,
    printed: 1,
    page: page('state-council-2018-126'),
  },
  // Seven attributions have 按职责分工负责 or the rule of the first body where the others have 负责.
  {
    name: '国发〔2018〕39号',
    text: read('seeds/state-council-2018-39.txt'),
    facts: facts('employment-2018'),
    tasks: 15,
    printed: 7,
    page: page('state-council-2018-39'),
  },
];
