/*
 * A rule that an attribution states for the whole document: 排在第一位的部门为牵头部门，下同 ·
 * 以下任务均需各区落实，不再一一列出. It runs to the end of the attribution.
 */
const FIRST = /第[一1](?:位|个|名|家|单位|责任单)|首[位个家]|[排列居]首|排(?:名|列|在)最?(?:第一|前)|[排列]第一/;
const ROLE_NOUN = /[牵牽责]|主办|汇总/;
const COPULA = /[为為爲是系即]/;
const HENCEFORTH = /^(?:(?:注[：:]?)?以?下|下列|后)同/;
const FOR_ALL = /^(?:以[上下]|下列|[上下]述|其余|后续|各项).{0,4}?(?:任务|事项|工作|措施|条目|项目|要求|均|都|不再|除)/;
const ALL = /均|都|不再|统一|同上|除.{2,40}外/;

const saysFirst = (text: string): boolean => FIRST.test(text) && COPULA.test(text) && ROLE_NOUN.test(text);
const saysForAll = (text: string): boolean => FOR_ALL.test(text) && ALL.test(text);

/** Whether a part between marks opens a statement. */
export const opensStatement = (part: string): boolean =>
  part.length <= 80 && (saysFirst(part) || HENCEFORTH.test(part) || saysForAll(part));

/** Whether a text says that the first body of a list leads. Also for the notice that sends a plan out. */
export const statesFirstLeads = (text: string): boolean =>
  text.length <= 200 && saysFirst(text) && /[牵牽]|主[办责]|汇总|总负责/.test(text);

/** Whether a statement says enough to stand in brackets of its own: （下同） does not. */
export const standsAlone = (text: string): boolean =>
  statesFirstLeads(text) || (saysForAll(text) && /落实|负责|牵头|配合/.test(text));
