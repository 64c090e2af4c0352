// The documents of `tests/reading/composed` as Word, RTF, Excel and PDF files that LibreOffice makes of them: what is read of
// these is what is read of the texts and pages. All of them with `npm run test:office`, the pages as .docx in `npm test`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isText, readOfficialText } from '@workplan/workspace';
import { expect, test } from 'vitest';
import { answersIn, sha256Of } from '../reading/answers.js';
import { readDocument, readText, type Read } from '../reading/read-document.js';
import { scoreOf, type Score } from '../reading/score.js';
import { isThere } from './measure-pages.js';

const COMPOSED = fileURLToPath(new URL('../reading/composed/', import.meta.url));
const IS_WHOLE = process.env['WORKPLAN_OFFICE_TOOLS'] !== undefined;

/** A way to a format: what documents take it, and the filters of LibreOffice, one call behind the other. */
interface Way {
  readonly to: string;
  readonly takes: (name: string, text: string) => boolean;
  /** What the file ends in, where LibreOffice asks for another ending. */
  readonly as?: string;
  readonly calls: readonly { readonly to: string; readonly reads?: string }[];
  /** Documents of which less is read, with what the format loses; whatever is read of them is right. */
  readonly less: readonly string[];
}

const isPage = (name: string): boolean => name.endsWith('.html');
const WORD = { to: 'docx:MS Word 2007 XML' };
const TEXT = { ...WORD, reads: 'Text (encoded):UTF8' };
/** Links of the site become items 1. and 2. above the title, and with them the year is lost. */
const NUMBERED_LINKS = 'html-divs.html';
/** A table in the cell of another, where tables are not nested. */
const NESTED = 'page-saved.html';

const WAYS: readonly Way[] = [
  { to: 'docx', takes: isPage, calls: [WORD], less: [NUMBERED_LINKS] },
  { to: 'docx', takes: (name) => !isPage(name), calls: [TEXT], less: [] },
  { to: 'doc', takes: isPage, calls: [WORD, { to: 'doc:MS Word 97' }], less: [NUMBERED_LINKS, NESTED] },
  { to: 'rtf', takes: isPage, calls: [WORD, { to: 'rtf:Rich Text Format' }], less: [NUMBERED_LINKS, NESTED] },
  { to: 'doc', takes: (name) => !isPage(name), calls: [TEXT, { to: 'doc:MS Word 97' }], less: [] },
  { to: 'rtf', takes: (name) => !isPage(name), calls: [TEXT, { to: 'rtf:Rich Text Format' }], less: [] },
  {
    to: 'xlsx',
    takes: (name, text) => !isPage(name) && text.includes('\t'),
    as: '.tsv',
    calls: [{ to: 'xlsx', reads: 'CSV:9,34,UTF8,1,,0,false,false' }],
    less: [],
  },
  {
    to: 'pdf',
    takes: (name, text) => !isPage(name) && !text.includes('\t'),
    calls: [TEXT, { to: 'pdf' }],
    // Lines of tables with commas are broken where they are full; a date and a name stand in one line.
    less: ['milestones.txt', 'supervised-matters.csv.txt', 'person-and-bureaus.txt'],
  },
];

test.each(IS_WHOLE ? WAYS : WAYS.slice(0, 1))(
  'documents as .$to are read as the documents',
  async (way) => {
    if (!isThere('soffice', '--version')) {
      console.warn('Documents were not read in other formats: LibreOffice (soffice) is needed for it.');
      return;
    }
    const answers = answersIn(join(COMPOSED, 'answers'));
    const names = readdirSync(COMPOSED).filter(
      (name) => /\.(?:txt|html)$/.test(name) && way.takes(name, readFileSync(join(COMPOSED, name), 'utf8')),
    );
    expect(names.length).toBeGreaterThan(4);
    const made = converted(names, way);
    for (const name of names) {
      const source = readFileSync(join(COMPOSED, name));
      const answer = answers.get(sha256Of(source));
      const file = made.get(basename(name, extname(name)));
      if (answer === undefined || file === undefined) throw new Error(`no answer or no file for ${name}`);
      const score = scoreOf(answer, await readFile(file));
      if (way.less.includes(name)) expect(wrongIn(score), name).toEqual([0, 0, 0]);
      else
        expect(withoutForm(score), name).toEqual(withoutForm(scoreOf(answer, readDocument(source.toString('utf8')))));
    }
  },
  600_000,
);

const wrongIn = ({ tasks, bodies, deadlines }: Score): number[] => [tasks, bodies, deadlines].map(({ wrong }) => wrong);
const withoutForm = ({ tasks, bodies, deadlines }: Score) => ({ tasks, bodies, deadlines });

async function readFile(bytes: Uint8Array): Promise<Read> {
  const official = await readOfficialText(bytes);
  if (!isText(official)) throw new Error(official.kind);
  const { text, reading, tables } = official;
  return readText(text, { ...(reading !== undefined && { reading }), ...(tables !== undefined && { tables }) });
}

/** The files that LibreOffice makes of documents, by their names without what they end in. Tables get lines, as Word gives them. */
function converted(names: readonly string[], { calls, to, as }: Way): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'workplan-formats-'));
  try {
    let files = names.map((name) => {
      const file = join(folder, as === undefined ? name : `${basename(name, extname(name))}${as}`);
      const text = readFileSync(join(COMPOSED, name), 'utf8');
      writeFileSync(file, isPage(name) ? text.replaceAll('<table', '<table border="1"') : text);
      return file;
    });
    for (const [step, call] of calls.entries()) {
      const out = join(folder, String(step));
      const { status, stderr } = spawnSync('soffice', [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        ...(call.reads === undefined ? [] : [`--infilter=${call.reads}`]),
        '--convert-to',
        call.to,
        '--outdir',
        out,
        ...files,
      ]);
      if (status !== 0) throw new Error(`soffice: ${String(stderr)}`);
      files = readdirSync(out).map((name) => join(out, name));
    }
    return new Map(files.map((file) => [basename(file, `.${to}`), readFileSync(file)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
