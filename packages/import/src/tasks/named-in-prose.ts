import { readLabelWord, splitNames } from '@workplan/official/attribution';
import { isBodyLike, isSureBody, namesClassOfBodies } from '@workplan/plan/names';
import type { Role } from '@workplan/plan/schema';

/*
 * Bodies that sentences name as those who act. They are read as prose, so that no role holds them; import says so. A name
 * ends where a verb begins, and before it stands a mark, or one of the words that never belong to a name.
 */

const SENTENCE = '(?:^|[。；;：:\\n])[ \\t\\u3000]*(?:[一二三四五六七八九十]是)?';
const START =
  '(?:^|[。；;，,：:\\n])[ \\t\\u3000]*(?:[一二三四五六七八九十]是)?(?:(?:以上|上述)(?:事项|工作|任务))?(?:由|请|以(?![上下]))?';
/** Adverbs between the names and the verb belong to neither: 甲、乙分别牵头. */
const NAMES =
  '([^，,。；;：:（）()〔〕【】[\\]［］“”\\n]{2,40}?)(?:分别|共同|具体|统一|直接|各自|分头|积极|密切|全力){0,2}';

/** 由市教育局牵头, 由县水务局根据意见印发 inside a sentence that was read as prose. */
const IN_PROSE =
  /(?:^|[。；;，,\n])(?:第?[一二三四五六七八九十]组)?由([^，,。；;：:（）()\n]{3,60}?)(?:牵头|承办|主办|统筹|协调|作为|担任|组织(?![部科处办室])|根据|按照|按(?:程序|规定|职责)|报(?=[省市区县州国])|印发|研究|提出|制定|审定|审核|办理|抓好|做好|落实|实施|完善)/g;
/** 请市教育局盘点资产: whoever is asked, whatever is to be done. */
const ASKED = /(?:^|[。；;，,\n])(?:请|责成|交由|委托)([^，,。；;：:（）()\n]{3,60})/g;
/** 会同市财政局, 联合市公安局, 配合市审计局: who acts with somebody, wherever it stands. 配合单位 and 协同创新中心 are other words. */
const WITH =
  /(?:会同|联合(?![国会体社党]|研[发究]|实验|创新)|协同(?!创新|发展)|配合|协助)(?!单位|部门|机构|责任)([^，,。；;：:（）()\n]{3,60})/g;
/** 以上任务由市生态环境局牵头，各区落实: who has the tasks around a statement. */
const OF_TASKS = /(?:以上|上述|以下|下列)[^由，。；：:（）()\n]{0,8}由([^。；（）()\n]{3,80})/g;
const BEFORE_VERB =
  /^(?:由)?(.{2,40}?)(?:分别|共同|统一|具体)?(?:牵头|负责|督[办导促]|指导|配合|协助|落实|组织|实施|推进|承办|统筹)/;
/** 县水利局负责水库安全检查, 市交通局：负责保畅: a sentence or clause that begins with who acts, and a verb that gives work. */
const BEGINS = new RegExp(
  `${START}${NAMES}[：:]?(?:负责(?!人|同志)|牵头|[主承协会]办(?![公理法])|会同|承担|配合|协助|协同|联合|参与|参加(?=[，,。；\\n]|$)|组织(?![部科处办室])|汇总|把关|保障|审核|协调)`,
  'g',
);
/** 财政所负责资金兑付: an office of a town has a short name. */
const SHORT_OFFICE =
  /(?:^|[。；;，,：:\n])[ \t\u3000]*由?(?!由)([\u4e00-\u9fff]{2,4}[所站])(?:具体|主要)?负责(?![人的]|同志)/g;
/** （市城建局主责、市财政局出力）: a bracket with a role in it that could not be read. */
const IN_BRACKET =
  /[（(〔［[【]([^，,。；;：:、（）()〔〕【】[\]［］\n]{3,40}?)(?:牵头|主办|主责|负责|承办|配合|协办|协助|协责|参与)/g;
/** 开展防疫（镇畜牧站）；: small units in a bracket behind what is to be done, and behind no name. */
const UNITS = /(?<![局委办厅部院站所队股科室心])[（(]([省市区县镇乡局][^（()）\n]{2,40}[站所队股科室])[）)]/g;
/** 市公安局。负责社会治安: who acts has a sentence of its own. */
const HEADED = /(?:^|[。\n])[ \t\u3000]*([^，,。；;：:、\n]{3,20})。[ \t\u3000]*负责(?![人同])/g;
/** 以市教育局为主: an office does the work. 以中心城区为主 says where. */
const MAINLY = new RegExp(`${START}${NAMES}为主(?![体线题导])`, 'g');
/** 市城管局要加强整治: a modal between who acts and what is to be done. 市重要… and 云山市应急局 have none. */
const OBLIGED = new RegExp(
  `${START}${NAMES}(?:要(?![求素点件闻道塞害])|须(?!知)|应(?![急用对答届收变])|需(?![求要]))`,
  'g',
);
/** 市城管局开展整治: a sentence that begins with who acts. */
const ACTS = new RegExp(
  `${SENTENCE}${NAMES}(?:开展|推进|制定|制订|做好|抓好|抓紧|加快|加强|落实|提出|完成|建立|完善|报送|统筹|调度|储备|筹措|筹集|发放|拨付|提供|督促|对(?=[^，。；\\n]{2,40}(?:进行|开展|实施)))`,
  'g',
);
/** 市应急局要建立机制，市融媒体中心同步做好发布: who acts in a later clause. */
const ALSO_ACTS = new RegExp(
  `[，,]${NAMES}(?:同步|及时|开展|推进|制定|做好|抓好|加强|加快|建立|完成|落实|完善|报送|统筹|储备|筹集|发放|拨付|提供|督促|[于在]?(?:20\\d\\d年)?\\d{1,2}月)`,
  'g',
);
/** 市城管局6月底前完成整治: who acts, and by when. */
const DATED = new RegExp(
  `${SENTENCE}请?${NAMES}(?:等(?:有关|相关)?(?:部门|单位))?(?:要|须|应)?(?:于|在)?(?=(?:20\\d\\d年)?(?:\\d{1,2}月|[一二三四]季度)|20\\d\\d年|每[日周月季年])`,
  'g',
);
/** 市住建局（牵头）、市城管局: a clause with marks at names in a list that could not be read. */
const MARKED =
  /(?:^|[，,。；;：:\n])([^，,。；;：:\n]{2,40}[（([［【〔](?:牵头|主办|主责|负责|责任|承办|配合|协办|协助|参与|落实|指导|督办)(?:单位|部门)?[）)\]］】〕][^，,。；;：:\n]{0,80})/g;
/** 牵头单位为市教育局、市财政局, 责任单位 市教育局: a label without a colon. */
const COPULA =
  /(?:牵头|责任|主办|主责|承办|配合|协办|协助|协同|参与|落实|督导|督办|指导)(?:单位|部门)(?:为|是|包括|[ \t\u3000]{1,9}|(?=[省市区县州镇乡国]))((?:[^，,。；;：:（）()\n]|[（(][^（）()\n]{1,10}[）)](?=[\u4e00-\u9fff])){2,100})/g;
/** 由市政府办公厅牵头，公安局、人防办等单位组成: who is in a group. */
const MEMBERS = /(?:^|[，,。；;：:\n])([^，,。；;：:（）()\n]{3,100}?)组成(?=[，,。；;\n]|$)/g;
/** …完工。★县住建局 县财政局: nothing but names behind the last sentence of a line. */
const BEHIND = /[。；！]([^。；！，,：:（）()\n]{3,80})$/gm;
/** 完善机制：市教育局；持续推进: bodies behind the colon of a line. */
const BEHIND_COLON = /[：:]([^：:。（()）\n]{3,100})[。；]?$/gm;
/** A line below the first that holds nothing but names. */
const LINE = /\n[ \t\u3000]*([^。；！：:\n]{3,200})(?=\n|$)/g;
const BETWEEN_NAMES = /[、 \t\u3000★☆▲△●◎◆*]+/;

const LONGEST_NAME = 20;
const SHORTEST_NAME = 3;
const BEHIND_NAMES = /会同|等|尽[快早]|抓紧|按|于|在|将|把/;
/** Behind a body one of these ends its name: 市财政局提出办法 ends like a body, and is none. */
const VERB =
  /^(?:配合|协助|协同|联合|参与|提出|制定|制订|开展|完成|做好|抓好|推进|推动|建立|完善|落实|研究|出台|印发|组织(?![部科处办室])|实施|加强|加快|编制|起草|建设)/;

/** How many characters of a piece are a name: up to a verb that is known, else as many as may be. */
function nameLength(piece: string): number {
  const most = Math.min(piece.length, LONGEST_NAME);
  // 财政部门 is no 财政部.
  const isName = (length: number): boolean => piece.charAt(length) !== '门' && isSureBody(piece.slice(0, length));
  for (let length = SHORTEST_NAME; length < most; length += 1)
    if (VERB.test(piece.slice(length)) && isName(length)) return length;
  let length = most;
  while (length >= SHORTEST_NAME && !isName(length)) length -= 1;
  return length >= SHORTEST_NAME ? length : 0;
}

/** The body that begins some words, whatever stands behind it; empty where none does. */
export const bodyAtStart = (words: string): string => words.slice(0, nameLength(words));

/** The names before a verb. 请各地区认真落实 speaks to everybody. */
function namesBeforeVerb(words: string): string[] {
  const names: string[] = [];
  for (const piece of namesClassOfBodies(words) ? [] : splitNames(words.split(BEHIND_NAMES, 1)[0] ?? '')) {
    const length = nameLength(piece);
    if (length > 0) names.push(piece.slice(0, length));
    if (length < piece.length) break;
  }
  return names;
}

/** 各省（自治区、直辖市）: levels, a label with its bar, what is to be done (新增达标小区) and leaders (包片领导干部) are no names. */
const NO_NAME =
  /^(?:创建|新增|完成|实现|启动|申报|争创|争取|开工|保障|落实)|^(?:自治[区州县]|直辖市|县级市|开发区|功能区|新区|园区|社区|街道|乡镇|地区)$|干部$|[【】｜丨|]/;

/** The names of a text that holds nothing but names of bodies; none of any other. */
export function namesAlone(text: string): string[] {
  const names = splitNames(text.trim());
  const areBodies = names.some(isSureBody) && names.every((name) => isSureBody(name) || isSmallClass(name));
  return areBodies && !names.some((name) => NO_NAME.test(name)) ? names : [];
}

/** （镇畜牧站）: small units of a level alone, which end like places of work do. 市中心 is none. */
function unitsAlone(text: string): string[] {
  const names = splitNames(text.trim());
  return names.every((name) => UNIT_OF_LEVEL.test(name) || isSureBody(name)) ? names : [];
}
const UNIT_OF_LEVEL = /^[省市区县镇乡局][\u4e00-\u9fff]{2,8}[站所队股科室]$/;

/** The same before the first verb of a sentence: 投放以中心城区为主 and 支持丘陵山区开展… name nobody who acts. */
const acting = (text: string): string[] => (INNER_VERB.test(text) ? [] : namesAndUnits(text));

/** 县河道所, 镇综合执法队、派出所: small units of a level, and units behind them. */
const UNIT = /(?:[站所队股科室组校园馆]|中心)$/;
const OF_LEVEL = /^(?:[省市区县州镇乡村局]|各[\u4e00-\u9fff])[\u4e00-\u9fff]{2}/;
function namesAndUnits(text: string): string[] {
  const names = splitNames(text.trim());
  const isUnit = (name: string, at: number): boolean =>
    isBodyLike(name) && UNIT.test(name) && (OF_LEVEL.test(name) || at > 0);
  const isOne = (name: string, at: number): boolean => (isSureBody(name) || isUnit(name, at)) && !NO_NAME.test(name);
  if (text.includes('、') && OPEN_LIST.test(text.trim())) return names.filter(isOne);
  return names.every(isOne) ? names : [];
}
/** 县征收中心、自然资源等部门: the last of such a list may be a trade. */
const OPEN_LIST = /等(?:有关|相关)?(?:部门|单位)$/;

const INNER_VERB =
  /^(?:重点|支持|鼓励|引导|组织|指导|督促|推动|选择|依托)|[^、]以|会同|配合|联合|协[同助]|为主|负责|牵头/;

/** The same, of bodies that are named one by one: 各单位要提高认识 speaks to everybody. */
const oneByOne = (text: string): string[] =>
  /^地方|各级/.test(text) || namesClassOfBodies(text.trim()) ? [] : acting(text);

/** 教务处、学生处 behind a word that says what they are need not be surely bodies. */
const bodies = (words: string): string[] =>
  splitNames(words).filter(
    // 相关部门在后台分别办理: what stands behind 在 is where.
    (name) => isBodyLike(name) && !name.includes('在') && readLabelWord(name) === undefined,
  );

/** 为全市提供服务 names nobody. The last name is looked at before the names are split. */
const alsoActs = (words: string): string[] => {
  const names = IS_OFFICE.test(words) ? oneByOne(words) : [];
  return names.every((name) => IS_OFFICE.test(name)) ? names : [];
};
const IS_OFFICE = /(?:[局委办厅部院站所队]|办公室|政府|中心|公司|集团)$/;

const offices = (words: string): string[] =>
  acting(words).every((name) => /(?:[局委办厅部院]|办公室|政府)$/.test(name)) ? acting(words) : [];

const MARK = /[（([［【〔][\u4e00-\u9fff]{2,4}[）)\]］】〕]/g;
const marked = (clause: string): string[] =>
  namesBeforeVerb(
    clause
      .replace(MARK, '')
      .replace(/^[（(]?(?:由|请|以|会同)?(?:(?:牵头|主办|主责|责任|承办|配合|协办)(?:单位|部门)[为是]?)?/, '')
      .split(/[（()）]/, 1)[0] ?? '',
  );

/** →市教育局, @市教育局 */
const NO_LETTER = /^[^\p{L}\p{N}“《（(]+/u;
const listed = (text: string): string[] => {
  const parts = text
    .split(BETWEEN_NAMES)
    .map((part) => part.replace(NO_LETTER, ''))
    .filter((part) => part !== '');
  return parts.every(isSureBody) ? parts : [];
};

/** 县教育局, 云山县教育局; 提供帮办代办 ends like an office too. */
const BEGINS_NAME = /^(?:[省市区县州国镇乡各]|[\u4e00-\u9fff]{2,4}[省市区县州])/;
const behindColon = (text: string): string[] => {
  const names = text.split(/[、，,；;]/).map((part) => part.trim().replace(NO_LETTER, ''));
  return names.slice(0, 1).some((name) => BEGINS_NAME.test(name) && isSureBody(name)) ? names.flatMap(namesAlone) : [];
};

/** The bodies that statements give several tasks to. */
export const namesOfTasks = (text: string): string[] =>
  [...text.matchAll(OF_TASKS)]
    .flatMap(([, words = '']) => words.split(/[，,]/))
    .flatMap((clause) => splitNames(BEFORE_VERB.exec(clause)?.[1] ?? '').filter(isBodyLike));

/** What is looked for, and how the names are read from what was found. */
const FORMS: readonly (readonly [form: RegExp, namesIn: (words: string) => readonly string[]])[] = [
  [IN_PROSE, bodies],
  [ASKED, namesBeforeVerb],
  [WITH, namesBeforeVerb],
  [COPULA, bodies],
  [BEGINS, acting],
  [SHORT_OFFICE, splitNames],
  [HEADED, namesAlone],
  [IN_BRACKET, acting],
  [UNITS, unitsAlone],
  [MAINLY, offices],
  [OBLIGED, oneByOne],
  [ACTS, oneByOne],
  [ALSO_ACTS, alsoActs],
  [DATED, oneByOne],
  [MARKED, marked],
  [MEMBERS, namesBeforeVerb],
  [BEHIND, listed],
  [LINE, namesAlone],
  [BEHIND_COLON, behindColon],
];

/** What a sentence obliges to: 要牵头制定, 要积极配合. Any other work is the body's own. */
const DUTIES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:牵头|主办)/, 'lead'],
  [/^(?:积极|主动|密切|全力)?(?:配合|协助|协同|参与|支持)/, 'support'],
];

/**
 * Whether only bodies named one by one are asked, or those of a level and a trade as well (各乡镇要逐一排查), in minutes by 负责 too, or all that a
 * document speaks to (各单位).
 */
export type Obliged = 'named' | 'minuted' | 'levels' | 'all';
/** Whether the sentences of plans and minutes are meant, and not those of notices. */
export const isByName = (whom: Obliged): boolean => whom === 'named' || whom === 'minuted';
const EVERYBODY = /^各(?:级|地|单位|部门|有关|相关|成员)/;

/** 要高度重视, 要充分认识: nothing that can be done. */
const NO_WORK =
  /^(?:切实|进一步|充分|深刻|务必|自觉)*(?:高度重视|提高[^，。；]{0,4}(?:认识|站位)|统一思想|认识|领会|把握)/;

/** 县应急局负责，5月1日前备齐物资: who has what stands behind it. */
const ANSWERS = new RegExp(`${START}${NAMES}(?:负责(?![人的]|同志)|牵头(?!的))`, 'g');

/** Whom sentences oblige, and to what: 市财政局要足额安排资金. */
export function obligedIn(text: string, whom: Obliged): { readonly role: Role; readonly name: string }[] {
  const plain = withoutAsides(text);
  const forms = whom === 'named' ? [OBLIGED] : whom === 'minuted' ? [OBLIGED, ANSWERS] : [OBLIGED, DATED, ANSWERS];
  const found = forms.flatMap((form) => [...plain.matchAll(form)]);
  return found.flatMap(({ index, 0: all, 1: words = '' }) => {
    const behind = plain.slice(index + all.length, index + all.length + LONGEST_NAME);
    const role = DUTIES.find(([form]) => form.test(behind))?.[1] ?? (all.endsWith('牵头') ? 'lead' : 'responsible');
    if (whom === 'named') return oneByOne(words).map((name) => ({ role, name }));
    const names = NO_WORK.test(behind) || (whom !== 'all' && EVERYBODY.test(words)) ? [] : ofNotice(words);
    return names.map((name) => ({ role, name: withAside(name, text) }));
  });
}

/** 各校, 各村: what a notice of a smaller body speaks to. */
const SMALL = /^各(?:中小学校?|学校|校|幼儿园|园|村|社区|企业|医院|科室|处室|股室|站所|网点|景区|班级|年级|学院)$/;
/** Whether a name is that of such a class. */
export const isSmallClass = (name: string): boolean => SMALL.test(name);
const ofNotice = (words: string): string[] => (isSmallClass(words.trim()) ? [words.trim()] : acting(words));

/** 各县（市、区）要…: the bracket behind a class belongs to its name. */
const withAside = (name: string, text: string): string => {
  const at = text.indexOf(name) + name.length;
  return namesClassOfBodies(name) ? name + (CLASS_ASIDE.exec(text.slice(at, at + LONGEST_NAME))?.[0] ?? '') : name;
};
const CLASS_ASIDE = /^[（(][^（()）\n]{1,12}[）)]/;

/** 市教育局（市语委办）牵头推广: what a short bracket says stands between who acts and the verb. */
const ASIDE = /[（(][^（()）\n]{1,20}[）)]/g;
export const withoutAsides = (text: string): string => text.replace(ASIDE, '');
/** 各市（州）政府负责落实: the bracket within a name. */
const WITHIN_NAME = /(?<=[\u4e00-\u9fff])[（(][^（()）\n]{1,6}[）)](?=[\u4e00-\u9fff])/g;
const OF_SENTENCES: ReadonlySet<RegExp> = new Set([BEGINS, MAINLY, OBLIGED, ACTS, ALSO_ACTS, DATED]);

/** Names in sentences that say who acts, and names by themselves behind a sentence or on a line. */
export function namesInProse(text: string): string[] {
  const plain = withoutAsides(text);
  return FORMS.flatMap(([form, namesIn]) => {
    const words = OF_SENTENCES.has(form) ? plain : form === IN_BRACKET ? text.replace(WITHIN_NAME, '') : text;
    // Most texts hold few of the forms, and to look costs less than to prepare for all that may be found.
    if (words.search(form) === -1) return [];
    return [...words.matchAll(form)].flatMap(([, found = '']) => namesIn(found));
  });
}
