// Generated from schemas/plan.schema.json by scripts/generate.mjs. Do not edit.

import type { TypeSpec } from '../vocabulary.js';

/** The types of the format. */
export type TypeName = 'plan' | 'document' | 'printedElements' | 'source' | 'style' | 'passage' | 'takenUp' | 'sharedRoles' | 'citation' | 'section' | 'task' | 'clause' | 'target' | 'actual' | 'progress' | 'progressEntry' | 'attachment' | 'report' | 'reportSection' | 'reportItem' | 'figure';

/** The keys of each type in both languages, and what stands behind them. */
export const TYPES: Readonly<Record<TypeName, TypeSpec>> = {
 "plan": {
  "zh": "工作方案",
  "en": "Plan",
  "oneOf": [],
  "properties": [
   {
    "en": "workplan",
    "zh": "工作方案",
    "shape": "scalar",
    "value": "version",
    "required": true
   },
   {
    "en": "title",
    "zh": "标题",
    "shape": "scalar",
    "value": "prose",
    "required": true
   },
   {
    "en": "jurisdiction",
    "zh": "地区",
    "shape": "scalar",
    "value": "place"
   },
   {
    "en": "period",
    "zh": "期间",
    "shape": "scalar",
    "value": "period"
   },
   {
    "en": "document",
    "zh": "公文",
    "shape": "object",
    "value": "object",
    "type": "document"
   },
   {
    "en": "source",
    "zh": "原文",
    "shape": "object",
    "value": "object",
    "type": "source"
   },
   {
    "en": "style",
    "zh": "标注格式",
    "shape": "object",
    "value": "object",
    "type": "style"
   },
   {
    "en": "preamble",
    "zh": "前言",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "preambleSource",
    "zh": "前言出处",
    "shape": "scalar",
    "value": "anchor"
   },
   {
    "en": "basis",
    "zh": "依据",
    "shape": "objects",
    "value": "object",
    "type": "citation"
   },
   {
    "en": "columns",
    "zh": "表头",
    "shape": "scalars",
    "value": "verbatim"
   },
   {
    "en": "sharedRoles",
    "zh": "分工说明",
    "shape": "objects",
    "value": "object",
    "type": "sharedRoles"
   },
   {
    "en": "sections",
    "zh": "章节",
    "shape": "objects",
    "value": "object",
    "type": "section"
   },
   {
    "en": "tasks",
    "zh": "任务",
    "shape": "objects",
    "value": "object",
    "type": "task"
   },
   {
    "en": "citations",
    "zh": "引用",
    "shape": "objects",
    "value": "object",
    "type": "citation"
   },
   {
    "en": "closing",
    "zh": "结语",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "closingSource",
    "zh": "结语出处",
    "shape": "scalar",
    "value": "anchor"
   },
   {
    "en": "attachments",
    "zh": "附件",
    "shape": "objects",
    "value": "object",
    "type": "attachment"
   },
   {
    "en": "passages",
    "zh": "其他",
    "shape": "objects",
    "value": "object",
    "type": "passage"
   },
   {
    "en": "note",
    "zh": "备注",
    "shape": "scalar",
    "value": "note"
   }
  ]
 },
 "document": {
  "zh": "公文",
  "en": "Document",
  "oneOf": [],
  "properties": [
   {
    "en": "headlines",
    "zh": "网页标题",
    "shape": "scalars",
    "value": "prose"
   },
   {
    "en": "title",
    "zh": "标题",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "number",
    "zh": "文号",
    "shape": "scalar",
    "value": "documentNumber"
   },
   {
    "en": "issuer",
    "zh": "发文机关",
    "shape": "scalar",
    "value": "issuer"
   },
   {
    "en": "issued",
    "zh": "成文日期",
    "shape": "scalar",
    "value": "date"
   },
   {
    "en": "addressees",
    "zh": "主送机关",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "body",
    "zh": "正文",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "titleLines",
    "zh": "标题分行",
    "shape": "scalars",
    "value": "verbatim"
   },
   {
    "en": "planTitleLines",
    "zh": "方案标题分行",
    "shape": "scalars",
    "value": "verbatim"
   },
   {
    "en": "order",
    "zh": "排列",
    "shape": "scalars",
    "value": "enum",
    "words": [
     [
      "headlines",
      "网页标题"
     ],
     [
      "title",
      "标题"
     ],
     [
      "number",
      "文号"
     ],
     [
      "addressees",
      "主送机关"
     ],
     [
      "body",
      "正文"
     ],
     [
      "signature",
      "署名"
     ],
     [
      "issued",
      "成文日期"
     ],
     [
      "planTitle",
      "方案标题"
     ],
     [
      "plan",
      "方案"
     ],
     [
      "attachmentList",
      "附件说明"
     ],
     [
      "note",
      "附注"
     ],
     [
      "imprint",
      "版记"
     ],
     [
      "attachments",
      "附件"
     ]
    ]
   },
   {
    "en": "signature",
    "zh": "署名",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "note",
    "zh": "附注",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "imprint",
    "zh": "版记",
    "shape": "scalar",
    "value": "verbatim"
   },
   {
    "en": "printed",
    "zh": "印作",
    "shape": "object",
    "value": "object",
    "type": "printedElements"
   }
  ]
 },
 "printedElements": {
  "zh": "要素印作",
  "en": "Printed elements",
  "oneOf": [],
  "properties": [
   {
    "en": "number",
    "zh": "文号",
    "shape": "scalar",
    "value": "verbatim"
   },
   {
    "en": "addressees",
    "zh": "主送机关",
    "shape": "scalar",
    "value": "verbatim"
   },
   {
    "en": "signature",
    "zh": "署名",
    "shape": "scalar",
    "value": "verbatim"
   },
   {
    "en": "issued",
    "zh": "成文日期",
    "shape": "scalar",
    "value": "verbatim"
   },
   {
    "en": "attachmentList",
    "zh": "附件说明",
    "shape": "scalar",
    "value": "verbatim"
   }
  ]
 },
 "source": {
  "zh": "原文",
  "en": "Source",
  "oneOf": [],
  "properties": [
   {
    "en": "file",
    "zh": "文件",
    "shape": "scalar",
    "value": "path",
    "required": true
   },
   {
    "en": "sha256",
    "zh": "校验",
    "shape": "scalar",
    "value": "hash"
   },
   {
    "en": "reading",
    "zh": "读法",
    "shape": "scalar",
    "value": "reader"
   },
   {
    "en": "encoding",
    "zh": "编码",
    "shape": "scalar",
    "value": "enum",
    "words": [
     [
      "utf-8",
      "utf-8"
     ],
     [
      "utf-8-bom",
      "utf-8-bom"
     ],
     [
      "utf-16le",
      "utf-16le"
     ],
     [
      "utf-16be",
      "utf-16be"
     ],
     [
      "gb18030",
      "gb18030"
     ]
    ]
   },
   {
    "en": "lineBreaks",
    "zh": "换行",
    "shape": "scalar",
    "value": "enum",
    "words": [
     [
      "lf",
      "lf"
     ],
     [
      "crlf",
      "crlf"
     ],
     [
      "cr",
      "cr"
     ]
    ]
   },
   {
    "en": "endsWithBreak",
    "zh": "末行换行",
    "shape": "scalar",
    "value": "boolean"
   },
   {
    "en": "url",
    "zh": "网址",
    "shape": "scalar",
    "value": "url"
   }
  ]
 },
 "style": {
  "zh": "标注格式",
  "en": "Style",
  "oneOf": [],
  "properties": [
   {
    "en": "form",
    "zh": "形式",
    "shape": "scalar",
    "value": "enum",
    "words": [
     [
      "label",
      "标签"
     ],
     [
      "verb",
      "动词"
     ]
    ]
   },
   {
    "en": "brackets",
    "zh": "括号",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "runIn",
    "zh": "接排",
    "shape": "scalar",
    "value": "boolean"
   },
   {
    "en": "groupSeparator",
    "zh": "组间",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "listSeparator",
    "zh": "单位间",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "classSeparator",
    "zh": "统称前",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "colon",
    "zh": "冒号",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "lead",
    "zh": "牵头",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "responsible",
    "zh": "责任",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "support",
    "zh": "配合",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "implement",
    "zh": "落实",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "guide",
    "zh": "指导",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "supervise",
    "zh": "督办",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "opening",
    "zh": "开头",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "deadlineSeparator",
    "zh": "时限前",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "deadlineLabel",
    "zh": "时限用词",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "openMark",
    "zh": "未列全",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "stop",
    "zh": "句号",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "end",
    "zh": "末尾",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "sectionNumerals",
    "zh": "章节序号",
    "shape": "scalars",
    "value": "verbatim"
   },
   {
    "en": "numberMark",
    "zh": "序号后",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "numberGap",
    "zh": "序号空格",
    "shape": "scalar",
    "value": "verbatim"
   },
   {
    "en": "indent",
    "zh": "段首",
    "shape": "scalar",
    "value": "verbatim"
   },
   {
    "en": "blankLines",
    "zh": "段间空行",
    "shape": "scalar",
    "value": "boolean"
   },
   {
    "en": "clauseLines",
    "zh": "分句另起",
    "shape": "scalar",
    "value": "boolean"
   },
   {
    "en": "firstLeads",
    "zh": "首位牵头",
    "shape": "scalar",
    "value": "boolean"
   }
  ]
 },
 "passage": {
  "zh": "其他文字",
  "en": "Passage",
  "oneOf": [],
  "properties": [
   {
    "en": "source",
    "zh": "出处",
    "shape": "scalar",
    "value": "anchor",
    "required": true
   },
   {
    "en": "text",
    "zh": "内容",
    "shape": "scalar",
    "value": "verbatim",
    "required": true
   }
  ]
 },
 "takenUp": {
  "zh": "上级任务",
  "en": "Task above",
  "oneOf": [],
  "properties": [
   {
    "en": "file",
    "zh": "文件",
    "shape": "scalar",
    "value": "path",
    "required": true
   },
   {
    "en": "task",
    "zh": "任务",
    "shape": "scalar",
    "value": "identifier",
    "required": true
   }
  ]
 },
 "sharedRoles": {
  "zh": "分工说明",
  "en": "Roles for all",
  "oneOf": [],
  "properties": [
   {
    "en": "lead",
    "zh": "牵头",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "responsible",
    "zh": "责任",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "support",
    "zh": "配合",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "implement",
    "zh": "落实",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "guide",
    "zh": "指导",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "supervise",
    "zh": "督办",
    "shape": "scalars",
    "value": "bodies"
   }
  ]
 },
 "citation": {
  "zh": "引用文件",
  "en": "Citation",
  "oneOf": [
   "title",
   "number"
  ],
  "properties": [
   {
    "en": "title",
    "zh": "标题",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "number",
    "zh": "文号",
    "shape": "scalar",
    "value": "citationNumber"
   },
   {
    "en": "issuer",
    "zh": "发文机关",
    "shape": "scalar",
    "value": "issuer"
   },
   {
    "en": "note",
    "zh": "备注",
    "shape": "scalar",
    "value": "note"
   }
  ]
 },
 "section": {
  "zh": "章节",
  "en": "Section",
  "oneOf": [],
  "properties": [
   {
    "en": "number",
    "zh": "序号",
    "shape": "scalar",
    "value": "numeral"
   },
   {
    "en": "title",
    "zh": "标题",
    "shape": "scalar",
    "value": "prose",
    "required": true
   },
   {
    "en": "source",
    "zh": "出处",
    "shape": "scalar",
    "value": "anchor"
   },
   {
    "en": "runIn",
    "zh": "接排",
    "shape": "scalar",
    "value": "verbatim"
   },
   {
    "en": "text",
    "zh": "导语",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "textSource",
    "zh": "导语出处",
    "shape": "scalar",
    "value": "anchor"
   },
   {
    "en": "sharedRoles",
    "zh": "分工说明",
    "shape": "objects",
    "value": "object",
    "type": "sharedRoles"
   },
   {
    "en": "sections",
    "zh": "章节",
    "shape": "objects",
    "value": "object",
    "type": "section"
   },
   {
    "en": "tasks",
    "zh": "任务",
    "shape": "objects",
    "value": "object",
    "type": "task"
   },
   {
    "en": "closing",
    "zh": "结语",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "closingSource",
    "zh": "结语出处",
    "shape": "scalar",
    "value": "anchor"
   },
   {
    "en": "verbatim",
    "zh": "原样",
    "shape": "scalar",
    "value": "verbatim"
   },
   {
    "en": "note",
    "zh": "备注",
    "shape": "scalar",
    "value": "note"
   }
  ]
 },
 "task": {
  "zh": "任务",
  "en": "Task",
  "oneOf": [
   "text",
   "clauses",
   "title"
  ],
  "properties": [
   {
    "en": "number",
    "zh": "序号",
    "shape": "scalar",
    "value": "identifier",
    "required": true
   },
   {
    "en": "title",
    "zh": "标题",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "source",
    "zh": "出处",
    "shape": "scalar",
    "value": "anchor"
   },
   {
    "en": "text",
    "zh": "内容",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "clauses",
    "zh": "分句",
    "shape": "objects",
    "value": "object",
    "type": "clause"
   },
   {
    "en": "lead",
    "zh": "牵头",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "responsible",
    "zh": "责任",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "support",
    "zh": "配合",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "implement",
    "zh": "落实",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "guide",
    "zh": "指导",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "supervise",
    "zh": "督办",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "printed",
    "zh": "印作",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "deadline",
    "zh": "时限",
    "shape": "scalar",
    "value": "deadline"
   },
   {
    "en": "targets",
    "zh": "目标",
    "shape": "objects",
    "value": "object",
    "type": "target"
   },
   {
    "en": "scope",
    "zh": "范围",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "leader",
    "zh": "责任领导",
    "shape": "scalars",
    "value": "person"
   },
   {
    "en": "person",
    "zh": "责任人",
    "shape": "scalars",
    "value": "person"
   },
   {
    "en": "contact",
    "zh": "联系人",
    "shape": "scalars",
    "value": "person"
   },
   {
    "en": "category",
    "zh": "类别",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "cells",
    "zh": "其他栏",
    "shape": "scalars",
    "value": "verbatim"
   },
   {
    "en": "citations",
    "zh": "引用",
    "shape": "objects",
    "value": "object",
    "type": "citation"
   },
   {
    "en": "takesUp",
    "zh": "承接",
    "shape": "objects",
    "value": "object",
    "type": "takenUp"
   },
   {
    "en": "sharedRoles",
    "zh": "分工说明",
    "shape": "objects",
    "value": "object",
    "type": "sharedRoles"
   },
   {
    "en": "verbatim",
    "zh": "原样",
    "shape": "scalar",
    "value": "verbatim"
   },
   {
    "en": "progress",
    "zh": "进展",
    "shape": "object",
    "value": "object",
    "type": "progress"
   },
   {
    "en": "tasks",
    "zh": "任务",
    "shape": "objects",
    "value": "object",
    "type": "task"
   },
   {
    "en": "note",
    "zh": "备注",
    "shape": "scalar",
    "value": "note"
   }
  ]
 },
 "clause": {
  "zh": "分句",
  "en": "Clause",
  "oneOf": [],
  "properties": [
   {
    "en": "text",
    "zh": "内容",
    "shape": "scalar",
    "value": "prose",
    "required": true
   },
   {
    "en": "source",
    "zh": "出处",
    "shape": "scalar",
    "value": "anchor"
   },
   {
    "en": "lead",
    "zh": "牵头",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "responsible",
    "zh": "责任",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "support",
    "zh": "配合",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "implement",
    "zh": "落实",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "guide",
    "zh": "指导",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "supervise",
    "zh": "督办",
    "shape": "scalars",
    "value": "bodies"
   },
   {
    "en": "printed",
    "zh": "印作",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "deadline",
    "zh": "时限",
    "shape": "scalar",
    "value": "deadline"
   },
   {
    "en": "progress",
    "zh": "进展",
    "shape": "object",
    "value": "object",
    "type": "progress"
   },
   {
    "en": "note",
    "zh": "备注",
    "shape": "scalar",
    "value": "note"
   }
  ]
 },
 "target": {
  "zh": "目标",
  "en": "Target",
  "oneOf": [],
  "properties": [
   {
    "en": "measure",
    "zh": "指标",
    "shape": "scalar",
    "value": "prose",
    "required": true
   },
   {
    "en": "value",
    "zh": "数值",
    "shape": "scalar",
    "value": "quantity",
    "required": true
   },
   {
    "en": "unit",
    "zh": "计量单位",
    "shape": "scalar",
    "value": "unit"
   },
   {
    "en": "of",
    "zh": "总量",
    "shape": "scalar",
    "value": "quantity"
   },
   {
    "en": "share",
    "zh": "占比",
    "shape": "scalar",
    "value": "quantity"
   },
   {
    "en": "by",
    "zh": "时间",
    "shape": "scalar",
    "value": "deadline"
   },
   {
    "en": "actual",
    "zh": "实际",
    "shape": "object",
    "value": "object",
    "type": "actual"
   }
  ]
 },
 "actual": {
  "zh": "实际完成",
  "en": "Actual value",
  "oneOf": [],
  "properties": [
   {
    "en": "value",
    "zh": "数值",
    "shape": "scalar",
    "value": "quantity",
    "required": true
   },
   {
    "en": "date",
    "zh": "日期",
    "shape": "scalar",
    "value": "date",
    "required": true
   }
  ]
 },
 "progress": {
  "zh": "进展",
  "en": "Progress",
  "oneOf": [],
  "properties": [
   {
    "en": "status",
    "zh": "状态",
    "shape": "scalar",
    "value": "enum",
    "words": [
     [
      "not-started",
      "未启动"
     ],
     [
      "in-progress",
      "进行中"
     ],
     [
      "done",
      "已完成"
     ],
     [
      "behind",
      "滞后"
     ],
     [
      "continuing",
      "长期坚持"
     ],
     [
      "changed",
      "已调整"
     ],
     [
      "suspended",
      "暂缓"
     ]
    ]
   },
   {
    "en": "entries",
    "zh": "记录",
    "shape": "objects",
    "value": "object",
    "type": "progressEntry"
   }
  ]
 },
 "progressEntry": {
  "zh": "进展记录",
  "en": "Progress entry",
  "oneOf": [],
  "properties": [
   {
    "en": "date",
    "zh": "日期",
    "shape": "scalar",
    "value": "date",
    "required": true
   },
   {
    "en": "body",
    "zh": "单位",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "text",
    "zh": "内容",
    "shape": "scalar",
    "value": "prose",
    "required": true
   },
   {
    "en": "completion",
    "zh": "完成度",
    "shape": "scalar",
    "value": "quantity"
   },
   {
    "en": "problem",
    "zh": "问题",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "next",
    "zh": "下一步",
    "shape": "scalar",
    "value": "note"
   },
   {
    "en": "evidence",
    "zh": "佐证",
    "shape": "scalar",
    "value": "note"
   }
  ]
 },
 "attachment": {
  "zh": "附件",
  "en": "Attachment",
  "oneOf": [],
  "properties": [
   {
    "en": "title",
    "zh": "标题",
    "shape": "scalar",
    "value": "prose",
    "required": true
   },
   {
    "en": "source",
    "zh": "出处",
    "shape": "scalar",
    "value": "anchor"
   },
   {
    "en": "verbatim",
    "zh": "原样",
    "shape": "scalar",
    "value": "verbatim"
   },
   {
    "en": "columns",
    "zh": "表头",
    "shape": "scalars",
    "value": "verbatim"
   },
   {
    "en": "missing",
    "zh": "缺",
    "shape": "scalar",
    "value": "boolean"
   },
   {
    "en": "report",
    "zh": "报告",
    "shape": "object",
    "value": "object",
    "type": "report"
   },
   {
    "en": "sharedRoles",
    "zh": "分工说明",
    "shape": "objects",
    "value": "object",
    "type": "sharedRoles"
   },
   {
    "en": "sections",
    "zh": "章节",
    "shape": "objects",
    "value": "object",
    "type": "section"
   },
   {
    "en": "tasks",
    "zh": "任务",
    "shape": "objects",
    "value": "object",
    "type": "task"
   },
   {
    "en": "text",
    "zh": "正文",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "note",
    "zh": "备注",
    "shape": "scalar",
    "value": "note"
   }
  ]
 },
 "report": {
  "zh": "报告",
  "en": "Report",
  "oneOf": [],
  "properties": [
   {
    "en": "title",
    "zh": "标题",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "source",
    "zh": "出处",
    "shape": "scalar",
    "value": "anchor"
   },
   {
    "en": "preamble",
    "zh": "前言",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "preambleSource",
    "zh": "前言出处",
    "shape": "scalar",
    "value": "anchor"
   },
   {
    "en": "sections",
    "zh": "章节",
    "shape": "objects",
    "value": "object",
    "type": "reportSection"
   },
   {
    "en": "closing",
    "zh": "结语",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "closingSource",
    "zh": "结语出处",
    "shape": "scalar",
    "value": "anchor"
   }
  ]
 },
 "reportSection": {
  "zh": "报告章节",
  "en": "Report section",
  "oneOf": [],
  "properties": [
   {
    "en": "title",
    "zh": "标题",
    "shape": "scalar",
    "value": "prose",
    "required": true
   },
   {
    "en": "source",
    "zh": "出处",
    "shape": "scalar",
    "value": "anchor"
   },
   {
    "en": "text",
    "zh": "导语",
    "shape": "scalar",
    "value": "prose"
   },
   {
    "en": "verbatim",
    "zh": "原样",
    "shape": "scalar",
    "value": "verbatim"
   },
   {
    "en": "items",
    "zh": "条目",
    "shape": "objects",
    "value": "object",
    "type": "reportItem"
   }
  ]
 },
 "reportItem": {
  "zh": "报告条目",
  "en": "Report item",
  "oneOf": [],
  "properties": [
   {
    "en": "text",
    "zh": "内容",
    "shape": "scalar",
    "value": "prose",
    "required": true
   },
   {
    "en": "source",
    "zh": "出处",
    "shape": "scalar",
    "value": "anchor"
   },
   {
    "en": "figures",
    "zh": "数据",
    "shape": "objects",
    "value": "object",
    "type": "figure"
   },
   {
    "en": "verbatim",
    "zh": "原样",
    "shape": "scalar",
    "value": "verbatim"
   },
   {
    "en": "tasks",
    "zh": "任务",
    "shape": "scalars",
    "value": "taskReference"
   },
   {
    "en": "citations",
    "zh": "引用",
    "shape": "objects",
    "value": "object",
    "type": "citation"
   },
   {
    "en": "note",
    "zh": "备注",
    "shape": "scalar",
    "value": "note"
   }
  ]
 },
 "figure": {
  "zh": "数据",
  "en": "Figure",
  "oneOf": [],
  "properties": [
   {
    "en": "measure",
    "zh": "指标",
    "shape": "scalar",
    "value": "prose",
    "required": true
   },
   {
    "en": "value",
    "zh": "数值",
    "shape": "scalar",
    "value": "quantity",
    "required": true
   },
   {
    "en": "unit",
    "zh": "计量单位",
    "shape": "scalar",
    "value": "unit"
   },
   {
    "en": "of",
    "zh": "总量",
    "shape": "scalar",
    "value": "quantity"
   },
   {
    "en": "share",
    "zh": "占比",
    "shape": "scalar",
    "value": "quantity"
   },
   {
    "en": "by",
    "zh": "时间",
    "shape": "scalar",
    "value": "deadline"
   }
  ]
 }
};
