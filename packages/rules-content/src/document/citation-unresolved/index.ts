import { definePlanRule, type Seen } from '@workplan/lint';
import { type Citation, citationsIn } from './citations.js';
import { texts } from './texts.js';

/** A title known to the plan under another number, or a number known under another title. */
export const citationUnresolved = definePlanRule({
  id: 'citation-unresolved',
  group: 'document',
  severity: 'warning',
  texts,
  collect: citationsIn,
  conclude(seen, _, report) {
    const byTitle = new Map<string, Seen<Citation>[]>();
    const byNumber = new Map<string, Seen<Citation>[]>();
    for (const citation of [...seen].sort((a, b) => a.key.rank - b.key.rank)) {
      const { title, number, numberKey } = citation.key;
      const sameTitle = at(byTitle, titleKey(title));
      const sameNumber = at(byNumber, numberKey);
      const [otherNumber] = sameTitle;
      const [otherTitle] = sameNumber;
      if (otherNumber !== undefined && isFormer(citation.key, otherNumber.key)) continue;
      if (otherNumber !== undefined && sameTitle.every((known) => known.key.numberKey !== numberKey)) {
        report(
          'number',
          citation.place(NUMBER),
          { title, number, known: otherNumber.key.number },
          { related: [{ message: 'known', place: otherNumber.place(NUMBER) }] },
        );
      } else if (otherTitle !== undefined && !sameNumber.some((known) => isSameTitle(known.key.title, title))) {
        report(
          'title',
          citation.place(TITLE),
          { title, number, known: otherTitle.key.title },
          { related: [{ message: 'known', place: otherTitle.place(TITLE) }] },
        );
      } else {
        sameTitle.push(citation);
        sameNumber.push(citation);
      }
    }
  },
});

/** Indices of the places of a citation. */
const TITLE = 0;
const NUMBER = 1;

/** A title as it is compared: brackets and spaces do not count. */
const titleKey = (title: string): string => title.replace(/[《》〈〉<>\s]/g, '');

/** A title without its years, which one title has before the place and another behind it. */
const topicOf = (title: string): string => titleKey(title).replace(/[（(]?\d{4}(?:[—–-]+\d{4})?年?度?[）)]?/g, '');

/** 某局关于印发某某办法的通知, and what it issues; a few characters say too little. */
const ISSUING = /^.{0,60}?(?:印发|转发|发布|公布)(.{6,200})的(?:通知|公告|决定|命令)$/;

/**
 * 《促进大数据发展行动纲要》 and the notice that issues it bear one number: one title holds the other, or what it issues,
 * before which the other may name its issuer.
 */
function isSameTitle(one: string, other: string): boolean {
  const [ofOne, ofOther] = [one, other].map((title) => String(title.match(/\d{4}/g) ?? ''));
  if (ofOne && ofOther && ofOne !== ofOther) return false;
  const [a, b] = [topicOf(one), topicOf(other)];
  return a.includes(b) || b.includes(a) || endsWithIssued(a, b) || endsWithIssued(b, a);
}

function endsWithIssued(title: string, notice: string): boolean {
  const issued = ISSUING.exec(notice)?.[1];
  return issued !== undefined && title.endsWith(issued);
}

function at<K, V>(map: Map<K, V[]>, key: K): V[] {
  let list = map.get(key);
  if (list === undefined) map.set(key, (list = []));
  return list;
}

const yearOf = (number: string): number => Number(/\d{4}/.exec(number)?.[0] ?? 0);

/** A plan often names the one that it replaces: the same title under a number of an earlier year. */
const isFormer = (one: Citation, own: Citation): boolean => own.rank === 0 && yearOf(one.number) < yearOf(own.number);
