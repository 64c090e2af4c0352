// Generated from schemas/plan.schema.json by scripts/generate.mjs. Do not edit.

import type { Localized } from '../../localized.js';

/** What a type or a key is called, and what it is for. */
export interface Description {
  readonly title: Localized;
  readonly description: Localized;
}

/** Titles and descriptions of the format by type (task), and by type and key (task.text). */
export const DESCRIPTIONS: Readonly<Record<string, Description>> = {
 "plan": {
  "title": {
   "zh": "工作方案",
   "en": "Plan"
  },
  "description": {
   "zh": "一份政府工作方案（重点工作安排、工作要点、任务分工方案）：谁、何时、做什么。格式第 1 版。",
   "en": "A government work plan (重点工作安排, 工作要点, 任务分工方案): who does what by when. Format version 1, English keys."
  }
 },
 "plan.workplan": {
  "title": {
   "zh": "格式版本",
   "en": "Format version"
  },
  "description": {
   "zh": "本格式的版本号，是方案的第一个键。",
   "en": "Version of this format. The first key of every plan."
  }
 },
 "plan.title": {
  "title": {
   "zh": "标题",
   "en": "Title"
  },
  "description": {
   "zh": "方案的标题。",
   "en": "Title of the plan."
  }
 },
 "plan.jurisdiction": {
  "title": {
   "zh": "地区",
   "en": "Jurisdiction"
  },
  "description": {
   "zh": "适用哪个地区的单位名录，如“上海市”；中央文件写“全国”。",
   "en": "The place whose registry of bodies applies, such as 上海市; 全国 for the central government."
  }
 },
 "plan.period": {
  "title": {
   "zh": "期间",
   "en": "Period"
  },
  "description": {
   "zh": "方案覆盖的时间：某一年（2016）、若干年（2016-2020），或“十三五”。",
   "en": "The time the plan covers: a year (2016), several (2016-2020), or 十三五."
  }
 },
 "plan.document": {
  "title": {
   "zh": "公文",
   "en": "Document"
  },
  "description": {
   "zh": "印发本方案的公文。",
   "en": "The notice that issues the plan."
  }
 },
 "plan.source": {
  "title": {
   "zh": "原文",
   "en": "Source"
  },
  "description": {
   "zh": "本方案所依据的公文全文。",
   "en": "The official text that the plan is tied to."
  }
 },
 "plan.style": {
  "title": {
   "zh": "标注格式",
   "en": "Style"
  },
  "description": {
   "zh": "原文怎样印序号和责任分工；只写与通常不同之处。",
   "en": "How the source prints numbers and attributions; only what differs from the usual."
  }
 },
 "plan.preamble": {
  "title": {
   "zh": "前言",
   "en": "Preamble"
  },
  "description": {
   "zh": "第一个章节之前的文字。",
   "en": "Text before the first section."
  }
 },
 "plan.preambleSource": {
  "title": {
   "zh": "前言出处",
   "en": "Anchor of the preamble"
  },
  "description": {
   "zh": "前言在原文中的位置。",
   "en": "Where the preamble stands in the source text."
  }
 },
 "plan.basis": {
  "title": {
   "zh": "依据",
   "en": "Basis"
  },
  "description": {
   "zh": "制定本方案所依据的文件。",
   "en": "Documents that the plan rests on."
  }
 },
 "plan.columns": {
  "title": {
   "zh": "表头",
   "en": "Columns"
  },
  "description": {
   "zh": "方案本身为表格时各栏的名称；每行一项任务。",
   "en": "Headings of the columns, where the plan itself is a table; its rows are tasks."
  }
 },
 "plan.sharedRoles": {
  "title": {
   "zh": "分工说明",
   "en": "Roles for all"
  },
  "description": {
   "zh": "本方案的各项任务除各自写明的单位外，均由谁负责，如“以下任务均需各区落实”。原话留在正文里，这里写单位。",
   "en": "Who answers for every task of the plan beside those whom it names: 以下任务均需各区落实. The words stand in the text; these are its bodies."
  }
 },
 "plan.sections": {
  "title": {
   "zh": "章节",
   "en": "Sections"
  },
  "description": {
   "zh": "方案的章节，按顺序。",
   "en": "The sections of the plan, in order."
  }
 },
 "plan.tasks": {
  "title": {
   "zh": "任务",
   "en": "Tasks"
  },
  "description": {
   "zh": "不分章节时，任务直接写在这里。",
   "en": "Tasks of a plan without sections."
  }
 },
 "plan.citations": {
  "title": {
   "zh": "引用",
   "en": "Citations"
  },
  "description": {
   "zh": "正文提到的文件。",
   "en": "Documents that the text names."
  }
 },
 "plan.closing": {
  "title": {
   "zh": "结语",
   "en": "Closing"
  },
  "description": {
   "zh": "最后一个章节或任务之后的文字。",
   "en": "Text after the last section or task."
  }
 },
 "plan.closingSource": {
  "title": {
   "zh": "结语出处",
   "en": "Anchor of the closing"
  },
  "description": {
   "zh": "结语在原文中的位置。",
   "en": "Where the closing stands in the source text."
  }
 },
 "plan.attachments": {
  "title": {
   "zh": "附件",
   "en": "Attachments"
  },
  "description": {
   "zh": "正文之后列出的附件。",
   "en": "What is attached, as announced after the text."
  }
 },
 "plan.passages": {
  "title": {
   "zh": "其他文字",
   "en": "Passages"
  },
  "description": {
   "zh": "原文中不属于方案的各行，原样保留：网页栏目、空行、未能识别的文字。",
   "en": "Lines of the source that are no part of the plan, kept as they are: page furniture, blank lines, what was not understood."
  }
 },
 "plan.note": {
  "title": {
   "zh": "备注",
   "en": "Note"
  },
  "description": {
   "zh": "编写人的说明，不属于公文正文。",
   "en": "A remark of the plan’s editors; not part of the official text."
  }
 },
 "document": {
  "title": {
   "zh": "公文",
   "en": "Document"
  },
  "description": {
   "zh": "印发方案的公文，要素见 GB/T 9704。",
   "en": "The notice that issues the plan (GB/T 9704 elements)."
  }
 },
 "document.headlines": {
  "title": {
   "zh": "网页标题",
   "en": "Web headlines"
  },
  "description": {
   "zh": "网页在公文之前另印的标题行。",
   "en": "Title lines that a web page prints above the document."
  }
 },
 "document.title": {
  "title": {
   "zh": "标题",
   "en": "Title"
  },
  "description": {
   "zh": "公文标题。",
   "en": "Title of the notice (标题)."
  }
 },
 "document.number": {
  "title": {
   "zh": "发文字号",
   "en": "Document number"
  },
  "description": {
   "zh": "发文字号：机关代字、年份、序号，如“沪府办发〔2016〕6号”。",
   "en": "Agency code, year in 〔〕, serial: 沪府办发〔2016〕6号."
  }
 },
 "document.issuer": {
  "title": {
   "zh": "发文机关",
   "en": "Issuer"
  },
  "description": {
   "zh": "发文机关全称。",
   "en": "The body that issues the document, by its full name."
  }
 },
 "document.issued": {
  "title": {
   "zh": "成文日期",
   "en": "Date of issue"
  },
  "description": {
   "zh": "成文日期，写作“2016-02-18”。",
   "en": "Date of the document, `YYYY-MM-DD`."
  }
 },
 "document.addressees": {
  "title": {
   "zh": "主送机关",
   "en": "Addressees"
  },
  "description": {
   "zh": "主送机关，照原文，不写末尾的冒号。",
   "en": "To whom it is sent, as printed, without the final colon."
  }
 },
 "document.body": {
  "title": {
   "zh": "正文",
   "en": "Body"
  },
  "description": {
   "zh": "通知正文（方案之前的文字）。",
   "en": "Text of the notice before the plan."
  }
 },
 "document.titleLines": {
  "title": {
   "zh": "标题分行",
   "en": "Title lines"
  },
  "description": {
   "zh": "标题印成几行时，各行的文字。",
   "en": "The title as broken into lines, where it is printed on several."
  }
 },
 "document.planTitleLines": {
  "title": {
   "zh": "方案标题分行",
   "en": "Lines of the plan’s title"
  },
  "description": {
   "zh": "方案标题印成几行时，各行的文字。",
   "en": "The title of the plan as broken into lines, where it is printed on several."
  }
 },
 "document.order": {
  "title": {
   "zh": "排列",
   "en": "Order"
  },
  "description": {
   "zh": "各要素的印发顺序；与通常不同时才写。",
   "en": "The elements in printed order, where it differs from the usual one."
  }
 },
 "document.signature": {
  "title": {
   "zh": "发文机关署名",
   "en": "Signature"
  },
  "description": {
   "zh": "落款署名；与发文机关相同时不写。",
   "en": "The signature as printed, if it differs from the issuer."
  }
 },
 "document.note": {
  "title": {
   "zh": "附注",
   "en": "Annotation"
  },
  "description": {
   "zh": "公文附注，如“（此件公开发布）”。",
   "en": "A printed annotation such as （此件公开发布）."
  }
 },
 "document.imprint": {
  "title": {
   "zh": "版记",
   "en": "Imprint"
  },
  "description": {
   "zh": "文末的抄送、印发各行。",
   "en": "The lines of copies and printing at the end: 抄送：…, …印发."
  }
 },
 "document.printed": {
  "title": {
   "zh": "印作",
   "en": "Printed form"
  },
  "description": {
   "zh": "各要素的印发原样；与推得的不同时才写。",
   "en": "Elements as printed, where their print differs from the derived form."
  }
 },
 "printedElements": {
  "title": {
   "zh": "要素印作",
   "en": "Printed elements"
  },
  "description": {
   "zh": "公文各要素的印发原样。",
   "en": "Lines of a document’s elements exactly as printed."
  }
 },
 "printedElements.number": {
  "title": {
   "zh": "发文字号",
   "en": "Document number"
  },
  "description": {
   "zh": "发文字号的印发原样。",
   "en": "Document number as printed."
  }
 },
 "printedElements.addressees": {
  "title": {
   "zh": "主送机关",
   "en": "Addressees"
  },
  "description": {
   "zh": "主送机关的印发原样。",
   "en": "Addressees as printed."
  }
 },
 "printedElements.signature": {
  "title": {
   "zh": "发文机关署名",
   "en": "Signature"
  },
  "description": {
   "zh": "发文机关署名的印发原样。",
   "en": "Signature as printed."
  }
 },
 "printedElements.issued": {
  "title": {
   "zh": "成文日期",
   "en": "Date of issue"
  },
  "description": {
   "zh": "成文日期的印发原样。",
   "en": "Date of issue as printed."
  }
 },
 "printedElements.attachmentList": {
  "title": {
   "zh": "附件说明",
   "en": "List of attachments"
  },
  "description": {
   "zh": "附件说明的印发原样。",
   "en": "List of attachments as printed."
  }
 },
 "source": {
  "title": {
   "zh": "原文",
   "en": "Source"
  },
  "description": {
   "zh": "方案所依据的公文全文。",
   "en": "The official text that the plan is tied to."
  }
 },
 "source.file": {
  "title": {
   "zh": "文件",
   "en": "File"
  },
  "description": {
   "zh": "原文文件的路径，相对于本方案。",
   "en": "Path of the text file, relative to the plan."
  }
 },
 "source.sha256": {
  "title": {
   "zh": "校验值",
   "en": "SHA-256"
  },
  "description": {
   "zh": "标注出处时原文文件的 SHA-256（十六进制）。",
   "en": "SHA-256 of the file, hexadecimal, as recorded when the anchors were set."
  }
 },
 "source.reading": {
  "title": {
   "zh": "读法",
   "en": "Reading"
  },
  "description": {
   "zh": "标注出处时从 Word、Excel 或 PDF 文件读出各行的办法：读取程序和版本（docx-1）。",
   "en": "How the lines were read from a Word file, a workbook or a PDF when the anchors were set: the reader and its version (docx-1)."
  }
 },
 "source.encoding": {
  "title": {
   "zh": "编码",
   "en": "Encoding"
  },
  "description": {
   "zh": "文件编码；UTF-8 时不写。",
   "en": "Encoding of the file, if not UTF-8."
  }
 },
 "source.lineBreaks": {
  "title": {
   "zh": "换行",
   "en": "Line breaks"
  },
  "description": {
   "zh": "换行符；LF 时不写。",
   "en": "Kind of the line breaks, if not LF."
  }
 },
 "source.endsWithBreak": {
  "title": {
   "zh": "末行换行",
   "en": "Ends with a line break"
  },
  "description": {
   "zh": "最后一行末尾是否换行。",
   "en": "Whether the last line ends with a line break."
  }
 },
 "source.url": {
  "title": {
   "zh": "网址",
   "en": "Address"
  },
  "description": {
   "zh": "原文的公开网址。",
   "en": "Public address of the text."
  }
 },
 "style": {
  "title": {
   "zh": "标注格式",
   "en": "Style"
  },
  "description": {
   "zh": "原文怎样印序号和责任分工。未写的按通常写法：（牵头部门：甲、乙；责任部门：丙），任务序号“1.”。",
   "en": "How the source prints numbers and attributions. What is left out is as usual: （牵头部门：甲、乙；责任部门：丙）, tasks numbered 1."
  }
 },
 "style.form": {
  "title": {
   "zh": "形式",
   "en": "Form"
  },
  "description": {
   "zh": "标签：“牵头部门：甲”；动词：“甲牵头，乙负责”。",
   "en": "label: 牵头部门：甲. verb: 甲牵头，乙负责."
  }
 },
 "style.brackets": {
  "title": {
   "zh": "括号",
   "en": "Brackets"
  },
  "description": {
   "zh": "责任分工外的括号；单独成行时为空。",
   "en": "The brackets around an attribution; empty for lines of their own."
  }
 },
 "style.runIn": {
  "title": {
   "zh": "接排",
   "en": "Run in"
  },
  "description": {
   "zh": "不加括号的责任分工接在正文之后、不另起一行时写 true。",
   "en": "True when attributions without brackets go on in the line of the text, instead of lines of their own."
  }
 },
 "style.groupSeparator": {
  "title": {
   "zh": "组间分隔",
   "en": "Group separator"
  },
  "description": {
   "zh": "各角色之间的分隔：；。，",
   "en": "What parts the role groups: ； 。 ，"
  }
 },
 "style.listSeparator": {
  "title": {
   "zh": "单位间分隔",
   "en": "List separator"
  },
  "description": {
   "zh": "各单位之间的分隔：、，",
   "en": "What parts the bodies: 、 ，"
  }
 },
 "style.classSeparator": {
  "title": {
   "zh": "统称前分隔",
   "en": "Class separator"
  },
  "description": {
   "zh": "单位名单中“各区政府”等统称之前的分隔；与单位间分隔不同时才写。",
   "en": "What stands before the classes of bodies in a list, where that is another mark: 甲局、乙局，各区政府."
  }
 },
 "style.colon": {
  "title": {
   "zh": "冒号",
   "en": "Colon"
  },
  "description": {
   "zh": "标签后的冒号。",
   "en": "The colon behind a label."
  }
 },
 "style.lead": {
  "title": {
   "zh": "牵头用词",
   "en": "Word for lead"
  },
  "description": {
   "zh": "表示牵头的标签或动词。",
   "en": "Label or verb for the lead."
  }
 },
 "style.responsible": {
  "title": {
   "zh": "责任用词",
   "en": "Word for responsible"
  },
  "description": {
   "zh": "表示责任的标签或动词；auto 表示按单位类别写“责任部门”或“责任单位”。",
   "en": "Label or verb for the responsible bodies; auto: 责任部门 or 责任单位 by the kinds of bodies."
  }
 },
 "style.support": {
  "title": {
   "zh": "配合用词",
   "en": "Word for support"
  },
  "description": {
   "zh": "表示配合的标签或动词。",
   "en": "Label or verb for supporting bodies."
  }
 },
 "style.implement": {
  "title": {
   "zh": "落实用词",
   "en": "Word for implement"
  },
  "description": {
   "zh": "表示落实的标签或动词。",
   "en": "Label or verb for implementing bodies."
  }
 },
 "style.guide": {
  "title": {
   "zh": "指导用词",
   "en": "Word for guide"
  },
  "description": {
   "zh": "表示指导的标签或动词。",
   "en": "Label or verb for guiding bodies."
  }
 },
 "style.supervise": {
  "title": {
   "zh": "督办用词",
   "en": "Word for supervise"
  },
  "description": {
   "zh": "表示督办的标签或动词。",
   "en": "Label or verb for supervising bodies."
  }
 },
 "style.opening": {
  "title": {
   "zh": "开头",
   "en": "Opening"
  },
  "description": {
   "zh": "每处责任分工开头的字样，如“由”。",
   "en": "What every attribution starts with, before the first group: 由."
  }
 },
 "style.deadlineSeparator": {
  "title": {
   "zh": "时限前",
   "en": "Deadline separator"
  },
  "description": {
   "zh": "责任分工内，时限之前的标点。",
   "en": "What stands before a deadline inside an attribution."
  }
 },
 "style.deadlineLabel": {
  "title": {
   "zh": "时限用词",
   "en": "Word for a deadline"
  },
  "description": {
   "zh": "责任分工内时限之前的标签，如“完成时限”。",
   "en": "The label before a deadline inside an attribution: 完成时限."
  }
 },
 "style.openMark": {
  "title": {
   "zh": "未列全",
   "en": "Open mark"
  },
  "description": {
   "zh": "表示未列全的字样：等、等部门。",
   "en": "What marks an open list: 等, 等部门."
  }
 },
 "style.stop": {
  "title": {
   "zh": "句号",
   "en": "Full stop"
  },
  "description": {
   "zh": "责任分工之前没有句号时，其后所写的句号；不写句号时为空。",
   "en": "What follows an attribution whose sentence has no full stop of its own: 。 or nothing."
  }
 },
 "style.end": {
  "title": {
   "zh": "末尾",
   "en": "End"
  },
  "description": {
   "zh": "责任分工末尾的标点。",
   "en": "What ends an attribution inside its brackets or line."
  }
 },
 "style.sectionNumerals": {
  "title": {
   "zh": "章节序号",
   "en": "Section numerals"
  },
  "description": {
   "zh": "各级标题的序号写法，以第一个为例：一、（一）。",
   "en": "How the first heading of each level is numbered: 一、 then （一）."
  }
 },
 "style.numberMark": {
  "title": {
   "zh": "序号后",
   "en": "Number mark"
  },
  "description": {
   "zh": "任务序号后的符号。",
   "en": "What stands behind the number of a task."
  }
 },
 "style.numberGap": {
  "title": {
   "zh": "序号空格",
   "en": "Number gap"
  },
  "description": {
   "zh": "不带标点的序号（如“（一）”）之后的空格。",
   "en": "Blanks behind the number of a task that needs no mark: （一）."
  }
 },
 "style.indent": {
  "title": {
   "zh": "段首",
   "en": "Indent"
  },
  "description": {
   "zh": "段首的空格。",
   "en": "Blanks at the start of paragraphs."
  }
 },
 "style.blankLines": {
  "title": {
   "zh": "段间空行",
   "en": "Blank lines"
  },
  "description": {
   "zh": "原文每两行之间都空一行时写 true。",
   "en": "True when a blank line stands between any two lines of the document."
  }
 },
 "style.clauseLines": {
  "title": {
   "zh": "分句另起一行",
   "en": "Clauses on lines of their own"
  },
  "description": {
   "zh": "原文每个分句都另起一行时写 true。",
   "en": "True when each clause of a task begins a line."
  }
 },
 "style.firstLeads": {
  "title": {
   "zh": "首位牵头",
   "en": "First leads"
  },
  "description": {
   "zh": "原文是否写明“列第一位的为牵头单位”。",
   "en": "Whether the document says that the first body of a list leads."
  }
 },
 "passage": {
  "title": {
   "zh": "其他文字",
   "en": "Passage"
  },
  "description": {
   "zh": "原样保留的原文各行。",
   "en": "Lines of the source kept as they are."
  }
 },
 "passage.source": {
  "title": {
   "zh": "出处",
   "en": "Anchor"
  },
  "description": {
   "zh": "在原文中的位置：某一行（`L18`）、若干行（`L18-L20`），或行内一段（`L18:C1-C44`，列号从 1 起）；均含首尾。",
   "en": "Where this stands in the source text: a line (`L18`), several (`L18-L20`), or a part of one (`L18:C1-C44`, columns from 1 in UTF-16 code units); both ends included."
  }
 },
 "passage.text": {
  "title": {
   "zh": "内容",
   "en": "Text"
  },
  "description": {
   "zh": "各行原文。",
   "en": "The lines as they are."
  }
 },
 "takenUp": {
  "title": {
   "zh": "上级任务",
   "en": "Task above"
  },
  "description": {
   "zh": "上级方案中的一项任务：哪份方案，第几项。",
   "en": "A task of a plan of a higher level: the plan and the number of the task in it."
  }
 },
 "takenUp.file": {
  "title": {
   "zh": "文件",
   "en": "File"
  },
  "description": {
   "zh": "上级方案文件的路径，相对于本方案。",
   "en": "Path of the plan of the higher level, relative to this plan."
  }
 },
 "takenUp.task": {
  "title": {
   "zh": "任务",
   "en": "Task"
  },
  "description": {
   "zh": "该项任务在上级方案中的序号。",
   "en": "Number of the task in that plan."
  }
 },
 "sharedRoles": {
  "title": {
   "zh": "分工说明",
   "en": "Roles for all"
  },
  "description": {
   "zh": "一并负责多项任务的单位。",
   "en": "Bodies that answer for several tasks at once."
  }
 },
 "sharedRoles.lead": {
  "title": {
   "zh": "牵头单位",
   "en": "Lead"
  },
  "description": {
   "zh": "牵头的单位。末项写“等”表示未列全。",
   "en": "Bodies that lead. A last item 等 marks an open list."
  }
 },
 "sharedRoles.responsible": {
  "title": {
   "zh": "责任单位",
   "en": "Responsible"
  },
  "description": {
   "zh": "负责的单位。末项写“等”表示未列全。",
   "en": "Bodies that are responsible. A last item 等 marks an open list."
  }
 },
 "sharedRoles.support": {
  "title": {
   "zh": "配合单位",
   "en": "Support"
  },
  "description": {
   "zh": "配合的单位。末项写“等”表示未列全。",
   "en": "Bodies that take part. A last item 等 marks an open list."
  }
 },
 "sharedRoles.implement": {
  "title": {
   "zh": "落实单位",
   "en": "Implement"
  },
  "description": {
   "zh": "落实的单位。末项写“等”表示未列全。",
   "en": "Bodies that carry it out. A last item 等 marks an open list."
  }
 },
 "sharedRoles.guide": {
  "title": {
   "zh": "指导单位",
   "en": "Guide"
  },
  "description": {
   "zh": "指导的单位。末项写“等”表示未列全。",
   "en": "Bodies that guide. A last item 等 marks an open list."
  }
 },
 "sharedRoles.supervise": {
  "title": {
   "zh": "督办单位",
   "en": "Supervise"
  },
  "description": {
   "zh": "督办的单位。末项写“等”表示未列全。",
   "en": "Bodies that supervise. A last item 等 marks an open list."
  }
 },
 "citation": {
  "title": {
   "zh": "引用文件",
   "en": "Citation"
  },
  "description": {
   "zh": "被引用的文件：标题、文号，或两者。",
   "en": "A document named by title, number, or both."
  }
 },
 "citation.title": {
  "title": {
   "zh": "标题",
   "en": "Title"
  },
  "description": {
   "zh": "文件标题，不写书名号。",
   "en": "Title without 《》."
  }
 },
 "citation.number": {
  "title": {
   "zh": "发文字号",
   "en": "Document number"
  },
  "description": {
   "zh": "文号；原文未印时不写。",
   "en": "Its document number, if printed."
  }
 },
 "citation.issuer": {
  "title": {
   "zh": "发文机关",
   "en": "Issuer"
  },
  "description": {
   "zh": "发文机关；不知道时不写。",
   "en": "Who issued it, if known."
  }
 },
 "citation.note": {
  "title": {
   "zh": "备注",
   "en": "Note"
  },
  "description": {
   "zh": "编写人的说明，不属于公文正文。",
   "en": "A remark of the plan’s editors; not part of the official text."
  }
 },
 "section": {
  "title": {
   "zh": "章节",
   "en": "Section"
  },
  "description": {
   "zh": "一级或二级标题，下设章节或任务。序号按位置推得，不必书写。",
   "en": "A heading (一、 or （一）) with sections or tasks below it. The numeral is derived from its place."
  }
 },
 "section.number": {
  "title": {
   "zh": "序号",
   "en": "Numeral"
  },
  "description": {
   "zh": "印出的序号；与按位置推得的不同时才写。",
   "en": "The numeral as printed, only where it differs from the one that follows from the place."
  }
 },
 "section.title": {
  "title": {
   "zh": "标题",
   "en": "Title"
  },
  "description": {
   "zh": "标题文字，不写序号。",
   "en": "Heading without its numeral."
  }
 },
 "section.source": {
  "title": {
   "zh": "出处",
   "en": "Anchor"
  },
  "description": {
   "zh": "在原文中的位置：某一行（`L18`）、若干行（`L18-L20`），或行内一段（`L18:C1-C44`，列号从 1 起）；均含首尾。",
   "en": "Where this stands in the source text: a line (`L18`), several (`L18-L20`), or a part of one (`L18:C1-C44`, columns from 1 in UTF-16 code units); both ends included."
  }
 },
 "section.runIn": {
  "title": {
   "zh": "接排",
   "en": "Run-in"
  },
  "description": {
   "zh": "标题之后同行接排正文时，两者之间的标点。",
   "en": "The mark between a heading and a text that follows it on the same line."
  }
 },
 "section.text": {
  "title": {
   "zh": "导语",
   "en": "Text"
  },
  "description": {
   "zh": "标题之下、任务之前的文字。",
   "en": "Text under the heading before the first section or task."
  }
 },
 "section.textSource": {
  "title": {
   "zh": "导语出处",
   "en": "Anchor of the text"
  },
  "description": {
   "zh": "导语在原文中的位置；与标题同行时不写。",
   "en": "Where the text stands in the source, if not on the line of the heading."
  }
 },
 "section.sharedRoles": {
  "title": {
   "zh": "分工说明",
   "en": "Roles for all"
  },
  "description": {
   "zh": "本章节的各项任务除各自写明的单位外，均由谁负责，如“以下任务均需各区落实”。原话留在正文里，这里写单位。",
   "en": "Who answers for every task of this section beside those whom it names: 以下任务均需各区落实. The words stand in the text; these are its bodies."
  }
 },
 "section.sections": {
  "title": {
   "zh": "章节",
   "en": "Sections"
  },
  "description": {
   "zh": "下级章节。",
   "en": "Sections below this one."
  }
 },
 "section.tasks": {
  "title": {
   "zh": "任务",
   "en": "Tasks"
  },
  "description": {
   "zh": "本章节的任务。",
   "en": "Tasks of this section."
  }
 },
 "section.closing": {
  "title": {
   "zh": "结语",
   "en": "Closing"
  },
  "description": {
   "zh": "本章节最后一个任务或下级章节之后的文字。",
   "en": "Text after the last section or task of this section."
  }
 },
 "section.closingSource": {
  "title": {
   "zh": "结语出处",
   "en": "Anchor of the closing"
  },
  "description": {
   "zh": "结语在原文中的位置。",
   "en": "Where the closing stands in the source text."
  }
 },
 "section.verbatim": {
  "title": {
   "zh": "印发原样",
   "en": "Verbatim"
  },
  "description": {
   "zh": "标题行的印发原样；与推得的不同时才写。",
   "en": "The line of the heading as printed, where it differs from the derived one."
  }
 },
 "section.note": {
  "title": {
   "zh": "备注",
   "en": "Note"
  },
  "description": {
   "zh": "编写人的说明，不属于公文正文。",
   "en": "A remark of the plan’s editors; not part of the official text."
  }
 },
 "task": {
  "title": {
   "zh": "任务",
   "en": "Task"
  },
  "description": {
   "zh": "一项编号的任务：做什么，谁负责。",
   "en": "A numbered item: what is to be done, and who answers for it."
  }
 },
 "task.number": {
  "title": {
   "zh": "序号",
   "en": "Number"
  },
  "description": {
   "zh": "任务序号，照原文。",
   "en": "Number as printed."
  }
 },
 "task.title": {
  "title": {
   "zh": "标题",
   "en": "Title"
  },
  "description": {
   "zh": "任务名称；原文另有名称时才写。",
   "en": "Short title, where the source has one beside the text."
  }
 },
 "task.source": {
  "title": {
   "zh": "出处",
   "en": "Anchor"
  },
  "description": {
   "zh": "在原文中的位置：某一行（`L18`）、若干行（`L18-L20`），或行内一段（`L18:C1-C44`，列号从 1 起）；均含首尾。",
   "en": "Where this stands in the source text: a line (`L18`), several (`L18-L20`), or a part of one (`L18:C1-C44`, columns from 1 in UTF-16 code units); both ends included."
  }
 },
 "task.text": {
  "title": {
   "zh": "内容",
   "en": "Text"
  },
  "description": {
   "zh": "任务内容，照原文。",
   "en": "What is to be done, as printed."
  }
 },
 "task.clauses": {
  "title": {
   "zh": "分句",
   "en": "Clauses"
  },
  "description": {
   "zh": "一项任务有多处责任分工时，逐段写在这里，不再写“内容”。",
   "en": "Parts of the task that each have their own attribution; instead of text."
  }
 },
 "task.lead": {
  "title": {
   "zh": "牵头单位",
   "en": "Lead"
  },
  "description": {
   "zh": "牵头的单位，按印发顺序。末项写“等”表示未列全。",
   "en": "Bodies that lead, in printed order. A last item 等 marks an open list."
  }
 },
 "task.responsible": {
  "title": {
   "zh": "责任单位",
   "en": "Responsible"
  },
  "description": {
   "zh": "负责落实的单位，按印发顺序。末项写“等”表示未列全。",
   "en": "Bodies that answer for the task, in printed order. A last item 等 marks an open list."
  }
 },
 "task.support": {
  "title": {
   "zh": "配合单位",
   "en": "Support"
  },
  "description": {
   "zh": "配合、协办、参与的单位。",
   "en": "Bodies that support or take part."
  }
 },
 "task.implement": {
  "title": {
   "zh": "落实单位",
   "en": "Implement"
  },
  "description": {
   "zh": "具体落实的单位。",
   "en": "Bodies that carry the task out."
  }
 },
 "task.guide": {
  "title": {
   "zh": "指导单位",
   "en": "Guide"
  },
  "description": {
   "zh": "负责指导的单位。",
   "en": "Bodies that give guidance."
  }
 },
 "task.supervise": {
  "title": {
   "zh": "督办单位",
   "en": "Supervise"
  },
  "description": {
   "zh": "负责督查督办的单位。",
   "en": "Bodies that supervise and press for results."
  }
 },
 "task.printed": {
  "title": {
   "zh": "印作",
   "en": "Printed form"
  },
  "description": {
   "zh": "责任分工的印发原样（含括号）。仅当与按规则推得的写法不同时才写。",
   "en": "The attribution exactly as printed, brackets included. Only where it differs from the form derived from the roles."
  }
 },
 "task.deadline": {
  "title": {
   "zh": "时限",
   "en": "Deadline"
  },
  "description": {
   "zh": "完成时限，照原文写：日期、月份、年底前、今明两年、持续推进……",
   "en": "By when, as written: a date, a month, 年底前, 今明两年, 持续推进 …"
  }
 },
 "task.targets": {
  "title": {
   "zh": "目标",
   "en": "Targets"
  },
  "description": {
   "zh": "可量化的目标。",
   "en": "What is to be reached, in figures."
  }
 },
 "task.scope": {
  "title": {
   "zh": "范围",
   "en": "Scope"
  },
  "description": {
   "zh": "适用范围。",
   "en": "Where or to whom it applies."
  }
 },
 "task.leader": {
  "title": {
   "zh": "责任领导",
   "en": "Leaders"
  },
  "description": {
   "zh": "责任领导、分管领导、牵头领导，按印发顺序。人名不与名录核对。",
   "en": "Leaders in charge (责任领导, 分管领导, 牵头领导), in printed order. Persons are not looked up in a registry."
  }
 },
 "task.person": {
  "title": {
   "zh": "责任人",
   "en": "Persons"
  },
  "description": {
   "zh": "责任人、负责人，按印发顺序。人名不与名录核对。",
   "en": "Persons who answer for the task (责任人, 负责人), in printed order. They are not looked up in a registry."
  }
 },
 "task.contact": {
  "title": {
   "zh": "联系人",
   "en": "Contacts"
  },
  "description": {
   "zh": "联系人、联络员，按印发顺序。人名不与名录核对。",
   "en": "Persons to ask (联系人, 联络员), in printed order. They are not looked up in a registry."
  }
 },
 "task.category": {
  "title": {
   "zh": "类别",
   "en": "Category"
  },
  "description": {
   "zh": "任务在表格中所属的类别、领域或板块；已列为章节的不写。",
   "en": "The group that the task belongs to in a table (类别, 领域, 板块), where it is no section."
  }
 },
 "task.cells": {
  "title": {
   "zh": "其他栏",
   "en": "Other cells"
  },
  "description": {
   "zh": "表格中没有对应写法的各栏内容，按栏目顺序。",
   "en": "Cells of a table row whose columns have no key of their own, in the order of the columns."
  }
 },
 "task.citations": {
  "title": {
   "zh": "引用",
   "en": "Citations"
  },
  "description": {
   "zh": "正文提到的文件。",
   "en": "Documents that the text names."
  }
 },
 "task.takesUp": {
  "title": {
   "zh": "承接",
   "en": "Takes up"
  },
  "description": {
   "zh": "本项任务承接的上级任务。",
   "en": "Tasks of plans of a higher level that this task takes up."
  }
 },
 "task.sharedRoles": {
  "title": {
   "zh": "分工说明",
   "en": "Roles for the tasks behind"
  },
  "description": {
   "zh": "本任务的责任分工里写明其后各项任务均由谁负责时，写那些单位。",
   "en": "Where the attribution of this task says who answers for the tasks behind it: their bodies."
  }
 },
 "task.verbatim": {
  "title": {
   "zh": "印发原样",
   "en": "Verbatim"
  },
  "description": {
   "zh": "任务各行的印发原样；与推得的不同时才写。",
   "en": "The lines of the task as printed, where they differ from the derived ones."
  }
 },
 "task.progress": {
  "title": {
   "zh": "进展",
   "en": "Progress"
  },
  "description": {
   "zh": "任务进展情况。",
   "en": "How far the task has come."
  }
 },
 "task.tasks": {
  "title": {
   "zh": "子任务",
   "en": "Sub-tasks"
  },
  "description": {
   "zh": "本项任务下的子任务，如（一）之下的具体措施 1.、2.；序号只在本项任务内连续。",
   "en": "Tasks below this one: measures 1. 2. below （一）, numbered within it."
  }
 },
 "task.note": {
  "title": {
   "zh": "备注",
   "en": "Note"
  },
  "description": {
   "zh": "编写人的说明，不属于公文正文。",
   "en": "A remark of the plan’s editors; not part of the official text."
  }
 },
 "clause": {
  "title": {
   "zh": "分句",
   "en": "Clause"
  },
  "description": {
   "zh": "一处责任分工所管的那段文字。各分句连起来就是任务全文。",
   "en": "The part of a task that one attribution holds for. The texts of all clauses in a row are the text of the task."
  }
 },
 "clause.text": {
  "title": {
   "zh": "内容",
   "en": "Text"
  },
  "description": {
   "zh": "本段文字，连同与上一段相接的标点。",
   "en": "The words of this part, with the punctuation that joins it to the part before."
  }
 },
 "clause.source": {
  "title": {
   "zh": "出处",
   "en": "Anchor"
  },
  "description": {
   "zh": "在原文中的位置：某一行（`L18`）、若干行（`L18-L20`），或行内一段（`L18:C1-C44`，列号从 1 起）；均含首尾。",
   "en": "Where this stands in the source text: a line (`L18`), several (`L18-L20`), or a part of one (`L18:C1-C44`, columns from 1 in UTF-16 code units); both ends included."
  }
 },
 "clause.lead": {
  "title": {
   "zh": "牵头单位",
   "en": "Lead"
  },
  "description": {
   "zh": "牵头的单位，按印发顺序。末项写“等”表示未列全。",
   "en": "Bodies that lead, in printed order. A last item 等 marks an open list."
  }
 },
 "clause.responsible": {
  "title": {
   "zh": "责任单位",
   "en": "Responsible"
  },
  "description": {
   "zh": "负责落实的单位，按印发顺序。末项写“等”表示未列全。",
   "en": "Bodies that answer for the task, in printed order. A last item 等 marks an open list."
  }
 },
 "clause.support": {
  "title": {
   "zh": "配合单位",
   "en": "Support"
  },
  "description": {
   "zh": "配合、协办、参与的单位。",
   "en": "Bodies that support or take part."
  }
 },
 "clause.implement": {
  "title": {
   "zh": "落实单位",
   "en": "Implement"
  },
  "description": {
   "zh": "具体落实的单位。",
   "en": "Bodies that carry the task out."
  }
 },
 "clause.guide": {
  "title": {
   "zh": "指导单位",
   "en": "Guide"
  },
  "description": {
   "zh": "负责指导的单位。",
   "en": "Bodies that give guidance."
  }
 },
 "clause.supervise": {
  "title": {
   "zh": "督办单位",
   "en": "Supervise"
  },
  "description": {
   "zh": "负责督查督办的单位。",
   "en": "Bodies that supervise and press for results."
  }
 },
 "clause.printed": {
  "title": {
   "zh": "印作",
   "en": "Printed form"
  },
  "description": {
   "zh": "责任分工的印发原样（含括号）。仅当与按规则推得的写法不同时才写。",
   "en": "The attribution exactly as printed, brackets included. Only where it differs from the form derived from the roles."
  }
 },
 "clause.deadline": {
  "title": {
   "zh": "时限",
   "en": "Deadline"
  },
  "description": {
   "zh": "完成时限，照原文写：日期、月份、年底前、今明两年、持续推进……",
   "en": "By when, as written: a date, a month, 年底前, 今明两年, 持续推进 …"
  }
 },
 "clause.progress": {
  "title": {
   "zh": "进展",
   "en": "Progress"
  },
  "description": {
   "zh": "本段任务的进展；单独填报时才写。",
   "en": "How far this part has come, where it is reported by itself."
  }
 },
 "clause.note": {
  "title": {
   "zh": "备注",
   "en": "Note"
  },
  "description": {
   "zh": "编写人的说明，不属于公文正文。",
   "en": "A remark of the plan’s editors; not part of the official text."
  }
 },
 "target": {
  "title": {
   "zh": "目标",
   "en": "Target"
  },
  "description": {
   "zh": "要达到的数量。",
   "en": "A quantity to be reached."
  }
 },
 "target.measure": {
  "title": {
   "zh": "指标",
   "en": "Measure"
  },
  "description": {
   "zh": "统计什么。",
   "en": "What is counted or measured."
  }
 },
 "target.value": {
  "title": {
   "zh": "数值",
   "en": "Value"
  },
  "description": {
   "zh": "数值：184、100%、1.1万、200余万。",
   "en": "The figure: 184, 100%, 1.1万, 200余万."
  }
 },
 "target.unit": {
  "title": {
   "zh": "计量单位",
   "en": "Unit"
  },
  "description": {
   "zh": "数值的单位：项、家、万人次、%。",
   "en": "Unit of the value: 项, 家, 万人次, %."
  }
 },
 "target.of": {
  "title": {
   "zh": "总量",
   "en": "Total"
  },
  "description": {
   "zh": "占多少之中的：829。",
   "en": "The whole that the value is a part of: 829."
  }
 },
 "target.share": {
  "title": {
   "zh": "占比",
   "en": "Share"
  },
  "description": {
   "zh": "原文所印的占比：100%。",
   "en": "The share as printed: 100%."
  }
 },
 "target.by": {
  "title": {
   "zh": "时间",
   "en": "By"
  },
  "description": {
   "zh": "何时达到。",
   "en": "By when the target is to be reached."
  }
 },
 "target.actual": {
  "title": {
   "zh": "实际",
   "en": "Actual value"
  },
  "description": {
   "zh": "截至某日实际达到多少。",
   "en": "What has been reached, on a date."
  }
 },
 "actual": {
  "title": {
   "zh": "实际完成",
   "en": "Actual value"
  },
  "description": {
   "zh": "目标在某日的完成数。",
   "en": "What a target has come to on a date."
  }
 },
 "actual.value": {
  "title": {
   "zh": "数值",
   "en": "Value"
  },
  "description": {
   "zh": "实际完成数，计量单位同目标：675、81%。",
   "en": "The figure that was reached, in the unit of the target: 675, 81%."
  }
 },
 "actual.date": {
  "title": {
   "zh": "日期",
   "en": "Date"
  },
  "description": {
   "zh": "截至哪一天，写作“2016-06-30”。",
   "en": "The day on which it was so, `YYYY-MM-DD`."
  }
 },
 "progress": {
  "title": {
   "zh": "进展",
   "en": "Progress"
  },
  "description": {
   "zh": "状态和逐次记录。",
   "en": "Status and dated entries."
  }
 },
 "progress.status": {
  "title": {
   "zh": "状态",
   "en": "Status"
  },
  "description": {
   "zh": "任务所处状态。",
   "en": "Where the task stands."
  }
 },
 "progress.entries": {
  "title": {
   "zh": "记录",
   "en": "Entries"
  },
  "description": {
   "zh": "进展记录，按时间先后。",
   "en": "What happened, newest last."
  }
 },
 "progressEntry": {
  "title": {
   "zh": "进展记录",
   "en": "Progress entry"
  },
  "description": {
   "zh": "某日的一条进展。",
   "en": "One dated report on a task."
  }
 },
 "progressEntry.date": {
  "title": {
   "zh": "日期",
   "en": "Date"
  },
  "description": {
   "zh": "日期，写作“2016-06-30”。",
   "en": "Date of the entry, `YYYY-MM-DD`."
  }
 },
 "progressEntry.body": {
  "title": {
   "zh": "填报单位",
   "en": "Body"
  },
  "description": {
   "zh": "由哪个单位填报；写法与责任分工一致。",
   "en": "Who reports: a body of the task, as its attribution writes it."
  }
 },
 "progressEntry.text": {
  "title": {
   "zh": "内容",
   "en": "Text"
  },
  "description": {
   "zh": "做了什么。",
   "en": "What was done."
  }
 },
 "progressEntry.completion": {
  "title": {
   "zh": "完成度",
   "en": "Completion"
  },
  "description": {
   "zh": "完成了多少：百分比（“75%”），或“已完成数/总数”（“12/16”）。",
   "en": "How much is done: a percentage (`75%`), or a part of a whole (`12/16`)."
  }
 },
 "progressEntry.problem": {
  "title": {
   "zh": "存在问题",
   "en": "Problem"
  },
  "description": {
   "zh": "存在的问题和困难。",
   "en": "What stands in the way."
  }
 },
 "progressEntry.next": {
  "title": {
   "zh": "下一步",
   "en": "Next step"
  },
  "description": {
   "zh": "下一步打算。",
   "en": "What comes next."
  }
 },
 "progressEntry.evidence": {
  "title": {
   "zh": "佐证",
   "en": "Evidence"
  },
  "description": {
   "zh": "佐证材料：文件、链接。",
   "en": "What proves it: a document, a link, a file."
  }
 },
 "attachment": {
  "title": {
   "zh": "附件",
   "en": "Attachment"
  },
  "description": {
   "zh": "一个附件：报告、分解表或文字。",
   "en": "Something attached: a report, a further plan, or text."
  }
 },
 "attachment.title": {
  "title": {
   "zh": "标题",
   "en": "Title"
  },
  "description": {
   "zh": "附件标题，照正文所列。",
   "en": "Title as announced."
  }
 },
 "attachment.source": {
  "title": {
   "zh": "出处",
   "en": "Anchor"
  },
  "description": {
   "zh": "在原文中的位置：某一行（`L18`）、若干行（`L18-L20`），或行内一段（`L18:C1-C44`，列号从 1 起）；均含首尾。",
   "en": "Where this stands in the source text: a line (`L18`), several (`L18-L20`), or a part of one (`L18:C1-C44`, columns from 1 in UTF-16 code units); both ends included."
  }
 },
 "attachment.verbatim": {
  "title": {
   "zh": "印发原样",
   "en": "Verbatim"
  },
  "description": {
   "zh": "附件序号行和标题行的印发原样；与推得的不同时才写。",
   "en": "The lines of the attachment’s heading and title as printed, where they differ from the derived ones."
  }
 },
 "attachment.columns": {
  "title": {
   "zh": "表头",
   "en": "Columns"
  },
  "description": {
   "zh": "附件为表格时各栏的名称；每行一项任务。",
   "en": "Headings of the columns, where the attachment is a table; its rows are tasks."
  }
 },
 "attachment.missing": {
  "title": {
   "zh": "缺",
   "en": "Missing"
  },
  "description": {
   "zh": "正文列出、但没有收到文本时写 true。",
   "en": "True when it is announced but its text is not at hand."
  }
 },
 "attachment.report": {
  "title": {
   "zh": "报告",
   "en": "Report"
  },
  "description": {
   "zh": "工作报告。",
   "en": "A report on what has been done."
  }
 },
 "attachment.sharedRoles": {
  "title": {
   "zh": "分工说明",
   "en": "Roles for all"
  },
  "description": {
   "zh": "本附件的各项任务除各自写明的单位外，均由谁负责，如“以下任务均需各区落实”。原话留在正文里，这里写单位。",
   "en": "Who answers for every task of this attachment beside those whom it names: 以下任务均需各区落实. The words stand in the text; these are its bodies."
  }
 },
 "attachment.sections": {
  "title": {
   "zh": "章节",
   "en": "Sections"
  },
  "description": {
   "zh": "所附方案或分解表的章节。",
   "en": "Sections of an attached plan or table."
  }
 },
 "attachment.tasks": {
  "title": {
   "zh": "任务",
   "en": "Tasks"
  },
  "description": {
   "zh": "所附方案或分解表的任务。",
   "en": "Tasks of an attached plan or table."
  }
 },
 "attachment.text": {
  "title": {
   "zh": "正文",
   "en": "Text"
  },
  "description": {
   "zh": "附件的文字。",
   "en": "Text of the attachment."
  }
 },
 "attachment.note": {
  "title": {
   "zh": "备注",
   "en": "Note"
  },
  "description": {
   "zh": "编写人的说明，不属于公文正文。",
   "en": "A remark of the plan’s editors; not part of the official text."
  }
 },
 "report": {
  "title": {
   "zh": "报告",
   "en": "Report"
  },
  "description": {
   "zh": "对以往工作的报告，可与任务相连。",
   "en": "A report on past work, tied to the tasks it speaks of."
  }
 },
 "report.title": {
  "title": {
   "zh": "标题",
   "en": "Title"
  },
  "description": {
   "zh": "报告标题。",
   "en": "Title as printed above the report."
  }
 },
 "report.source": {
  "title": {
   "zh": "出处",
   "en": "Anchor"
  },
  "description": {
   "zh": "在原文中的位置：某一行（`L18`）、若干行（`L18-L20`），或行内一段（`L18:C1-C44`，列号从 1 起）；均含首尾。",
   "en": "Where this stands in the source text: a line (`L18`), several (`L18-L20`), or a part of one (`L18:C1-C44`, columns from 1 in UTF-16 code units); both ends included."
  }
 },
 "report.preamble": {
  "title": {
   "zh": "前言",
   "en": "Preamble"
  },
  "description": {
   "zh": "第一个章节之前的文字。",
   "en": "Text before the first section."
  }
 },
 "report.preambleSource": {
  "title": {
   "zh": "前言出处",
   "en": "Anchor of the preamble"
  },
  "description": {
   "zh": "前言在原文中的位置。",
   "en": "Where the preamble stands in the source text."
  }
 },
 "report.sections": {
  "title": {
   "zh": "章节",
   "en": "Sections"
  },
  "description": {
   "zh": "报告的章节。",
   "en": "Sections of the report."
  }
 },
 "report.closing": {
  "title": {
   "zh": "结语",
   "en": "Closing"
  },
  "description": {
   "zh": "最后的文字。",
   "en": "Text after the last section."
  }
 },
 "report.closingSource": {
  "title": {
   "zh": "结语出处",
   "en": "Anchor of the closing"
  },
  "description": {
   "zh": "结语在原文中的位置。",
   "en": "Where the closing stands in the source text."
  }
 },
 "reportSection": {
  "title": {
   "zh": "报告章节",
   "en": "Report section"
  },
  "description": {
   "zh": "报告的一个标题及其条目（一是、二是……）。",
   "en": "A heading of the report with its items (一是, 二是 …)."
  }
 },
 "reportSection.title": {
  "title": {
   "zh": "标题",
   "en": "Title"
  },
  "description": {
   "zh": "标题文字，不写序号。",
   "en": "Heading without its numeral."
  }
 },
 "reportSection.source": {
  "title": {
   "zh": "出处",
   "en": "Anchor"
  },
  "description": {
   "zh": "在原文中的位置：某一行（`L18`）、若干行（`L18-L20`），或行内一段（`L18:C1-C44`，列号从 1 起）；均含首尾。",
   "en": "Where this stands in the source text: a line (`L18`), several (`L18-L20`), or a part of one (`L18:C1-C44`, columns from 1 in UTF-16 code units); both ends included."
  }
 },
 "reportSection.text": {
  "title": {
   "zh": "导语",
   "en": "Text"
  },
  "description": {
   "zh": "标题之下、条目之前的文字。",
   "en": "Text under the heading before the first item."
  }
 },
 "reportSection.verbatim": {
  "title": {
   "zh": "印发原样",
   "en": "Verbatim"
  },
  "description": {
   "zh": "标题行的印发原样；与推得的不同时才写。",
   "en": "The line of the heading as printed, where it differs from the derived one."
  }
 },
 "reportSection.items": {
  "title": {
   "zh": "条目",
   "en": "Items"
  },
  "description": {
   "zh": "本章节的条目，按顺序。",
   "en": "The items of the section, in order."
  }
 },
 "reportItem": {
  "title": {
   "zh": "报告条目",
   "en": "Report item"
  },
  "description": {
   "zh": "报告的一个条目。",
   "en": "One item of a report."
  }
 },
 "reportItem.text": {
  "title": {
   "zh": "内容",
   "en": "Text"
  },
  "description": {
   "zh": "条目文字，不写“一是”。",
   "en": "The item without its 一是."
  }
 },
 "reportItem.source": {
  "title": {
   "zh": "出处",
   "en": "Anchor"
  },
  "description": {
   "zh": "在原文中的位置：某一行（`L18`）、若干行（`L18-L20`），或行内一段（`L18:C1-C44`，列号从 1 起）；均含首尾。",
   "en": "Where this stands in the source text: a line (`L18`), several (`L18-L20`), or a part of one (`L18:C1-C44`, columns from 1 in UTF-16 code units); both ends included."
  }
 },
 "reportItem.figures": {
  "title": {
   "zh": "数据",
   "en": "Figures"
  },
  "description": {
   "zh": "条目中的数据。",
   "en": "Figures that the item gives."
  }
 },
 "reportItem.verbatim": {
  "title": {
   "zh": "印发原样",
   "en": "Verbatim"
  },
  "description": {
   "zh": "条目的印发原样；与推得的不同时才写。",
   "en": "The item as printed, where it differs from the derived form."
  }
 },
 "reportItem.tasks": {
  "title": {
   "zh": "对应任务",
   "en": "Tasks"
  },
  "description": {
   "zh": "本条目说到的任务的序号。",
   "en": "Numbers of the tasks that this item speaks of."
  }
 },
 "reportItem.citations": {
  "title": {
   "zh": "引用",
   "en": "Citations"
  },
  "description": {
   "zh": "正文提到的文件。",
   "en": "Documents that the text names."
  }
 },
 "reportItem.note": {
  "title": {
   "zh": "备注",
   "en": "Note"
  },
  "description": {
   "zh": "编写人的说明，不属于公文正文。",
   "en": "A remark of the plan’s editors; not part of the official text."
  }
 },
 "figure": {
  "title": {
   "zh": "数据",
   "en": "Figure"
  },
  "description": {
   "zh": "报告给出的数量。",
   "en": "A quantity that a report gives as reached."
  }
 },
 "figure.measure": {
  "title": {
   "zh": "指标",
   "en": "Measure"
  },
  "description": {
   "zh": "统计什么。",
   "en": "What is counted or measured."
  }
 },
 "figure.value": {
  "title": {
   "zh": "数值",
   "en": "Value"
  },
  "description": {
   "zh": "数值：675、81%、1.1万、200余万。",
   "en": "The figure: 675, 81%, 1.1万, 200余万."
  }
 },
 "figure.unit": {
  "title": {
   "zh": "计量单位",
   "en": "Unit"
  },
  "description": {
   "zh": "数值的单位：项、家、万人次、%。",
   "en": "Unit of the value: 项, 家, 万人次, %."
  }
 },
 "figure.of": {
  "title": {
   "zh": "总量",
   "en": "Total"
  },
  "description": {
   "zh": "占多少之中的：829。",
   "en": "The whole that the value is a part of: 829."
  }
 },
 "figure.share": {
  "title": {
   "zh": "占比",
   "en": "Share"
  },
  "description": {
   "zh": "原文所印的占比：81%。",
   "en": "The share as printed: 81%."
  }
 },
 "figure.by": {
  "title": {
   "zh": "时间",
   "en": "As of"
  },
  "description": {
   "zh": "数据所属时间。",
   "en": "The time that the figure stands for."
  }
 }
};
