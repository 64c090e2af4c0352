// Generated from schemas/plan.schema.json by scripts/generate.mjs. Do not edit.

import type { TypeSpec } from '../vocabulary.js';

export type TypeName = 'plan' | 'document' | 'source' | 'citation' | 'section' | 'task' | 'clause' | 'target' | 'progress' | 'progressEntry' | 'attachment' | 'report' | 'reportSection' | 'reportItem' | 'figure';

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
    "en": "url",
    "zh": "网址",
    "shape": "scalar",
    "value": "url"
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
    "en": "citations",
    "zh": "引用",
    "shape": "objects",
    "value": "object",
    "type": "citation"
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
    "en": "text",
    "zh": "内容",
    "shape": "scalar",
    "value": "prose",
    "required": true
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
