import { ROLES } from '@workplan/plan/schema';
import type { WrittenStyle } from '@workplan/plan/write';
import type { AttributionStyle, Brackets } from '../attribution/types.js';

/** The usual way of printing, that of 沪府办发〔2016〕6号; a plan states only what differs from it. */
export const USUAL_STYLE: AttributionStyle = {
  form: 'label',
  brackets: '（）',
  groupSeparator: '；',
  listSeparator: '、',
  colon: '：',
  openMark: '等',
  end: '',
  words: {
    lead: '牵头部门',
    responsible: 'auto',
    support: '配合部门',
    implement: '落实部门',
    guide: '指导部门',
    supervise: '督办部门',
  },
};

/** What follows an attribution whose sentence has no full stop of its own. */
export const USUAL_STOP = '。';
/** What stands behind the number of a task, unless a document has another mark. */
export const USUAL_NUMBER_MARK = '.';
/** Numerals of headings by level, as GB/T 9704-2012 (7.3.3) has them. */
export const USUAL_SECTION_NUMERALS: readonly string[] = ['一、', '（一）'];

/** The style of attributions that a plan states, filled up with the usual one. */
export function attributionStyle(written: WrittenStyle | undefined): AttributionStyle {
  const style = written ?? {};
  return {
    form: style.form === 'verb' ? 'verb' : USUAL_STYLE.form,
    brackets: (style.brackets ?? USUAL_STYLE.brackets) as Brackets,
    ...(style.runIn === true ? { runIn: true } : {}),
    ...(style.clauseLines === true ? { clauseLines: true } : {}),
    groupSeparator: style.groupSeparator ?? USUAL_STYLE.groupSeparator,
    listSeparator: style.listSeparator ?? USUAL_STYLE.listSeparator,
    ...(style.classSeparator === undefined ? {} : { classSeparator: style.classSeparator }),
    colon: style.colon === ':' ? ':' : '：',
    openMark: style.openMark ?? USUAL_STYLE.openMark,
    end: style.end ?? USUAL_STYLE.end,
    ...(style.opening === undefined ? {} : { opening: style.opening }),
    ...(style.deadlineSeparator === undefined ? {} : { deadlineSeparator: style.deadlineSeparator }),
    ...(style.deadlineLabel === undefined ? {} : { deadlineLabel: style.deadlineLabel }),
    words: {
      ...USUAL_STYLE.words,
      ...Object.fromEntries(ROLES.flatMap((role) => (style[role] === undefined ? [] : [[role, style[role]]]))),
    },
  };
}

/** What a plan has to state of a style: the members that are not as usual. */
export function writtenStyle(style: AttributionStyle): WrittenStyle {
  const out: WrittenStyle = {};
  if (style.form !== USUAL_STYLE.form) out.form = style.form;
  if (style.classSeparator !== undefined && style.classSeparator !== style.listSeparator)
    out.classSeparator = style.classSeparator;
  for (const key of ['brackets', 'groupSeparator', 'listSeparator', 'colon', 'openMark', 'end'] as const) {
    if (style[key] !== USUAL_STYLE[key]) out[key] = style[key];
  }
  if (style.runIn === true) out.runIn = true;
  if (style.clauseLines === true) out.clauseLines = true;
  if (style.opening !== undefined && style.opening !== '') out.opening = style.opening;
  if (style.deadlineSeparator !== undefined && style.deadlineSeparator !== '，')
    out.deadlineSeparator = style.deadlineSeparator;
  if (style.deadlineLabel !== undefined) out.deadlineLabel = style.deadlineLabel;
  for (const role of ROLES) {
    const word = style.words[role];
    if (word !== undefined && word !== USUAL_STYLE.words[role]) out[role] = word;
  }
  return out;
}
