import type { Role } from '@workplan/plan/schema';
import type { Range } from '@workplan/plan/text';

/** The brackets around attributions; empty for block lines and table cells. */
export type Brackets = '（）' | '〔〕' | '()' | '[]' | '［］' | '【】' | '';

/** `label`: 牵头部门：甲、乙；责任单位：丙. `verb`: 甲、乙牵头，丙配合 / 甲、乙负责. */
export type AttributionForm = 'label' | 'verb';

/**
 * How a document prints its attributions (标注格式). Found by the importer, stated once in the plan,
 * and enough to print every attribution that follows it.
 */
export interface AttributionStyle {
  readonly form: AttributionForm;
  readonly brackets: Brackets;
  /** Whether attributions without brackets go on in the line of the text; else each has lines of its own. */
  readonly runIn?: boolean;
  /** Between role groups: ； 。 ， or a line break. */
  readonly groupSeparator: string;
  /** Between bodies: 、 or ，. */
  readonly listSeparator: string;
  /** Before the first class in a list (甲、乙，各区政府), where that is another mark. */
  readonly classSeparator?: string;
  /** Between a label and its bodies. */
  readonly colon: '：' | ':';
  /**
   * The words of each role: a label (牵头部门) or a verb (牵头负责). `auto` on `responsible` means the
   * label follows from the kinds of bodies: 责任部门 / 责任单位 / 责任部门、单位.
   */
  readonly words: Readonly<Partial<Record<Role, string>>>;
  /** What marks an open list: 等, 等部门, 等有关部门. */
  readonly openMark: string;
  /** What stands after the last group inside the brackets or line: 。 or nothing. */
  readonly end: string;
  /** What stands before the first group: 部门分工： or 由. */
  readonly opening?: string;
  /** Between the groups and a deadline, and between these and a statement; ， where absent. */
  readonly deadlineSeparator?: string;
  /** The label before a deadline, without its colon: 完成时限. */
  readonly deadlineLabel?: string;
  readonly statementSeparator?: string;
  /** Whether each clause of a task begins a line. */
  readonly clauseLines?: true;
  /** What stars at names mean, where the document says so. No matter of printing. */
  readonly legend?: Legend;
}

/** 标★的为牵头单位，其余为配合单位. */
export interface Legend {
  readonly star: string;
  readonly role: Role;
  /** What the bodies without a star do beside one with a star, where the document says so. */
  readonly others?: Role;
}

/** The bodies of one role as printed. */
export interface PrintedGroup {
  /** Undefined for words that name no role of the model (试点单位 …): kept, never guessed. */
  readonly role: Role | undefined;
  /** Label or verb as printed: 责任部门、单位, 牵头负责; empty when a verb form leaves it out. */
  readonly word: string;
  readonly names: readonly string[];
  /** The open mark as printed (等, 等部门 …), when the list ends in one. */
  readonly open?: string;
  /** The stars at names, by the name: ★市教育局. What they mean is said elsewhere in the document. */
  readonly stars?: ReadonlyMap<string, string>;
  /** True where a mark at each name says what these bodies do: 甲（牵头）. */
  readonly isMarked?: true;
  /** True where no word says what these bodies do, so that their role is assumed: 甲牵头，乙、丙. */
  readonly isAssumed?: true;
}

/** One attribution found in a passage. Offsets are UTF-16 in the passage, brackets included, `end` excluded. */
export interface FoundAttribution extends Range {
  readonly groups: readonly PrintedGroup[];
  /** A deadline inside the attribution, as printed, without its label: 6月底完成. */
  readonly deadline?: string;
  /** A rule that the attribution states for the whole document, as printed: 列第一位者为牵头单位，下同. */
  readonly statement?: string;
  /** True when that rule says that the first body of a list leads. */
  readonly firstLeads?: boolean;
  /** The style in which this one is printed. */
  readonly style: AttributionStyle;
}
