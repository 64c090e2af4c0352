import { DATE_IN_BRACKETS, isNote, ISSUED_BY } from '@workplan/official/outline';
import type { SourceLine } from '@workplan/official/text';
import { simplified } from '@workplan/plan/text';
import type { WrittenDocument } from '@workplan/plan/write';
import type { Claims } from '../tasks/claims.js';
import { textOf } from './anchors.js';
import { isoDate } from './dates.js';
import type { Parts } from './parts.js';

/** What stands above the plan: the head of the notice that issues it, and its own title. */
export function headOf({ front, title, planTitle, numberInTitle }: Parts, claims: Claims): WrittenDocument {
  const document: WrittenDocument = {};
  if (front.headlines.length > 0) {
    document.headlines = front.headlines.map((line) => line.text);
    claims.claim(front.headlines, document, 'headlines');
  }
  // A document that is the plan has one title: that of the plan.
  const isPlanTitle = front.body.length === 0 && front.planTitle.length === 0;
  if (front.title.length > 0 && isPlanTitle) {
    if (front.title.length > 1 || front.title[0]?.text !== title)
      document.planTitleLines = front.title.map((line) => line.text);
    claims.claim(front.title, document, 'planTitle');
  } else if (front.title.length > 0) {
    document.title = title;
    if (front.title.length > 1 || front.title[0]?.text !== title)
      document.titleLines = front.title.map((line) => line.text);
    claims.claim(front.title, document, 'title');
  }
  if (front.number) {
    document.number = front.number.text.trim().replace(/^[（(](.+)[）)]$/, '$1');
    claims.claim([front.number], document, 'number');
  } else if (numberInTitle !== undefined) document.number = numberInTitle;
  if (front.addressees) {
    document.addressees = front.addressees.text.trim().replace(/[：:]$/, '');
    claims.claim([front.addressees], document, 'addressees');
  }
  if (front.body.length > 0) {
    document.body = textOf(front.body, '');
    claims.claim(front.body, document, 'body');
  }
  if (front.planTitle.length > 0) {
    if (front.planTitle.length > 1 || front.planTitle[0]?.text !== planTitle)
      document.planTitleLines = front.planTitle.map((line) => line.text);
    claims.claim(front.planTitle, document, 'planTitle');
  }
  return document;
}

/** Who issued the document and when, the note in brackets, and the imprint on its last page. */
export function addEnd(
  document: WrittenDocument,
  { front, tail, zones, title, filled, mainTable, imprint }: Parts,
  claims: Claims,
): void {
  const signature = front.signature.length > 0 ? front.signature : tail.signature;
  const issued = front.issued ?? tail.issued;
  document.issuer = signature.map((line) => line.text.trim()).join('、') || issuerInTitle(title) || '';
  if (document.issuer === '') delete document.issuer;
  if (signature.length > 0) claims.claim(signature, document, 'signature');
  if (issued) {
    const iso = issuedOn(issued);
    if (iso !== undefined) {
      document.issued = iso;
      claims.claim([issued], document, 'issued');
    }
  }
  // That line stays as it is; its day gives the year of 6月底.
  const day = front.dated && issuedOn(front.dated);
  if (issued === undefined && day !== undefined) document.issued = day;
  const lastLine = filled[filled.length - 1];
  const note =
    front.note ??
    tail.note ??
    zones.note ??
    (mainTable !== undefined && lastLine !== undefined && isNote(lastLine.text) ? lastLine : undefined);
  if (note) {
    document.note = note.text;
    claims.claim([note], document, 'note');
  }
  if (imprint.size > 0) {
    document.imprint = textOf([...imprint], '');
    claims.claim([...imprint], document, 'imprint');
  }
}

/** The day of a line that is a date, by itself or in brackets. */
export const issuedOn = ({ text }: SourceLine): string | undefined =>
  isoDate((DATE_IN_BRACKETS.exec(text)?.[1] ?? ISSUED_BY.exec(text)?.[1] ?? text).replace(/[ \u3000\u00a0?？]/g, ''));

const issuerInTitle = (title: string): string | undefined => {
  const issuer = /^([\u4e00-\u9fff]{2,30}?(?:政府|办公厅|办公室|委员会|国务院|局|厅|部))(?:关于|印发)/.exec(
    simplified(title),
  )?.[1];
  return issuer && title.slice(0, issuer.length);
};
