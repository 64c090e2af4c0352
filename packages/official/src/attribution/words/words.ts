import type { Role } from '@workplan/plan/schema';

/*
 * The field's vocabulary of attributions. A label is [qualifier] stem [holder]: 主要 + 责任 + 单位.
 * A verb phrase is any run of adverbs and verbs at the end of a list of bodies: 按职责分工 + 负责.
 */

/** Stems of labels with the role they give. `undefined`: a known label that names no role of the model. */
export const LABEL_STEMS: ReadonlyMap<string, Role | undefined> = new Map<string, Role | undefined>([
  ['牵头', 'lead'],
  ['牵头责任', 'lead'],
  ['牵头负责', 'lead'],
  ['牵头承办', 'lead'],
  ['牵头主办', 'lead'],
  ['牵头落实', 'lead'],
  ['牵头实施', 'lead'],
  ['牵头组织', 'lead'],
  ['牵头组织实施', 'lead'],
  ['牵头推进', 'lead'],
  ['责任牵头', 'lead'],
  ['总牵头', 'lead'],
  ['主办', 'lead'],
  ['主责', 'lead'],
  ['主抓', 'lead'],
  ['责任', 'responsible'],
  ['负责', 'responsible'],
  ['承办', 'responsible'],
  ['责任落实', 'responsible'],
  ['承担', 'responsible'],
  ['主体责任', 'responsible'],
  ['协同责任', 'support'],
  ['协同配合', 'support'],
  ['配合责任', 'support'],
  ['责任配合', 'support'],
  ['协同', 'support'],
  ['配合', 'support'],
  ['协办', 'support'],
  ['协责', 'support'],
  ['协助', 'support'],
  ['协作', 'support'],
  ['参与', 'support'],
  ['参加', 'support'],
  ['参与配合', 'support'],
  ['配合参与', 'support'],
  ['支持', 'support'],
  ['支持配合', 'support'],
  ['会办', 'support'],
  ['分办', 'responsible'],
  ['落实', 'implement'],
  ['实施', 'implement'],
  ['组织实施', 'implement'],
  ['执行', 'implement'],
  ['办理', 'implement'],
  ['具体落实', 'implement'],
  ['指导', 'guide'],
  ['业务指导', 'guide'],
  ['督导', 'supervise'],
  ['督办', 'supervise'],
  ['督查', 'supervise'],
  ['督促', 'supervise'],
  ['监督', 'supervise'],
  ['督促落实', 'supervise'],
  ['督导检查', 'supervise'],
  ['监督检查', 'supervise'],
  ['监督指导', 'supervise'],
  ['督促指导', 'supervise'],
  ['试点', undefined],
  ['推广', undefined],
  ['主管', undefined],
  ['涉及', undefined],
  ['包保', undefined],
  ['包联', undefined],
  ['包抓', undefined],
  ['包挂', undefined],
  ['包案', undefined],
  ['挂点', undefined],
  ['挂钩', undefined],
  ['挂联', undefined],
  ['分管', undefined],
]);

/** Stems that are labels without a holder, before names of bodies only: 牵头：甲；配合：乙. */
export const BARE_LABELS: ReadonlySet<string> = new Set([
  '牵头',
  '主责',
  '主办',
  '责任',
  '负责',
  '承办',
  '配合',
  '协办',
  '会办',
  '分办',
  '协同',
  '参与',
  '落实',
  '指导',
  '督办',
  '督导',
]);

/** Stems that are labels without a holder only behind another label. */
export const LATER_LABELS: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['参加', 'support'],
  ['协助', 'support'],
  ['支持', 'support'],
  ['督查', 'supervise'],
]);

/** What may stand before a stem without changing its role. */
export const LABEL_QUALIFIERS: readonly string[] = [
  '主要',
  '具体',
  '共同',
  '省级',
  '市级',
  '区级',
  '县级',
  '州级',
  '省直',
  '市直',
  '区直',
  '县直',
  '任务',
  '工作',
  '项目',
  '整改',
  '措施',
  '第一',
  '其他',
  '其它',
  '其余',
  '省',
  '市',
  '区',
  '县',
  '州',
];

/** The holders of a role when they are bodies. */
export const BODY_HOLDERS: readonly string[] = [
  '部门',
  '单位',
  '机构',
  '科室',
  '处室',
  '股室',
  '部室',
  '司局',
  '厅局',
  '站所',
  '部委',
  '地区',
  '区县',
  '县区',
  '街道',
  '主体',
  '企业',
  '院校',
  '学校',
  '组织',
  '方',
];

/** The holders of a role when they are persons: such lists are kept, but are no bodies of a role. */
export const PERSON_HOLDERS: readonly string[] = [
  '领导同志',
  '领导',
  '负责同志',
  '负责人',
  '责任人',
  '责任领导',
  '联系人',
  '同志',
  '人员',
  '人',
  '校领导',
  '省领导',
  '市领导',
  '区领导',
  '县领导',
  '州领导',
];

/** Labels of how a person is reached. They count right behind a name alone: 联系人：… stands in other brackets as well. */
export const CONTACT_LABELS: ReadonlySet<string> = new Set([
  '联系人',
  '联络人',
  '联络员',
  '经办人',
  '联系电话',
  '联系方式',
  '电话',
  '手机',
]);

/** Labels before a sentence that says who does what: 部门分工：甲牵头，乙配合。 */
export const DIVISION_LABELS: ReadonlySet<string> = new Set([
  '部门分工',
  '责任分工',
  '职责分工',
  '任务分工',
  '工作分工',
  '单位分工',
  '分工',
  '分工情况',
  '责任落实',
  '责任部门分工',
  '责任单位分工',
  '部门职责分工',
]);

/** Labels of a deadline: an optional first word and a last word. */
export const DEADLINE_FIRST: readonly string[] = [
  '',
  '完成',
  '办结',
  '整改',
  '落实',
  '办理',
  '推进',
  '实施',
  '达标',
  '责任',
  '工作',
  '任务',
  '计划完成',
  '拟完成',
  '目标',
];
export const DEADLINE_LAST: readonly string[] = [
  '时限要求',
  '时间要求',
  '时间节点',
  '时间安排',
  '时间进度',
  '进度安排',
  '进度要求',
  '时限',
  '时间',
  '期限',
  '节点',
];

/** Labels of a deadline that are not made so. */
export const DEADLINE_LABELS: readonly string[] = [
  '完成日期',
  '办结日期',
  '到期日期',
  '截止日期',
  '截至日期',
  '截止时间',
  '截止时限',
  '计划完成日期',
  '完成时点',
];

/** 甲为牵头单位，乙为配合单位: a noun of a role behind the names. */
const NOUN_VERBS: readonly (readonly [string, Role])[] = /* @__PURE__ */ (() =>
  [
    ['牵头', 'lead'] as const,
    ['主办', 'lead'] as const,
    ['责任', 'responsible'] as const,
    ['承办', 'responsible'] as const,
    ['配合', 'support'] as const,
    ['协办', 'support'] as const,
  ].flatMap(([stem, role]) => ['单位', '部门'].map((holder) => [`为${stem}${holder}`, role] as const)))();

/** Verbs at the end of a list of bodies. `undefined`: goes along with another verb, gives no role alone. */
export const VERBS: readonly (readonly [string, Role | undefined])[] = [
  // 甲、乙协同负责 answer together; 甲牵头，乙协同 helps.
  ['协同负责', 'responsible'],
  ['协同落实', 'implement'],
  ['牵头', 'lead'],
  ['主办', 'lead'],
  ['主责', 'lead'],
  ['主抓', 'lead'],
  ['负责', 'responsible'],
  ['承办', 'responsible'],
  ['配合', 'support'],
  ['协办', 'support'],
  ['会办', 'support'],
  ['协责', 'support'],
  ['协助', 'support'],
  ['协作', 'support'],
  ['协同', 'support'],
  ['参与', 'support'],
  ['参加', 'support'],
  ['支持', 'support'],
  ['落实', 'implement'],
  ['落实属地责任', 'implement'],
  ['落实属地管理责任', 'implement'],
  ['落实主体责任', 'implement'],
  ['实施', 'implement'],
  ['执行', 'implement'],
  ['办理', 'implement'],
  ['指导', 'guide'],
  ['督办', 'supervise'],
  ['督导', 'supervise'],
  ['督查', 'supervise'],
  ['督促', 'supervise'],
  ['监督', 'supervise'],
  ['为主', 'lead'],
  ['负总责', 'responsible'],
  ['负全责', 'responsible'],
  ...NOUN_VERBS,
  ['抓总', undefined],
  ['推进', undefined],
  ['推动', undefined],
  ['组织', undefined],
  ['开展', undefined],
  ['做好', undefined],
  ['完成', undefined],
  ['抓好', undefined],
  ['统筹', undefined],
  ['协调', undefined],
  ['检查', undefined],
  ['抓', undefined],
  ['总', undefined],
];

/** Where a phrase holds several verbs, the first of these that occurs gives the role: 牵头落实 leads, 负责落实 implements. */
export const VERB_RANK: readonly Role[] = ['lead', 'supervise', 'guide', 'support', 'implement', 'responsible'];

/** Roles of those who help others that answer. */
export const HELPING_ROLES: ReadonlySet<Role | undefined> = /* @__PURE__ */ new Set<Role>([
  'support',
  'guide',
  'supervise',
]);

/** Adverbs of a verb phrase. */
export const ADVERBS: readonly string[] = [
  '分工',
  '分别',
  '共同',
  '具体',
  '各自',
  '联合',
  '积极',
  '密切',
  '统一',
  '全面',
  '认真',
  '全力',
  '按职责',
  '依职责',
  '直接',
  '分头',
  '抓紧',
  '协力',
  '合力',
  '结合实际',
  '领衔',
];

/** 按照各自职责分工 and its kin, at the end of a text. A phrase of this kind alone gives shared responsibility. */
export const BY_DUTIES =
  /(?:按照?|根据|依据?|依照|结合)(?:各自|自身|部门|本部门|本单位)?的?(?:工作|法定)?(?:职责|职能|权限|任务|分工)(?:任务|和|与|及)?(?:分工|职责|范围|权限)?$/;

/** Prepositions before the bodies of a verb form: 由甲、乙负责, 此项工作由甲负责. */
export const OPENING_WORDS: readonly string[] = [
  ...['此项', '该项', '本项'].flatMap((which) => [`${which}工作由`, `${which}任务由`, `${which}事项由`]),
  '具体由',
  '分别由',
  '统一由',
  '均由',
  '由',
  '以',
];

/** X会同Y负责: X answers, Y takes part. True where the word is in no name. */
export const TOGETHER_WITH: readonly (readonly [word: string, isFree: boolean])[] = [
  ['会同', true],
  ['协同', false],
  ['商', false],
];

/** Words at the start of a line that give a task to the bodies behind them: 请市教育局牵头制定…, 会议要求，市教育局要牵头制定…. */
export const GIVES_TASK =
  /^[ \t\u3000]*(?:会议(?:研究)?(?:明确|要求|议定|决定|强调|同意)[，,：:][请由]?|请|由|责成|交由|委托)/;

/** What stands behind a label where nobody is named: 配合单位：无. */
export const NAMES_NOBODY = /^(?:[/／—–－-]{1,2}|无)$/;
