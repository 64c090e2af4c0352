/** Bodies by role, as they are written. */
export interface WrittenRoles {
  lead?: string[];
  responsible?: string[];
  support?: string[];
  implement?: string[];
  guide?: string[];
  supervise?: string[];
}

/** A document that a plan cites, as it is written. */
export interface WrittenCitation {
  title?: string;
  number?: string;
}

/** A clause of a task as it is written. */
export interface WrittenClause extends WrittenRoles {
  text: string;
  printed?: string;
  deadline?: string;
}

/** A task as it is written. */
export interface WrittenTask extends WrittenRoles {
  number?: string | number;
  title?: string;
  text?: string;
  clauses?: WrittenClause[];
  printed?: string;
  deadline?: string;
  scope?: string;
  leader?: string[];
  person?: string[];
  contact?: string[];
  category?: string;
  cells?: string[];
  citations?: WrittenCitation[];
  source?: string;
  sharedRoles?: WrittenRoles[];
  verbatim?: string;
  tasks?: WrittenTask[];
}

/** A section as it is written. */
export interface WrittenSection {
  number?: string;
  title: string;
  source?: string;
  runIn?: string;
  text?: string;
  textSource?: string;
  sharedRoles?: WrittenRoles[];
  sections?: WrittenSection[];
  tasks?: WrittenTask[];
  closing?: string;
  closingSource?: string;
  verbatim?: string;
}

/** An item of a report as it is written. */
export interface WrittenReportItem {
  text: string;
  source?: string;
  citations?: WrittenCitation[];
  verbatim?: string;
}

/** A section of a report as it is written. */
export interface WrittenReportSection {
  title: string;
  source?: string;
  text?: string;
  items?: WrittenReportItem[];
  verbatim?: string;
}

/** A report in an attachment, as it is written. */
export interface WrittenReport {
  title?: string;
  source?: string;
  preamble?: string;
  preambleSource?: string;
  sections?: WrittenReportSection[];
  closing?: string;
  closingSource?: string;
}

/** An attachment as it is written. */
export interface WrittenAttachment {
  title: string;
  source?: string;
  missing?: true;
  verbatim?: string;
  columns?: string[];
  sharedRoles?: WrittenRoles[];
  report?: WrittenReport;
  sections?: WrittenSection[];
  tasks?: WrittenTask[];
  text?: string;
}

/** How attributions are printed, as it is written. */
export interface WrittenStyle {
  form?: string;
  brackets?: string;
  runIn?: true;
  groupSeparator?: string;
  listSeparator?: string;
  classSeparator?: string;
  colon?: string;
  lead?: string;
  responsible?: string;
  support?: string;
  implement?: string;
  guide?: string;
  supervise?: string;
  openMark?: string;
  opening?: string;
  deadlineSeparator?: string;
  deadlineLabel?: string;
  end?: string;
  stop?: string;
  sectionNumerals?: string[];
  numberMark?: string;
  numberGap?: string;
  indent?: string;
  blankLines?: true;
  clauseLines?: true;
  firstLeads?: true;
}

/** Elements of a document as printed, where their print is not the derived one. */
export interface WrittenElements {
  number?: string;
  addressees?: string;
  signature?: string;
  issued?: string;
  attachmentList?: string;
}

/** The official document as it is written. */
export interface WrittenDocument {
  headlines?: string[];
  title?: string;
  titleLines?: string[];
  planTitleLines?: string[];
  number?: string;
  issuer?: string;
  issued?: string;
  addressees?: string;
  body?: string;
  signature?: string;
  note?: string;
  imprint?: string;
  printed?: WrittenElements;
  order?: string[];
}

/** A passage kept word for word, as it is written. */
export interface WrittenPassage {
  source: string;
  text: string;
}

/** A plan as it is written, with English keys: what the importer makes and the writer prints. */
export interface WrittenPlan {
  workplan: 1;
  title: string;
  jurisdiction?: string;
  period?: string | number;
  document?: WrittenDocument;
  source?: {
    file: string;
    sha256?: string;
    reading?: string;
    encoding?: string;
    lineBreaks?: string;
    endsWithBreak?: boolean;
  };
  style?: WrittenStyle;
  preamble?: string;
  preambleSource?: string;
  basis?: WrittenCitation[];
  columns?: string[];
  sharedRoles?: WrittenRoles[];
  sections?: WrittenSection[];
  tasks?: WrittenTask[];
  closing?: string;
  closingSource?: string;
  attachments?: WrittenAttachment[];
  passages?: WrittenPassage[];
}
