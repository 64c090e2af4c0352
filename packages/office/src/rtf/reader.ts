import { Lines } from '../layout/lines.js';
import { placeRows } from '../layout/place-rows.js';
import { printTable } from '../layout/print-table.js';
import { Remarks } from '../layout/remarks.js';
import { OfficeError } from '../office-error.js';
import type { NoteKind } from '../office-text.js';
import { decodedIn, encodingOfCharset, encodingOfPage } from './code-pages.js';
import { destinationOf, type Destination } from './destinations.js';
import { TableRows } from './table-rows.js';
import type { Token } from './tokens.js';

/** No program nests groups deeper. */
const MOST_DEEP = 2_000;

/** What holds in a group until it ends. */
interface Group {
  destination: Destination;
  /** Its destination is one that readers may not know: `\*` stood before it. */
  isOptional: boolean;
  isHidden: boolean;
  isDeleted: boolean;
  isCentred: boolean;
  inTable: boolean;
  font: number | undefined;
  /** Characters that stand behind `\u` for readers without Unicode. */
  fallback: number;
  /** Words of its own, where its destination keeps them. */
  words: string[];
}

/** Characters that control words stand for. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  softline: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: '　',
  enspace: ' ',
  '~': '\u00a0',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
};

const KEEPS_WORDS: ReadonlySet<Destination['kind']> = new Set(['label', 'box', 'aside', 'code']);
/** Words of control that say what a reader should know. */
const NOTED: Readonly<Record<string, NoteKind>> = { revised: 'insertions', strike: 'struck', striked: 'struck' };
const BULLET = /^[•●■◆▪·○§o\-–\uf000-\uf0ff]$/u;

/** Reads the words of a rich text file into lines. */
export class RtfReader {
  readonly lines = new Lines();
  readonly remarks = new Remarks();
  private readonly groups: Group[] = [newGroup()];
  private readonly charsets = new Map<number, string>();
  private readonly table = new TableRows();
  private page = encodingOfPage(1252);
  private bytes: number[] = [];
  private skip = 0;
  private paragraph = 1;
  private text = '';
  private label: { readonly text: string; readonly gap: string } | undefined;
  private hidden = '';
  private deleted = '';
  private boxes: string[] = [];
  private isContents = false;
  private isNumbered = false;
  /** A number or a list mark of this paragraph was read. */
  private hasLabel = false;

  token(token: Token): void {
    if (token.kind === 'byte') {
      if (this.skip > 0) this.skip -= 1;
      else this.bytes.push(token.byte);
      return;
    }
    if (token.kind === 'control' && token.word === 'u') {
      this.flush();
      this.write(String.fromCharCode(((token.number ?? 0) + 0x1_0000) % 0x1_0000));
      this.skip = this.group.fallback;
      return;
    }
    this.flush();
    if (token.kind === 'open') this.open();
    else if (token.kind === 'close') this.close();
    else this.control(token.word, token.number);
  }

  /** Ends the last paragraph; a file that ends within a group was cut. */
  finish(): void {
    this.flush();
    if (this.groups.length !== 1) throw new OfficeError('damaged', 'groups');
    if (this.text !== '' || this.boxes.length > 0) this.endParagraph();
    this.endTable();
    this.lines.dropLastIfEmpty();
  }

  private get group(): Group {
    const last = this.groups[this.groups.length - 1];
    if (last === undefined) throw new OfficeError('damaged', 'groups');
    return last;
  }

  private open(): void {
    if (this.groups.length > MOST_DEEP) throw new OfficeError('hostile', 'depth of groups');
    this.skip = 0;
    this.groups.push({ ...this.group, isOptional: false, words: this.group.words });
  }

  private close(): void {
    this.skip = 0;
    const group = this.groups.pop();
    if (group === undefined || this.groups.length === 0) throw new OfficeError('damaged', 'groups');
    if (group.destination === this.group.destination) return;
    const words = group.words.join('');
    const { destination } = group;
    if (destination.kind === 'label') this.keepLabel(words);
    if (destination.kind === 'box') this.boxes.push(words.trimEnd());
    if (destination.kind === 'code' && /^\s*TOC\b/.test(words)) this.isContents = true;
    if (destination.kind === 'aside') {
      const { aside } = destination;
      this.remarks.aside(aside, words, aside === 'footnote' || aside === 'comment' ? this.paragraph : undefined);
    }
  }

  private control(word: string, number: number | undefined): void {
    if (word === '*') {
      this.group.isOptional = true;
      return;
    }
    const destination = destinationOf(word);
    if (destination !== undefined || this.group.isOptional) this.enter(destination ?? { kind: 'skip' });
    else if (this.group.destination.kind === 'fonts') this.font(word, number);
    else if (this.group.destination.kind !== 'skip') this.act(word, number);
  }

  private enter(destination: Destination): void {
    const { group } = this;
    group.isOptional = false;
    if (group.destination.kind === 'skip' || group.destination.kind === 'picture') return;
    if (destination.kind === 'picture') this.remarks.note('pictures');
    if (destination.kind === 'object') this.remarks.note('embedded');
    if (destination.kind === 'text' || destination.kind === 'result' || destination.kind === 'object') return;
    group.destination = { ...destination };
    if (KEEPS_WORDS.has(destination.kind)) group.words = [];
  }

  private font(word: string, number: number | undefined): void {
    if (word === 'f') this.group.font = number;
    const encoding = word === 'fcharset' ? encodingOfCharset(number ?? 0) : undefined;
    if (encoding !== undefined && this.group.font !== undefined) this.charsets.set(this.group.font, encoding);
  }

  private act(word: string, number: number | undefined): void {
    const character = CHARACTERS[word];
    if (character !== undefined) this.write(character);
    else this.actions[word]?.(number);
    const note = NOTED[word];
    if (note !== undefined && number !== 0) this.remarks.note(note);
  }

  private readonly actions: Readonly<Record<string, (number: number | undefined) => void>> = {
    ansicpg: (number) => void (this.page = encodingOfPage(number ?? 0)),
    f: (number) => void (this.group.font = number),
    uc: (number) => void (this.group.fallback = number ?? 1),
    v: (number) => void (this.group.isHidden = number !== 0),
    deleted: (number) => {
      if (number !== 0 && !this.group.isDeleted) this.remarks.note('deletions');
      this.group.isDeleted = number !== 0;
    },
    plain: () => {
      this.group.isHidden = false;
      this.group.isDeleted = false;
    },
    pard: () => {
      this.group.isCentred = false;
      this.group.inTable = false;
      this.isNumbered = false;
    },
    ls: (number) => void (this.isNumbered = (number ?? 0) > 0),
    qc: () => void (this.group.isCentred = true),
    ql: () => void (this.group.isCentred = false),
    intbl: () => void (this.group.inTable = true),
    par: () => this.end(),
    sect: () => this.end(),
    page: () => undefined,
    trowd: () => this.table.describe(),
    clmrg: () => this.table.mergeLeft(),
    clvmrg: () => this.table.mergeAbove(),
    cellx: (number) => this.table.bound(number ?? 0),
    cell: () => {
      if (this.group.destination.kind !== 'text') return;
      this.endParagraph(true);
      this.table.endCell();
    },
    nestcell: () => this.end(),
    row: () => this.table.endRow(),
  };

  /** Bytes become characters in the encoding of their font. */
  private flush(): void {
    if (this.bytes.length === 0) return;
    const bytes = Uint8Array.from(this.bytes);
    const charset = this.charsets.get(this.group.font ?? -1);
    this.bytes = [];
    this.write(charset === undefined ? decodedIn(this.page, bytes) : new TextDecoder(charset).decode(bytes));
  }

  private write(words: string): void {
    const { destination, isHidden, isDeleted } = this.group;
    if (KEEPS_WORDS.has(destination.kind)) this.group.words.push(words);
    else if (destination.kind !== 'text') return;
    else if (isDeleted) this.deleted += words;
    else if (isHidden) this.hidden += words;
    else this.text += words;
  }

  private keepLabel(words: string): void {
    const text = words.trim();
    if (text === '') return;
    this.hasLabel = true;
    if (BULLET.test(text)) this.remarks.note('bullets');
    else this.label = { text, gap: /[、．.)）]$/.test(text) ? '' : words.endsWith(' ') ? ' ' : '　' };
  }

  /** The end of a paragraph; within a note or a box it is one of its lines. */
  private end(): void {
    if (this.group.destination.kind === 'text') this.endParagraph(this.group.inTable);
    else this.write('\n');
  }

  private endParagraph(inTable = false): void {
    const { label, text, isNumbered } = this;
    // A number that the file does not print is lost; nobody counts it anew.
    if (isNumbered && !this.hasLabel && text !== '') this.remarks.note('formats');
    const words = `${label?.text ?? ''}${label?.gap ?? ''}${text}`;
    const isUnseen = text === '' && (this.hidden !== '' || this.deleted !== '');
    const line = {
      paragraph: this.paragraph,
      ...(label !== undefined && { label: label.text }),
      ...(this.group.isCentred && { centred: true }),
    };
    this.remarks.aside('hidden', this.hidden, this.paragraph);
    this.remarks.aside('deleted', this.deleted, this.paragraph);
    const printed = [...(isUnseen ? [] : [words]), ...this.boxes];
    if (this.isContents) this.remarks.aside('contents', words, this.paragraph);
    else if (inTable) for (const one of printed) this.table.add({ text: one, line });
    else {
      this.endTable();
      for (const one of printed) this.lines.add(one, line);
    }
    this.isContents = false;
    this.paragraph += 1;
    this.text = '';
    this.label = undefined;
    this.hasLabel = false;
    this.hidden = '';
    this.deleted = '';
    this.boxes = [];
  }

  private endTable(): void {
    const rows = this.table.take();
    if (rows.length > 0) printTable(placeRows(rows), this.lines);
  }
}

const newGroup = (): Group => ({
  destination: { kind: 'text' },
  isOptional: false,
  isHidden: false,
  isDeleted: false,
  isCentred: false,
  inTable: false,
  font: undefined,
  fallback: 1,
  words: [],
});
