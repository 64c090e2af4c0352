// Generated from schemas/plan.schema.json by scripts/generate.mjs. Do not edit.

/** The types of the format. */
export type TypeName = 'plan' | 'document' | 'printedElements' | 'source' | 'style' | 'passage' | 'takenUp' | 'sharedRoles' | 'citation' | 'section' | 'task' | 'clause' | 'target' | 'actual' | 'progress' | 'progressEntry' | 'attachment' | 'report' | 'reportSection' | 'reportItem' | 'figure';

/** See scripts/generate/vocabulary.mjs. */
export const PACKED = `plan|工作方案|Plan
workplan 工作方案 version !
title 标题 prose !+
jurisdiction 地区 place +
period 期间 period
document 公文 document
source 原文 source
style 标注格式 style
preamble 前言 prose
preambleSource 前言出处 anchor
basis 依据 citation *
columns 表头 verbatim *
sharedRoles 分工说明 sharedRoles *
sections 章节 section *
tasks 任务 task *
citations 引用 citation *
closing 结语 prose
closingSource 结语出处 anchor
attachments 附件 attachment *
passages 其他 passage *
note 备注 note

document|公文|Document
headlines 网页标题 prose *
title 标题 prose +
number 文号 documentNumber
issuer 发文机关 issuer
issued 成文日期 date
addressees 主送机关 prose
body 正文 prose
titleLines 标题分行 verbatim *
planTitleLines 方案标题分行 verbatim *
order 排列 enum * headlines=网页标题,title=标题,number=文号,addressees=主送机关,body=正文,signature=署名,issued=成文日期,planTitle=方案标题,plan=方案,attachmentList=附件说明,note=附注,imprint=版记,attachments=附件
signature 署名 prose
note 附注 prose
imprint 版记 verbatim
printed 印作 printedElements

printedElements|要素印作|Printed elements
number 文号 verbatim
addressees 主送机关 verbatim
signature 署名 verbatim
issued 成文日期 verbatim
attachmentList 附件说明 verbatim

source|原文|Source
file 文件 path !+
sha256 校验 hash
reading 读法 reader
encoding 编码 enum  utf-8=utf-8,utf-8-bom=utf-8-bom,utf-16le=utf-16le,utf-16be=utf-16be,gb18030=gb18030
lineBreaks 换行 enum  lf=lf,crlf=crlf,cr=cr
endsWithBreak 末行换行 boolean
url 网址 url

style|标注格式|Style
form 形式 enum  label=标签,verb=动词
brackets 括号 note
runIn 接排 boolean
groupSeparator 组间 note
listSeparator 单位间 note
classSeparator 统称前 note
colon 冒号 note
lead 牵头 note
responsible 责任 note
support 配合 note
implement 落实 note
guide 指导 note
supervise 督办 note
opening 开头 note
deadlineSeparator 时限前 note
deadlineLabel 时限用词 note
openMark 未列全 note
stop 句号 note
end 末尾 note
sectionNumerals 章节序号 verbatim *
numberMark 序号后 note
numberGap 序号空格 verbatim
indent 段首 verbatim
blankLines 段间空行 boolean
clauseLines 分句另起 boolean
firstLeads 首位牵头 boolean

passage|其他文字|Passage
source 出处 anchor !
text 内容 verbatim !

takenUp|上级任务|Task above
file 文件 path !+
task 任务 identifier !

sharedRoles|分工说明|Roles for all
lead 牵头 bodies *+
responsible 责任 bodies *+
support 配合 bodies *+
implement 落实 bodies *+
guide 指导 bodies *+
supervise 督办 bodies *+

citation|引用文件|Citation|title,number
title 标题 prose +
number 文号 citationNumber
issuer 发文机关 issuer
note 备注 note

section|章节|Section
number 序号 numeral
title 标题 prose !+
source 出处 anchor
runIn 接排 verbatim
text 导语 prose
textSource 导语出处 anchor
sharedRoles 分工说明 sharedRoles *
sections 章节 section *
tasks 任务 task *
closing 结语 prose
closingSource 结语出处 anchor
verbatim 原样 verbatim
note 备注 note

task|任务|Task|text,clauses,title
number 序号 identifier ! title,cells,verbatim
title 标题 prose +
source 出处 anchor
text 内容 prose +
clauses 分句 clause *+
lead 牵头 bodies *+
responsible 责任 bodies *+
support 配合 bodies *+
implement 落实 bodies *+
guide 指导 bodies *+
supervise 督办 bodies *+
printed 印作 prose
deadline 时限 deadline
targets 目标 target *
scope 范围 prose
leader 责任领导 person *+
person 责任人 person *+
contact 联系人 person *+
category 类别 prose +
cells 其他栏 verbatim *
citations 引用 citation *
takesUp 承接 takenUp *
sharedRoles 分工说明 sharedRoles *
verbatim 原样 verbatim
progress 进展 progress
tasks 任务 task *+
note 备注 note

clause|分句|Clause
text 内容 prose !+
source 出处 anchor
lead 牵头 bodies *+
responsible 责任 bodies *+
support 配合 bodies *+
implement 落实 bodies *+
guide 指导 bodies *+
supervise 督办 bodies *+
printed 印作 prose
deadline 时限 deadline
progress 进展 progress
note 备注 note

target|目标|Target
measure 指标 prose !+
value 数值 quantity !
unit 计量单位 unit
of 总量 quantity
share 占比 quantity
by 时间 deadline
actual 实际 actual

actual|实际完成|Actual value
value 数值 quantity !
date 日期 date !

progress|进展|Progress
status 状态 enum  not-started=未启动,in-progress=进行中,done=已完成,behind=滞后,continuing=长期坚持,changed=已调整,suspended=暂缓
entries 记录 progressEntry *

progressEntry|进展记录|Progress entry
date 日期 date !
body 单位 note
text 内容 prose !+
completion 完成度 quantity
problem 问题 note
next 下一步 note
evidence 佐证 note

attachment|附件|Attachment
title 标题 prose !+
source 出处 anchor
verbatim 原样 verbatim
columns 表头 verbatim *
missing 缺 boolean
report 报告 report
sharedRoles 分工说明 sharedRoles *
sections 章节 section *
tasks 任务 task *
text 正文 prose
note 备注 note

report|报告|Report
title 标题 prose +
source 出处 anchor
preamble 前言 prose
preambleSource 前言出处 anchor
sections 章节 reportSection *
closing 结语 prose
closingSource 结语出处 anchor

reportSection|报告章节|Report section
title 标题 prose !+
source 出处 anchor
text 导语 prose
verbatim 原样 verbatim
items 条目 reportItem *

reportItem|报告条目|Report item
text 内容 prose !+
source 出处 anchor
figures 数据 figure *
verbatim 原样 verbatim
tasks 任务 taskReference *
citations 引用 citation *
note 备注 note

figure|数据|Figure
measure 指标 prose !+
value 数值 quantity !
unit 计量单位 unit
of 总量 quantity
share 占比 quantity
by 时间 deadline`;
