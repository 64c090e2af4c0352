import type { WrittenAttachment, WrittenDocument, WrittenElements, WrittenPlan } from '@workplan/plan/write';

/** The elements of a document in printed order: with a notice in front of the plan, or as one document. */
const NOTICE_ORDER = [
  'headlines',
  'number',
  'title',
  'addressees',
  'body',
  'signature',
  'issued',
  'planTitle',
  'plan',
  'attachmentList',
  'note',
  'attachments',
  'imprint',
] as const;
const SINGLE_ORDER = [
  'headlines',
  'title',
  'number',
  'addressees',
  'plan',
  'attachmentList',
  'signature',
  'issued',
  'note',
  'attachments',
  'imprint',
] as const;

/** All elements, in the order of a notice. */
export const EVERY_ELEMENT = NOTICE_ORDER;

/** An element of a printed document, such as its title or its date. */
export type Element = (typeof NOTICE_ORDER)[number];

/** A plan that no document issues yet has its own title above it. */
const TITLED_ORDER: readonly Element[] = SINGLE_ORDER.map((element) => (element === 'title' ? 'planTitle' : element));

/** The order in which documents of this kind print their elements. */
export function usualOrder({ document }: Pick<WrittenPlan, 'document'>): readonly Element[] {
  if (document?.body !== undefined) return NOTICE_ORDER;
  return document?.title === undefined && document?.titleLines === undefined ? TITLED_ORDER : SINGLE_ORDER;
}

type Print = (document: WrittenDocument, plan: WrittenPlan) => readonly string[];

const one = (line: string | undefined): string[] => (line === undefined ? [] : [line]);
export const paragraphs = (text: string | undefined): string[] => (text === undefined ? [] : text.split('\n'));

/** How each element is printed, as lines. The plan and the attachments have printers of their own. */
const PRINT: Readonly<Record<Exclude<Element, 'plan' | 'attachments'>, Print>> = {
  headlines: (document) => document.headlines ?? [],
  title: (document) => document.titleLines ?? one(document.title),
  number: (document) => one(document.number),
  addressees: (document) => one(document.addressees === undefined ? undefined : `${document.addressees}：`),
  body: (document) => paragraphs(document.body),
  signature: (document) => one(document.signature ?? document.issuer),
  issued: (document) => one(document.issued === undefined ? undefined : chineseDate(document.issued)),
  planTitle: (document, plan) => document.planTitleLines ?? [plan.title],
  attachmentList: (_, plan) => attachmentList(plan.attachments ?? []),
  note: (document) => one(document.note),
  imprint: (document) => paragraphs(document.imprint),
};

/** Elements whose print may differ from what is derived: the plan then has their lines beside their value. */
const MAY_DIFFER: Readonly<Record<keyof WrittenElements, true>> = {
  number: true,
  addressees: true,
  signature: true,
  issued: true,
  attachmentList: true,
};
/** Whether an element may be printed in other words than those that follow from the plan. */
export const mayDiffer = (element: string): element is keyof WrittenElements => element in MAY_DIFFER;

/** The lines of an element: as the plan has them, else derived. */
export function elementLines(element: Exclude<Element, 'plan' | 'attachments'>, plan: WrittenPlan): readonly string[] {
  const document = plan.document ?? {};
  const own = mayDiffer(element) ? document.printed?.[element] : undefined;
  return own === undefined ? PRINT[element](document, plan) : paragraphs(own);
}

/** 2016-02-18 → 2016年2月18日 (GB/T 9704-2012, 7.3.5.4). */
export function chineseDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match === null ? iso : `${match[1]}年${Number(match[2])}月${Number(match[3])}日`;
}

/** 附件：题名, or numbered when there are several (GB/T 9704-2012, 7.3.4). */
function attachmentList(attachments: readonly WrittenAttachment[]): string[] {
  if (attachments.length === 1) return [`附件：${attachments[0]?.title ?? ''}`];
  return attachments.map(({ title }, index) => `${index === 0 ? '附件：' : ''}${index + 1}.${title}`);
}

/** The heading above an attachment: 附件, or 附件2 when there are several. */
export const attachmentHeading = (index: number, count: number): string => (count > 1 ? `附件${index + 1}` : '附件');
