import { isBodyLike, isSureBody } from '@workplan/plan/names';

const BETWEEN = /[、，,；;：:]/;
/** 县水利局 below another line has a level of its own, and is a name of its own; so is what is longer than 务局. */
const OWN_LEVEL = /^(?:[省市区县州盟旗镇乡国]|各)/;
const LONGEST_REST = 2;
/** 住房城乡, 人力资源社会 and 农业农村 end like bodies. */
const ENDS_WITHIN = /(?:城乡|社会|农村)$/;
/** What is never the whole of a name: below it stands its end (县农业农村⏎局等, 县高新区⏎管委会, 县城投集团⏎有限公司). */
const ENDS = /^(?:[局委办厅院馆站]等?|管委会|管理委员会|人民政府|(?:集团)?(?:股份)?(?:有限(?:责任)?|集团|分)?公司)$/;
/** 县政府⏎办公室, 县委⏎宣传部, 各有关⏎部门: lines that end as if a word of a certain kind came, with that word. */
const GO_ON: readonly (readonly [above: RegExp, below: RegExp])[] = [
  [/(?:政府|委|委员会|领导小组|指挥部)$/, /^办公室$/],
  [/^(?:[省市区县州盟旗]|.{2,6}[市区县州盟旗])委$/, /^(?:组织|宣传|统战|社会工作)部$|^(?:编|网信|改革|政法委)/],
  [/^(?:各|各级|各?(?:有关|相关))$/, /^(?:部门|单位|机构|企业|地区)$/],
];

/** 市城投⏎公安局, 市农投⏎财政局: a short name of a company, and offices that no longer name ends in. */
const WHOLE_ABOVE = /^(?:[省市区县州盟旗]|.{2,4}[市区县州旗])[^、]{1,3}投(?:集团)?$/;
const WHOLE_BELOW = /^(?:公安|财政|民政|司法|审计|税务|统计|气象|信访|医保|医疗保障|应急|水利|林业)(?:分)?局$/;
const areTwo = (left: string, right: string): boolean =>
  isSureBody(right) && !ENDS.test(right) && (WHOLE_ABOVE.test(left) || (WHOLE_BELOW.test(right) && !JOINS.test(left)));
/** 县发展改革和⏎统计局 goes on. */
const JOINS = /[和与及]$/;

/** 县公安局⏎交警大队, 县城管局⏎综合执法大队, 县财政局⏎预算股: a unit of the body above it, and never one by itself. */
const POLICE = /^(?:交警|交通警察|交管|治安|刑侦|刑警|巡警|特警|巡特警|禁毒|网安|经侦|国保|户政|出入境)[总支大中]队$/;
const UNIT = /^(?:(?:综合|行政|执法|监察|稽查|巡查|督查|直属){1,3}[总支大中]队|(?!.*[市县区])[\u4e00-\u9fff]{1,8}股)$/;
const isUnitOf = (body: string, unit: string): boolean =>
  OWN_LEVEL.test(body) &&
  (/公安(?:分)?局$/.test(body) ? POLICE : UNIT).test(unit) &&
  isSureBody(body) &&
  /[局委厅办]$|委员会$/.test(body);

/** Whether a line break cuts a name: before it stands no body, and what stands on both sides is one (县水利⏎局). */
function cutsName(above: string, below: string): boolean {
  const left = above.split(BETWEEN).at(-1)?.trim() ?? '';
  const [right = ''] = below.trim().split(BETWEEN);
  if (left === '') return false;
  if (ENDS.test(right) && isBodyLike(left + right.replace(/等$/, ''))) return true;
  if (GO_ON.some(([end, start]) => end.test(left) && start.test(right))) return true;
  if (isUnitOf(left, right)) return true;
  if (areTwo(left, right)) return false;
  return (
    (!isBodyLike(left) || ENDS_WITHIN.test(left)) &&
    (OWN_LEVEL.test(left) || right.length <= LONGEST_REST) &&
    !(OWN_LEVEL.test(right) && isBodyLike(right)) &&
    isSureBody(left + right)
  );
}

/** 各县（市、⏎区）政府: whether a bracket is open at a break, and closes on the next line before another opens. */
const isInBrackets = (above: string, below: string): boolean =>
  lastOf(above, '（', '(') > lastOf(above, '）', ')') && /^[^（(]{0,20}[）)]/.test(below);
const lastOf = (text: string, ...marks: readonly string[]): number =>
  Math.max(...marks.map((mark) => text.lastIndexOf(mark)));

/** The lines of a cell of bodies as a list: a break is a mark between two names, or stands within one. */
export const joinedLines = (cell: string): string =>
  cell
    .split('\n')
    .reduce((above, below) =>
      isInBrackets(above, below) || cutsName(above, below) ? above.trimEnd() + below.trimStart() : `${above}、${below}`,
    );
