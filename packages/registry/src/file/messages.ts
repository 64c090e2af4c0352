import type { Localized } from '../types.js';

interface Message extends Localized {
  readonly severity: 'error' | 'warning';
  /** Added when there is a `{suggestion}`. */
  readonly hint?: Localized;
}

const DID_YOU_MEAN: Localized = { zh: '是不是想写“{suggestion}”？', en: 'Did you mean “{suggestion}”?' };
const WRITE: Localized = { zh: '这里可以写成“{suggestion}”。', en: 'Here you can write “{suggestion}”.' };

/** Every message of the registry reader. Both languages use the same placeholders. */
export const MESSAGES: Readonly<Record<MessageCode, Message>> = {
  'not-a-mapping': {
    severity: 'error',
    zh: '{place}应当是一条条“项目: 内容”，现在是{found}，所以读不出来。请按“简称: 市某某局”这样的格式写，冒号用半角并在后面空一格。',
    en: '{place} should be a set of “key: value” entries but is {found}, so nothing could be read from it. Write entries like “简称: 市某某局”, with a half-width colon and a space after it.',
  },
  'missing-version': {
    severity: 'error',
    zh: '没有写格式版本，软件无法确定这是一份名录。请在文件第一行加上“名录: 1”。',
    en: 'The format version is missing, so this cannot be recognised as a registry. Put “registry: 1” on the first line.',
  },
  'unknown-version': {
    severity: 'error',
    zh: '不认识格式版本“{value}”，怕读错，所以没有读这份名录。请写“1”；如果文件来自更新的版本，请先升级软件。',
    en: 'Format version “{value}” is not known, so the file was not read for fear of misreading it. Write 1, or update the software if the file comes from a newer one.',
  },
  'missing-jurisdiction': {
    severity: 'error',
    zh: '没有写地区，不知道这些单位属于哪里。请加上一行，例如“地区: 杭州市”。',
    en: 'The jurisdiction is missing, so it is unclear whose bodies these are. Add a line such as “jurisdiction: 杭州市”.',
  },
  'missing-short-form': {
    severity: 'error',
    zh: '这个单位没有写简称，工作方案里就无法对上它，因此没有收入。请加上“简称: …”，写责任分工里用的名称。',
    en: 'This body has no short form, so no plan could refer to it, and it was left out. Add “short: …” with the name used in attributions.',
  },
  'missing-change-part': {
    severity: 'error',
    zh: '这条变更缺少“{key}”，说不清发生了什么，因此没有收入。请补上“{key}: …”。',
    en: 'This change has no “{key}”, so it does not say what happened, and it was left out. Add “{key}: …”.',
  },
  'unknown-key': {
    severity: 'warning',
    zh: '不认识“{key}”这一项，它的内容不起作用。这里可以写：{known}。',
    en: '“{key}” is not a known key, so what it holds has no effect. Known here: {known}.',
    hint: DID_YOU_MEAN,
  },
  'repeated-key': {
    severity: 'warning',
    zh: '“{key}”和“{other}”是同一项，写了两次，只用了前面的“{other}”。请删去一个。',
    en: '“{key}” and “{other}” are the same entry in two languages; only “{other}” is used. Delete one of them.',
  },
  'wrong-type': {
    severity: 'error',
    zh: '“{key}”应当写{expected}，现在是{found}，因此没有采用。',
    en: '“{key}” should hold {expected} but holds {found}, so it was not used.',
    hint: WRITE,
  },
  'empty-name': {
    severity: 'warning',
    zh: '“{key}”里有一个空的名称，不起作用。请写上名称，或删去它。',
    en: '“{key}” holds an empty name, which has no effect. Write the name or delete it.',
  },
  'unknown-kind': {
    severity: 'error',
    zh: '不认识类别“{value}”，先按“其他”处理，责任标签可能因此判断不准。可以写：{known}。',
    en: '“{value}” is not a known kind; the body is treated as “other” for now, so role labels may be checked wrongly. Write one of: {known}.',
    hint: DID_YOU_MEAN,
  },
  'unknown-collective': {
    severity: 'error',
    zh: '不认识集合“{value}”，不知道它代表哪些单位，因此展开为空。可以写：{known}。',
    en: '“{value}” is not a known sort of collective, so it has no members. Write one of: {known}.',
    hint: DID_YOU_MEAN,
  },
  'missing-collective': {
    severity: 'warning',
    zh: '类别是“集合”，但没有写它代表哪些单位，因此展开为空。请加上“集合: …”，可以写：{known}。',
    en: 'The kind is collective, but nothing says which bodies it stands for, so it has no members. Add “collective: …” with one of: {known}.',
  },
  'collective-kind': {
    severity: 'warning',
    zh: '写了“集合”，类别却是“{value}”；已按集合处理。请把类别改成“集合”或删去类别，若是一个具体单位就删去“集合”。',
    en: 'It has a “collective” entry but is of kind “{value}”; it is treated as a collective. Change or delete the kind, or delete the entry if this is one body.',
  },
  'bad-date': {
    severity: 'error',
    zh: '“{value}”不是有效日期，因此“{key}”没有采用。请写成 2018、2018-11 或 2018-11-23 的样子，月、日各两位。',
    en: '“{value}” is not a valid date, so “{key}” was not used. Write it like 2018, 2018-11 or 2018-11-23, month and day with two digits.',
    hint: WRITE,
  },
  'date-order': {
    severity: 'error',
    zh: '“止”（{to}）早于“起”（{from}），单位不可能先撤销后成立，因此两个日期都没有采用。请核对这两个日期，多半是写反了。',
    en: 'It ends ({to}) before it begins ({from}), which cannot be, so neither date was used. Check the two; most likely they are swapped.',
  },
  'bad-code': {
    severity: 'error',
    zh: '“{value}”不是六位行政区划代码，因此没有采用。请写六位数字，例如 330102。',
    en: '“{value}” is not a six-digit area code, so it was not used. Write six digits, such as 330102.',
  },
  'unknown-field': {
    severity: 'warning',
    zh: '“未核实”里的“{value}”不是这里的项目名，不起作用。可以写：{known}。',
    en: '“{value}” under “unverified” is not a key of this entry, so it has no effect. Write one of: {known}.',
    hint: DID_YOU_MEAN,
  },
  'duplicate-body': {
    severity: 'error',
    zh: '同一时期有两个单位都叫“{name}”，软件分不清指哪一个。请改掉其中一个；如果是先后两个单位，请写明前一个的“止”和后一个的“起”。',
    en: 'Two bodies are called “{name}” at the same time, so it is unclear which one is meant. Rename one; if one followed the other, give the first a “to” and the second a “from”.',
  },
  'alias-clash': {
    severity: 'warning',
    zh: '“{name}”写成了“{body}”的别名，但它同时是另一个单位“{other}”的规范简称，所以永远对不上“{body}”。请删去这个别名。',
    en: '“{name}” is given as an alias of {body}, but it is also the proper short form of {other}, so it will never mean {body}. Delete the alias.',
  },
  'unknown-reference': {
    severity: 'error',
    zh: '变更里的“{name}”不在单位清单里，不知道指哪个单位，因此没有采用。请用清单里的简称，或把这个单位补进清单。',
    en: 'The change names “{name}”, which is not among the bodies, so it was not used. Use a short form from the list, or add the body.',
    hint: DID_YOU_MEAN,
  },
  'ambiguous-reference': {
    severity: 'error',
    zh: '有几个单位都叫“{name}”，看不出这条变更指哪一个，因此没有采用。请给这些单位写上“起”“止”，或写成：{known}。',
    en: 'Several bodies are called “{name}”, and it is unclear which one the change means, so it was not used. Give them “from” and “to” dates, or write one of: {known}.',
  },
  'own-parent': {
    severity: 'error',
    zh: '“{value}”把自己写成了上级，因此没有采用。请写上一级地区，例如“浙江省”或“全国”。',
    en: '“{value}” is given as the place above itself, so it was not used. Write the place above, such as 浙江省 or 全国.',
  },
  'unknown-pattern': {
    severity: 'error',
    zh: '“通例”不能写“{value}”，因此没有采用。单位清单已齐全写“关”，否则写“开”或删去这一行。可以写：{known}。',
    en: '“{value}” cannot be used for the usual pattern and was ignored. Write off if the list of bodies is complete; otherwise write on or delete the line. Write one of: {known}.',
  },
  'unknown-departure': {
    severity: 'warning',
    zh: '“{name}”不是当地通常设置的单位，写在“{key}”里不起作用。请核对写法，或删去它。',
    en: 'Places like this one do not usually have “{name}”, so naming it under “{key}” has no effect. Check how it is written, or delete it.',
  },
  'departure-clash': {
    severity: 'error',
    zh: '“{name}”写在“不设”里，又列为这里的单位，两处矛盾，按列为单位处理。请删去其中一处。',
    en: '“{name}” is listed as a body here and also as one that the place does not have; it counts as a body. Delete one of the two.',
  },
  'departure-unneeded': {
    severity: 'warning',
    zh: '“通例”已经写“关”，清单以外的名称都不认可，“{key}”不起作用。请删去它，或去掉“通例: 关”。',
    en: 'The usual pattern is off, so no name outside the list is accepted and “{key}” has no effect. Delete it, or delete the line that turns the pattern off.',
  },
};

/** What can be wrong with a registry file. */
export type MessageCode =
  | 'not-a-mapping'
  | 'missing-version'
  | 'unknown-version'
  | 'missing-jurisdiction'
  | 'missing-short-form'
  | 'missing-change-part'
  | 'unknown-key'
  | 'repeated-key'
  | 'wrong-type'
  | 'empty-name'
  | 'unknown-kind'
  | 'unknown-collective'
  | 'missing-collective'
  | 'collective-kind'
  | 'bad-date'
  | 'date-order'
  | 'bad-code'
  | 'unknown-field'
  | 'duplicate-body'
  | 'alias-clash'
  | 'unknown-reference'
  | 'ambiguous-reference'
  | 'own-parent'
  | 'unknown-pattern'
  | 'unknown-departure'
  | 'departure-clash'
  | 'departure-unneeded';
