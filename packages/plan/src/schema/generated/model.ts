// Generated from schemas/plan.schema.json by scripts/generate.mjs. Do not edit.

/**
 * A work plan as `workplan json` prints it: English keys, open lists, deadlines and anchors resolved.
 */
export interface Plan {
  /**
   * Version of this format. The first key of every plan.
   */
  workplan: 1;
  /**
   * Title of the plan.
   */
  title: string;
  /**
   * The place whose registry of bodies applies, such as 上海市; 全国 for the central government.
   */
  jurisdiction?: string;
  /**
   * The time the plan covers: a year (2016), several (2016-2020), or 十三五.
   */
  period?: TimeSpan;
  /**
   * The notice that issues the plan.
   */
  document?: OfficialDocument;
  /**
   * The official text that the plan is tied to.
   */
  source?: SourceReference;
  /**
   * How the source prints numbers and attributions; only what differs from the usual.
   */
  style?: Style;
  /**
   * Text before the first section.
   */
  preamble?: string;
  /**
   * Where the preamble stands in the source text.
   */
  preambleSource?: Anchor;
  /**
   * Documents that the plan rests on.
   */
  basis?: Citation[];
  /**
   * Headings of the columns, where the plan itself is a table; its rows are tasks.
   */
  columns?: string[];
  /**
   * Who answers for every task of the plan beside those whom it names: 以下任务均需各区落实. The words stand in the text; these are its bodies.
   */
  sharedRoles?: SharedRoles[];
  /**
   * The sections of the plan, in order.
   */
  sections?: Section[];
  /**
   * Tasks of a plan without sections.
   */
  tasks?: Task[];
  /**
   * Documents that the text names.
   */
  citations?: Citation[];
  /**
   * Text after the last section or task.
   */
  closing?: string;
  /**
   * Where the closing stands in the source text.
   */
  closingSource?: Anchor;
  /**
   * What is attached, as announced after the text.
   */
  attachments?: Attachment[];
  /**
   * Lines of the source that are no part of the plan, kept as they are: page furniture, blank lines, what was not understood.
   */
  passages?: Passage[];
  /**
   * A remark of the plan’s editors; not part of the official text.
   */
  note?: string;
}

/**
 * The notice that issues the plan (GB/T 9704 elements).
 */
export interface OfficialDocument {
  /**
   * Title lines that a web page prints above the document.
   */
  headlines?: string[];
  /**
   * Title of the notice (标题).
   */
  title?: string;
  /**
   * Agency code, year in 〔〕, serial: 沪府办发〔2016〕6号.
   */
  number?: string;
  /**
   * The body that issues the document, by its full name.
   */
  issuer?: string;
  /**
   * Date of the document, `YYYY-MM-DD`.
   */
  issued?: string;
  /**
   * To whom it is sent, as printed, without the final colon.
   */
  addressees?: string;
  /**
   * Text of the notice before the plan.
   */
  body?: string;
  /**
   * The title as broken into lines, where it is printed on several.
   */
  titleLines?: string[];
  /**
   * The title of the plan as broken into lines, where it is printed on several.
   */
  planTitleLines?: string[];
  /**
   * The elements in printed order, where it differs from the usual one.
   */
  order?: (
    | 'headlines'
    | 'title'
    | 'number'
    | 'addressees'
    | 'body'
    | 'signature'
    | 'issued'
    | 'planTitle'
    | 'plan'
    | 'attachmentList'
    | 'note'
    | 'imprint'
    | 'attachments'
  )[];
  /**
   * The signature as printed, if it differs from the issuer.
   */
  signature?: string;
  /**
   * A printed annotation such as （此件公开发布）.
   */
  note?: string;
  /**
   * The lines of copies and printing at the end: 抄送：…, …印发.
   */
  imprint?: string;
  /**
   * Elements as printed, where their print differs from the derived form.
   */
  printed?: PrintedElements;
}

/**
 * Lines of a document’s elements exactly as printed.
 */
export interface PrintedElements {
  /**
   * Document number as printed.
   */
  number?: string;
  /**
   * Addressees as printed.
   */
  addressees?: string;
  /**
   * Signature as printed.
   */
  signature?: string;
  /**
   * Date of issue as printed.
   */
  issued?: string;
  /**
   * List of attachments as printed.
   */
  attachmentList?: string;
}

/**
 * The official text that the plan is tied to.
 */
export interface SourceReference {
  /**
   * Path of the text file, relative to the plan.
   */
  file: string;
  /**
   * SHA-256 of the file, hexadecimal, as recorded when the anchors were set.
   */
  sha256?: string;
  /**
   * How the lines were read from a Word file, a workbook or a PDF when the anchors were set: the reader and its version (docx-1).
   */
  reading?: string;
  /**
   * Encoding of the file, if not UTF-8.
   */
  encoding?: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /**
   * Kind of the line breaks, if not LF.
   */
  lineBreaks?: 'lf' | 'crlf' | 'cr';
  /**
   * Whether the last line ends with a line break.
   */
  endsWithBreak?: boolean;
  /**
   * Public address of the text.
   */
  url?: string;
}

/**
 * How the source prints numbers and attributions. What is left out is as usual: （牵头部门：甲、乙；责任部门：丙）, tasks numbered 1.
 */
export interface Style {
  /**
   * label: 牵头部门：甲. verb: 甲牵头，乙负责.
   */
  form?: 'label' | 'verb';
  /**
   * The brackets around an attribution; empty for lines of their own.
   */
  brackets?: string;
  /**
   * True when attributions without brackets go on in the line of the text, instead of lines of their own.
   */
  runIn?: boolean;
  /**
   * What parts the role groups: ； 。 ，
   */
  groupSeparator?: string;
  /**
   * What parts the bodies: 、 ，
   */
  listSeparator?: string;
  /**
   * What stands before the classes of bodies in a list, where that is another mark: 甲局、乙局，各区政府.
   */
  classSeparator?: string;
  /**
   * The colon behind a label.
   */
  colon?: string;
  /**
   * Label or verb for the lead.
   */
  lead?: string;
  /**
   * Label or verb for the responsible bodies; auto: 责任部门 or 责任单位 by the kinds of bodies.
   */
  responsible?: string;
  /**
   * Label or verb for supporting bodies.
   */
  support?: string;
  /**
   * Label or verb for implementing bodies.
   */
  implement?: string;
  /**
   * Label or verb for guiding bodies.
   */
  guide?: string;
  /**
   * Label or verb for supervising bodies.
   */
  supervise?: string;
  /**
   * What every attribution starts with, before the first group: 由.
   */
  opening?: string;
  /**
   * What stands before a deadline inside an attribution.
   */
  deadlineSeparator?: string;
  /**
   * The label before a deadline inside an attribution: 完成时限.
   */
  deadlineLabel?: string;
  /**
   * What marks an open list: 等, 等部门.
   */
  openMark?: string;
  /**
   * What follows an attribution whose sentence has no full stop of its own: 。 or nothing.
   */
  stop?: string;
  /**
   * What ends an attribution inside its brackets or line.
   */
  end?: string;
  /**
   * How the first heading of each level is numbered: 一、 then （一）.
   */
  sectionNumerals?: string[];
  /**
   * What stands behind the number of a task.
   */
  numberMark?: string;
  /**
   * Blanks behind the number of a task that needs no mark: （一）.
   */
  numberGap?: string;
  /**
   * Blanks at the start of paragraphs.
   */
  indent?: string;
  /**
   * True when a blank line stands between any two lines of the document.
   */
  blankLines?: boolean;
  /**
   * True when each clause of a task begins a line.
   */
  clauseLines?: boolean;
  /**
   * Whether the document says that the first body of a list leads.
   */
  firstLeads?: boolean;
}

/**
 * Lines of the source kept as they are.
 */
export interface Passage {
  /**
   * Where this stands in the source text: a line (`L18`), several (`L18-L20`), or a part of one (`L18:C1-C44`, columns from 1 in UTF-16 code units); both ends included.
   */
  source: Anchor;
  /**
   * The lines as they are.
   */
  text: string;
}

/**
 * A task of a plan of a higher level: the plan and the number of the task in it.
 */
export interface TakenUp {
  /**
   * Path of the plan of the higher level, relative to this plan.
   */
  file: string;
  /**
   * Number of the task in that plan.
   */
  task: number | string;
}

/**
 * Bodies that answer for several tasks at once.
 */
export interface SharedRoles {
  /**
   * Bodies that lead. A last item 等 marks an open list.
   */
  lead?: RoleGroup;
  /**
   * Bodies that are responsible. A last item 等 marks an open list.
   */
  responsible?: RoleGroup;
  /**
   * Bodies that take part. A last item 等 marks an open list.
   */
  support?: RoleGroup;
  /**
   * Bodies that carry it out. A last item 等 marks an open list.
   */
  implement?: RoleGroup;
  /**
   * Bodies that guide. A last item 等 marks an open list.
   */
  guide?: RoleGroup;
  /**
   * Bodies that supervise. A last item 等 marks an open list.
   */
  supervise?: RoleGroup;
}

/**
 * A document named by title, number, or both.
 */
export interface Citation {
  /**
   * Title without 《》.
   */
  title?: string;
  /**
   * Its document number, if printed.
   */
  number?: string;
  /**
   * Who issued it, if known.
   */
  issuer?: string;
  /**
   * A remark of the plan’s editors; not part of the official text.
   */
  note?: string;
}

/**
 * A heading (一、 or （一）) with sections or tasks below it. The numeral is derived from its place.
 */
export interface Section {
  /**
   * The numeral as printed, only where it differs from the one that follows from the place.
   */
  number?: number | string;
  /**
   * Heading without its numeral.
   */
  title: string;
  /**
   * Where this stands in the source text: a line (`L18`), several (`L18-L20`), or a part of one (`L18:C1-C44`, columns from 1 in UTF-16 code units); both ends included.
   */
  source?: Anchor;
  /**
   * The mark between a heading and a text that follows it on the same line.
   */
  runIn?: string;
  /**
   * Text under the heading before the first section or task.
   */
  text?: string;
  /**
   * Where the text stands in the source, if not on the line of the heading.
   */
  textSource?: Anchor;
  /**
   * Who answers for every task of this section beside those whom it names: 以下任务均需各区落实. The words stand in the text; these are its bodies.
   */
  sharedRoles?: SharedRoles[];
  /**
   * Sections below this one.
   */
  sections?: Section[];
  /**
   * Tasks of this section.
   */
  tasks?: Task[];
  /**
   * Text after the last section or task of this section.
   */
  closing?: string;
  /**
   * Where the closing stands in the source text.
   */
  closingSource?: Anchor;
  /**
   * The line of the heading as printed, where it differs from the derived one.
   */
  verbatim?: string;
  /**
   * A remark of the plan’s editors; not part of the official text.
   */
  note?: string;
}

/**
 * A numbered item: what is to be done, and who answers for it.
 */
export interface Task {
  /**
   * Number as printed.
   */
  number?: number | string;
  /**
   * Short title, where the source has one beside the text.
   */
  title?: string;
  /**
   * Where this stands in the source text: a line (`L18`), several (`L18-L20`), or a part of one (`L18:C1-C44`, columns from 1 in UTF-16 code units); both ends included.
   */
  source?: Anchor;
  /**
   * What is to be done, as printed.
   */
  text?: string;
  /**
   * Parts of the task that each have their own attribution; instead of text.
   */
  clauses?: Clause[];
  /**
   * Bodies that lead, in printed order. A last item 等 marks an open list.
   */
  lead?: RoleGroup;
  /**
   * Bodies that answer for the task, in printed order. A last item 等 marks an open list.
   */
  responsible?: RoleGroup;
  /**
   * Bodies that support or take part.
   */
  support?: RoleGroup;
  /**
   * Bodies that carry the task out.
   */
  implement?: RoleGroup;
  /**
   * Bodies that give guidance.
   */
  guide?: RoleGroup;
  /**
   * Bodies that supervise and press for results.
   */
  supervise?: RoleGroup;
  /**
   * The attribution exactly as printed, brackets included. Only where it differs from the form derived from the roles.
   */
  printed?: string;
  /**
   * By when, as written: a date, a month, 年底前, 今明两年, 持续推进 …
   */
  deadline?: TimeSpan;
  /**
   * What is to be reached, in figures.
   */
  targets?: Target[];
  /**
   * Where or to whom it applies.
   */
  scope?: string;
  /**
   * Leaders in charge (责任领导, 分管领导, 牵头领导), in printed order. Persons are not looked up in a registry.
   */
  leader?: string[] | string;
  /**
   * Persons who answer for the task (责任人, 负责人), in printed order. They are not looked up in a registry.
   */
  person?: string[] | string;
  /**
   * Persons to ask (联系人, 联络员), in printed order. They are not looked up in a registry.
   */
  contact?: string[] | string;
  /**
   * The group that the task belongs to in a table (类别, 领域, 板块), where it is no section.
   */
  category?: string;
  /**
   * Cells of a table row whose columns have no key of their own, in the order of the columns.
   */
  cells?: string[];
  /**
   * Documents that the text names.
   */
  citations?: Citation[];
  /**
   * Tasks of plans of a higher level that this task takes up.
   */
  takesUp?: TakenUp[];
  /**
   * Where the attribution of this task says who answers for the tasks behind it: their bodies.
   */
  sharedRoles?: SharedRoles[];
  /**
   * The lines of the task as printed, where they differ from the derived ones.
   */
  verbatim?: string;
  /**
   * How far the task has come.
   */
  progress?: Progress;
  /**
   * Tasks below this one: measures 1. 2. below （一）, numbered within it.
   */
  tasks?: Task[];
  /**
   * A remark of the plan’s editors; not part of the official text.
   */
  note?: string;
  /**
   * The lead that follows from a rule of the document: the first of the responsible bodies (首位牵头).
   */
  derivedLead?: string;
  /**
   * Names that leave out the level of the one before them, with the level put back: 住建局 → 市住建局.
   */
  resolvedNames?: {
    [k: string]: string;
  };
}

/**
 * The part of a task that one attribution holds for. The texts of all clauses in a row are the text of the task.
 */
export interface Clause {
  /**
   * The words of this part, with the punctuation that joins it to the part before.
   */
  text: string;
  /**
   * Where this stands in the source text: a line (`L18`), several (`L18-L20`), or a part of one (`L18:C1-C44`, columns from 1 in UTF-16 code units); both ends included.
   */
  source?: Anchor;
  /**
   * Bodies that lead, in printed order. A last item 等 marks an open list.
   */
  lead?: RoleGroup;
  /**
   * Bodies that answer for the task, in printed order. A last item 等 marks an open list.
   */
  responsible?: RoleGroup;
  /**
   * Bodies that support or take part.
   */
  support?: RoleGroup;
  /**
   * Bodies that carry the task out.
   */
  implement?: RoleGroup;
  /**
   * Bodies that give guidance.
   */
  guide?: RoleGroup;
  /**
   * Bodies that supervise and press for results.
   */
  supervise?: RoleGroup;
  /**
   * The attribution exactly as printed, brackets included. Only where it differs from the form derived from the roles.
   */
  printed?: string;
  /**
   * By when, as written: a date, a month, 年底前, 今明两年, 持续推进 …
   */
  deadline?: TimeSpan;
  /**
   * How far this part has come, where it is reported by itself.
   */
  progress?: Progress;
  /**
   * A remark of the plan’s editors; not part of the official text.
   */
  note?: string;
  /**
   * The lead that follows from a rule of the document: the first of the responsible bodies (首位牵头).
   */
  derivedLead?: string;
  /**
   * Names that leave out the level of the one before them, with the level put back: 住建局 → 市住建局.
   */
  resolvedNames?: {
    [k: string]: string;
  };
}

/**
 * A quantity to be reached.
 */
export interface Target {
  /**
   * What is counted or measured.
   */
  measure: string;
  /**
   * The figure: 184, 100%, 1.1万, 200余万.
   */
  value: number | string;
  /**
   * Unit of the value: 项, 家, 万人次, %.
   */
  unit?: string;
  /**
   * The whole that the value is a part of: 829.
   */
  of?: number | string;
  /**
   * The share as printed: 100%.
   */
  share?: number | string;
  /**
   * By when the target is to be reached.
   */
  by?: TimeSpan;
  /**
   * What has been reached, on a date.
   */
  actual?: Actual;
}

/**
 * What a target has come to on a date.
 */
export interface Actual {
  /**
   * The figure that was reached, in the unit of the target: 675, 81%.
   */
  value: number | string;
  /**
   * The day on which it was so, `YYYY-MM-DD`.
   */
  date: string;
}

/**
 * Status and dated entries.
 */
export interface Progress {
  /**
   * Where the task stands.
   */
  status?: 'not-started' | 'in-progress' | 'done' | 'behind' | 'continuing' | 'changed' | 'suspended';
  /**
   * What happened, newest last.
   */
  entries?: ProgressEntry[];
}

/**
 * One dated report on a task.
 */
export interface ProgressEntry {
  /**
   * Date of the entry, `YYYY-MM-DD`.
   */
  date: string;
  /**
   * Who reports: a body of the task, as its attribution writes it.
   */
  body?: string;
  /**
   * What was done.
   */
  text: string;
  /**
   * How much is done: a percentage (`75%`), or a part of a whole (`12/16`).
   */
  completion?: number | string;
  /**
   * What stands in the way.
   */
  problem?: string;
  /**
   * What comes next.
   */
  next?: string;
  /**
   * What proves it: a document, a link, a file.
   */
  evidence?: string;
}

/**
 * Something attached: a report, a further plan, or text.
 */
export interface Attachment {
  /**
   * Title as announced.
   */
  title: string;
  /**
   * Where this stands in the source text: a line (`L18`), several (`L18-L20`), or a part of one (`L18:C1-C44`, columns from 1 in UTF-16 code units); both ends included.
   */
  source?: Anchor;
  /**
   * The lines of the attachment’s heading and title as printed, where they differ from the derived ones.
   */
  verbatim?: string;
  /**
   * Headings of the columns, where the attachment is a table; its rows are tasks.
   */
  columns?: string[];
  /**
   * True when it is announced but its text is not at hand.
   */
  missing?: boolean;
  /**
   * A report on what has been done.
   */
  report?: Report;
  /**
   * Who answers for every task of this attachment beside those whom it names: 以下任务均需各区落实. The words stand in the text; these are its bodies.
   */
  sharedRoles?: SharedRoles[];
  /**
   * Sections of an attached plan or table.
   */
  sections?: Section[];
  /**
   * Tasks of an attached plan or table.
   */
  tasks?: Task[];
  /**
   * Text of the attachment.
   */
  text?: string;
  /**
   * A remark of the plan’s editors; not part of the official text.
   */
  note?: string;
}

/**
 * A report on past work, tied to the tasks it speaks of.
 */
export interface Report {
  /**
   * Title as printed above the report.
   */
  title?: string;
  /**
   * Where this stands in the source text: a line (`L18`), several (`L18-L20`), or a part of one (`L18:C1-C44`, columns from 1 in UTF-16 code units); both ends included.
   */
  source?: Anchor;
  /**
   * Text before the first section.
   */
  preamble?: string;
  /**
   * Where the preamble stands in the source text.
   */
  preambleSource?: Anchor;
  /**
   * Sections of the report.
   */
  sections?: ReportSection[];
  /**
   * Text after the last section.
   */
  closing?: string;
  /**
   * Where the closing stands in the source text.
   */
  closingSource?: Anchor;
}

/**
 * A heading of the report with its items (一是, 二是 …).
 */
export interface ReportSection {
  /**
   * Heading without its numeral.
   */
  title: string;
  /**
   * Where this stands in the source text: a line (`L18`), several (`L18-L20`), or a part of one (`L18:C1-C44`, columns from 1 in UTF-16 code units); both ends included.
   */
  source?: Anchor;
  /**
   * Text under the heading before the first item.
   */
  text?: string;
  /**
   * The line of the heading as printed, where it differs from the derived one.
   */
  verbatim?: string;
  /**
   * The items of the section, in order.
   */
  items?: ReportItem[];
}

/**
 * One item of a report.
 */
export interface ReportItem {
  /**
   * The item without its 一是.
   */
  text: string;
  /**
   * Where this stands in the source text: a line (`L18`), several (`L18-L20`), or a part of one (`L18:C1-C44`, columns from 1 in UTF-16 code units); both ends included.
   */
  source?: Anchor;
  /**
   * Figures that the item gives.
   */
  figures?: Figure[];
  /**
   * The item as printed, where it differs from the derived form.
   */
  verbatim?: string;
  /**
   * Numbers of the tasks that this item speaks of.
   */
  tasks?: (number | string)[];
  /**
   * Documents that the text names.
   */
  citations?: Citation[];
  /**
   * A remark of the plan’s editors; not part of the official text.
   */
  note?: string;
}

/**
 * A quantity that a report gives as reached.
 */
export interface Figure {
  /**
   * What is counted or measured.
   */
  measure: string;
  /**
   * The figure: 675, 81%, 1.1万, 200余万.
   */
  value: number | string;
  /**
   * Unit of the value: 项, 家, 万人次, %.
   */
  unit?: string;
  /**
   * The whole that the value is a part of: 829.
   */
  of?: number | string;
  /**
   * The share as printed: 81%.
   */
  share?: number | string;
  /**
   * The time that the figure stands for.
   */
  by?: TimeSpan;
}

/**
 * Bodies as written, in printed order; an object when the list ends in 等.
 */
export type RoleGroup = string[] | OpenRoleGroup;

/**
 * A list that ends in 等: others answer too.
 */
export interface OpenRoleGroup {
  /**
   * Bodies as written, without 等.
   */
  bodies: string[];
  /**
   * Always true.
   */
  open: true;
}

/**
 * A time as written, with the interval it stands for.
 */
export interface TimeSpan {
  /**
   * As written.
   */
  text: string;
  /**
   * First day, `YYYY-MM-DD`; absent when open or unknown.
   */
  from?: string;
  /**
   * Last day, `YYYY-MM-DD`; absent when open or unknown.
   */
  to?: string;
  /**
   * interval: from/to hold; open: no end (持续推进); recurring: 每季度末; vague: 尽快, 适时; unknown: not understood.
   */
  kind: 'interval' | 'open' | 'recurring' | 'vague' | 'unknown';
}

/**
 * A place in the source text.
 */
export interface Anchor {
  /**
   * Line, from 1; the first of several.
   */
  line: number;
  /**
   * Last of several lines.
   */
  endLine?: number;
  /**
   * First column, from 1 (UTF-16); absent for a whole line.
   */
  column?: number;
  /**
   * Last column, included; absent for a whole line.
   */
  endColumn?: number;
  /**
   * Start offset in the source, UTF-16 code units from 0; present when the source text was given.
   */
  start?: number;
  /**
   * End offset, excluded; present when the source text was given.
   */
  end?: number;
}
