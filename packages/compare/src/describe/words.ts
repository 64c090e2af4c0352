import type { Localized } from '@workplan/core';
import type { ChangeKind, DetailField } from '../changes.js';
import type { HeadField } from '../compare-head.js';

export const FIELD_WORDS: Readonly<Record<HeadField, Localized>> = {
  title: { zh: '标题', en: 'title' },
  jurisdiction: { zh: '地区', en: 'jurisdiction' },
  period: { zh: '期间', en: 'period' },
  'document.title': { zh: '公文标题', en: 'title of the document' },
  'document.number': { zh: '文号', en: 'document number' },
  'document.issuer': { zh: '发文机关', en: 'issuer' },
  'document.issued': { zh: '成文日期', en: 'date of issue' },
  'document.addressees': { zh: '主送机关', en: 'addressees' },
  'document.body': { zh: '公文正文', en: 'body of the document' },
  'document.signature': { zh: '署名', en: 'signature' },
  'document.note': { zh: '附注', en: 'note below the document' },
  'document.imprint': { zh: '版记', en: 'imprint' },
  preamble: { zh: '前言', en: 'preamble' },
  basis: { zh: '依据', en: 'basis' },
  sections: { zh: '章节', en: 'sections' },
  sectionTexts: { zh: '章节文字', en: 'texts of sections' },
  closing: { zh: '结语', en: 'closing' },
  attachments: { zh: '附件', en: 'attachments' },
  attachmentTexts: { zh: '附件文字', en: 'texts of attachments' },
  citations: { zh: '引用', en: 'citations' },
  note: { zh: '备注', en: 'note' },
};

/** What else a task has, in words. */
export const DETAIL_WORDS: Readonly<Record<DetailField, Localized>> = {
  parts: { zh: '分句划分', en: 'division into clauses' },
  order: { zh: '单位次序', en: 'order of bodies' },
  clauseRoles: { zh: '各分句的分工', en: 'bodies by clause' },
  clauseDeadlines: { zh: '各分句的时限', en: 'deadlines by clause' },
  derivedLead: { zh: '首位牵头', en: 'lead by its place' },
  scope: { zh: '范围', en: 'scope' },
  leader: { zh: '责任领导', en: 'leader' },
  person: { zh: '责任人', en: 'person' },
  contact: { zh: '联系人', en: 'contact' },
  category: { zh: '类别', en: 'category' },
  cells: { zh: '其他栏', en: 'other columns' },
  citations: { zh: '引用', en: 'citations' },
  takesUp: { zh: '承接', en: 'takes up' },
  actual: { zh: '实际', en: 'actual value' },
  status: { zh: '状态', en: 'status' },
  entries: { zh: '记录', en: 'entries' },
  note: { zh: '备注', en: 'note' },
};

/** What happened to a task: a change, or it came or went. */
export type DifferenceKind = ChangeKind | 'added' | 'removed';

/** The kinds of differences in words. */
export const DIFFERENCE_KINDS: Readonly<Record<DifferenceKind, Localized>> = {
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删去', en: 'removed' },
  moved: { zh: '移动', en: 'moved' },
  renumbered: { zh: '改序号', en: 'renumbered' },
  reworded: { zh: '改文字', en: 'reworded' },
  attribution: { zh: '改分工', en: 'attribution' },
  deadline: { zh: '改时限', en: 'deadline' },
  target: { zh: '改目标', en: 'target' },
  details: { zh: '改其他', en: 'details' },
};

export const TEXTS = {
  title: { zh: '两份方案的差异', en: 'How the two plans differ' },
  old: { zh: '原文', en: 'before' },
  new: { zh: '修改后', en: 'after' },
  number: { zh: '序号', en: 'number' },
  note: { zh: '说明', en: 'what changed' },
  same: { zh: '两份方案没有差异（{count}项任务）。', en: 'No difference ({count} tasks).' },
  figures: {
    zh: '新增{added}项，删去{removed}项，修改{changed}项，未变{unchanged}项。',
    en: '{added} added, {removed} removed, {changed} changed, {unchanged} the same.',
  },
  added: { zh: '增加{role}：{body}', en: '{role} added: {body}' },
  removed: { zh: '减少{role}：{body}', en: '{role} removed: {body}' },
  role: { zh: '{body}：{from}→{to}', en: '{body}: {from} → {to}' },
  renamed: { zh: '{from}现为{to}（同一单位更名）', en: '{from} is now {to} (the same body)' },
  newLead: { zh: '牵头单位有变', en: 'others lead' },
  opened: { zh: '名单改为未列全（等）', en: 'the list is open now (等)' },
  closed: { zh: '名单改为列全', en: 'the list is complete now' },
  moved: { zh: '由“{from}”移至“{to}”', en: 'moved from “{from}” to “{to}”' },
  reordered: { zh: '次序调整', en: 'in another order' },
  renumbered: { zh: '序号 {from}→{to}', en: 'number {from} → {to}' },
  deadline: { zh: '时限 {from}→{to}', en: 'deadline {from} → {to}' },
  deadlineAdded: { zh: '新增时限：{to}', en: 'deadline added: {to}' },
  deadlineRemoved: { zh: '取消时限：{from}', en: 'deadline removed: {from}' },
  later: { zh: '，推迟{days}天', en: ', {days} days later' },
  earlier: { zh: '，提前{days}天', en: ', {days} days earlier' },
  target: { zh: '目标“{measure}”：{from}→{to}', en: 'target “{measure}”: {from} → {to}' },
  targetAdded: { zh: '新增目标“{measure}”：{value}', en: 'target “{measure}” added: {value}' },
  targetRemoved: { zh: '取消目标“{measure}”：{value}', en: 'target “{measure}” removed: {value}' },
  detail: { zh: '{clause}{field}：{from}→{to}', en: '{clause}{field}: {from} → {to}' },
  clause: { zh: '（{at}）', en: 'clause {at}, ' },
  none: { zh: '（无）', en: '(none)' },
  renumberedOnly: {
    zh: '另有{count}项任务只改了序号：{list}',
    en: '{count} more tasks only have another number: {list}',
  },
  continued: { zh: '延续的任务', en: 'Tasks that go on' },
  ended: { zh: '不再列入的任务', en: 'Tasks that ended' },
  begun: { zh: '新列入的任务', en: 'New tasks' },
  bodies: { zh: '各单位任务数', en: 'Tasks by body' },
  body: { zh: '单位', en: 'body' },
  before: { zh: '前', en: 'before' },
  after: { zh: '后', en: 'after' },
  words: { zh: '查找', en: 'find' },
} as const satisfies Readonly<Record<string, Localized>>;
