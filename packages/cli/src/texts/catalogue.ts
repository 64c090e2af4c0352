import type { Localized } from '@workplan/core';

/** Every text of the command, Chinese and English side by side. Texts of rules live with the rules. */
export const TEXTS = {
  // Counting
  'one-error': { zh: '{n}个错误', en: '{n} error' },
  'many-error': { zh: '{n}个错误', en: '{n} errors' },
  'one-warning': { zh: '{n}个警告', en: '{n} warning' },
  'many-warning': { zh: '{n}个警告', en: '{n} warnings' },
  'one-info': { zh: '{n}条提示', en: '{n} info' },
  'many-info': { zh: '{n}条提示', en: '{n} infos' },
  'one-file': { zh: '{n}个文件', en: '{n} file' },
  'many-file': { zh: '{n}个文件', en: '{n} files' },
  'one-fix': { zh: '{n}个问题', en: '{n} finding' },
  'many-fix': { zh: '{n}个问题', en: '{n} findings' },
  'one-section': { zh: '{n}个章节', en: '{n} section' },
  'many-section': { zh: '{n}个章节', en: '{n} sections' },
  'one-task': { zh: '{n}项任务', en: '{n} task' },
  'many-task': { zh: '{n}项任务', en: '{n} tasks' },
  'one-attribution': { zh: '{n}处责任分工', en: '{n} attribution' },
  'many-attribution': { zh: '{n}处责任分工', en: '{n} attributions' },
  'one-attachment': { zh: '{n}个附件', en: '{n} attachment' },
  'many-attachment': { zh: '{n}个附件', en: '{n} attachments' },
  'one-part': { zh: '{n}处', en: '{n} part keeps its' },
  'many-part': { zh: '{n}处', en: '{n} parts keep their' },
  'one-passage': { zh: '{n}段文字', en: '{n} passage is' },
  'many-passage': { zh: '{n}段文字', en: '{n} passages are' },
  'one-line': { zh: '{n}行', en: '{n} line' },
  'many-line': { zh: '{n}行', en: '{n} lines' },
  comma: { zh: '，', en: ', ' },

  // The report
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
  'fix-safe': { zh: '可自动修复：{title}', en: 'Fix: {title}' },
  'fix-suggested': { zh: '建议：{title}', en: 'Suggestion: {title}' },
  'see-also': { zh: '另见 {at}：{text}', en: 'See {at}: {text}' },
  'summary-clean': { zh: '检查了{files}，没有发现问题。', en: 'Checked {files}: nothing found.' },
  summary: { zh: '检查了{files}：{errors}，{warnings}，{infos}。', en: 'Checked {files}: {errors}, {warnings}, {infos}.' },
  fixable: { zh: '其中{fixes}可以用 workplan fix 自动修复。', en: '{fixes} can be mended with `workplan fix`.' },
  changed: { zh: '修改了{files}。', en: 'Changed {files}.' },
  'would-change': { zh: '将会修改{files}（仅预览，没有写入）。', en: 'Would change {files} (a dry run: nothing was written).' },
  'left-over': { zh: '改完以后还有：{errors}，{warnings}，{infos}。', en: 'Left after that: {errors}, {warnings}, {infos}.' },
  formatted: { zh: '调整了{files}的格式。', en: 'Formatted {files}.' },
  unformatted: { zh: '{files}的格式需要调整。', en: 'To be formatted: {files}.' },

  coverage: { zh: '方案体现了原文的多少', en: 'How much of its official text each plan represents' },
  'coverage-unnamed': { zh: '没有写明原文', en: 'names no official text' },
  'coverage-unread': { zh: '没有读到原文', en: 'its official text was not read' },
  'at-line': { zh: '第{from}行', en: 'line {from}' },
  'at-lines': { zh: '第{from}—{to}行', en: 'lines {from}–{to}' },

  // Import
  'import-found': { zh: '读出：{parts}。', en: 'Found: {parts}.' },
  'import-nothing': { zh: '没有读出章节和任务，全文原样保留在“其他”里。如果它是工作方案，请看看“一、”“（一）”“1.”这些序号还在不在：Word 的自动编号另存为 .txt 时可能丢失。', en: 'No sections or tasks were found; the whole text is kept as it is (passages). If it is a plan, see whether its numerals (一、 （一） 1.) are still there: automatic numbering may get lost when Word saves a text.' },
  'import-overrides': { zh: '{parts}印法特殊，另外记下了原样（印作、原样）。', en: '{parts} printed form besides what it says (printed, verbatim).' },
  'import-all': { zh: '每一行都归入了方案。', en: 'Every line has its place in the plan.' },
  'import-kept': { zh: '{passages}没有归入方案，原样保留在“其他”里：', en: '{passages} kept as printed, outside the plan proper (passages):' },
  'import-furniture': { zh: '网页上的{lines}不是公文，没有收入：', en: 'Left out as no part of the document, {lines} of the web page:' },
  'import-encoding': { zh: '文件的编码是 {encoding}，已经记入方案，还原时照用。', en: 'The file is encoded in {encoding}; the plan records it for rendering.' },
  'import-page': { zh: '这是网页，读的是其中的文字，行号按这些文字的行计。', en: 'This is a web page: its text was read, and line numbers are those of that text.' },
  'import-bytes': { zh: '这个文件里有 {encoding} 的不规范写法：还原后文字不变，但文件的字节会略有不同。', en: 'The file has irregular spellings of {encoding}: rendered again, its text is the same, its bytes are not.' },
  'import-inexact': { zh: '从这份方案还原不出 {path} 的原样，内容可能有出入。这是工具的缺陷，请带上这个文件报告。', en: 'The plan does not render to {path} as it is; something may differ. This is a defect of the tool: please report it with this file.' },
  'import-unnamed': { zh: '原文从标准输入读入，方案里没有它的文件名。请用 --stdin-filename 写明，或改好“原文”下的“文件”。', en: 'The text came from standard input, so the plan cannot name it. Use --stdin-filename, or write it under source, file.' },
  'import-name': { zh: '检查文件夹时不会看 {path}：文件名要以 .plan.yaml 或 .工作方案.yaml 结尾。', en: 'Checks of a folder will pass {path} over: names of plans end in .plan.yaml or .工作方案.yaml.' },
  'schema-wants-yaml': { zh: '--schema 只用于 YAML，不能和 --to json 一起用。', en: '--schema is for YAML and does not go with --to json.' },
  'later-form': { zh: '这个版本还不能输出 {form}，可以写：{known}。', en: 'This version does not write {form} yet; it has: {known}.' },
  'output-exists': { zh: '{path} 已经存在，没有改动。换一个文件名，或加 --force 覆盖。', en: '{path} is there already and was left alone. Choose another name, or overwrite it with --force.' },
  'output-is-input': { zh: '{path} 就是要读的文件，不能写到它上面。请换一个文件名。', en: '{path} is the file to be read, and is not written over. Choose another name.' },
  'not-created': { zh: '写不了 {path}：{fault}。', en: 'Cannot write {path}: {fault}.' },
  'unreadable-empty': { zh: '{path} 里没有文字。请核对是不是这个文件，有没有保存。', en: '{path} holds no text. See whether it is the right file and was saved.' },
  'unreadable-pdf': { zh: '{path} 是 PDF，读不了。请打开它，全选、复制，粘贴到记事本，另存为 .txt（编码选 UTF-8）再导入；扫描件要先做文字识别。', en: '{path} is a PDF, which cannot be read. Open it, copy all of its text into an editor, save that as .txt in UTF-8, and import it; a scan needs text recognition first.' },
  'unreadable-office-zip': { zh: '{path} 是 Word、WPS、Excel 文件或压缩包，这个版本还读不了。请打开它，用“另存为”存成纯文本（*.txt，编码选 UTF-8）再导入。', en: '{path} is a file of Word, WPS or Excel, or an archive, which this version cannot read. Open it, save it as plain text (.txt, UTF-8), and import that.' },
  'unreadable-office-ole': { zh: '{path} 是旧格式的 Word、WPS 或 Excel 文件，读不了。请打开它，用“另存为”存成纯文本（*.txt，编码选 UTF-8）再导入。', en: '{path} is an old file of Word, WPS or Excel, which cannot be read. Open it, save it as plain text (.txt, UTF-8), and import that.' },
  'unreadable-rtf': { zh: '{path} 是 RTF 文件，读不了。请用 Word 或 WPS 打开它，用“另存为”存成纯文本（*.txt，编码选 UTF-8）再导入。', en: '{path} is an RTF file, which cannot be read. Open it in Word or WPS, save it as plain text (.txt, UTF-8), and import that.' },
  'unreadable-image': { zh: '{path} 是图片，读不了。请先做文字识别，把文字另存为 .txt（编码选 UTF-8）再导入。', en: '{path} is a picture, which cannot be read. Recognise its text first, save that as .txt in UTF-8, and import it.' },
  'unreadable-binary': { zh: '{path} 读不出文字：它不是文本文件，或者编码不对、已经损坏。请用原来的软件打开，用“另存为”存成纯文本（*.txt，编码选 UTF-8）再导入。', en: '{path} cannot be read as text: it is no text file, or its encoding is unknown or damaged. Open it in the program that made it, save it as plain text (.txt, UTF-8), and import that.' },
  damaged: { zh: '{path} 里有读不出的字节（第 {lines} 行），往下做会丢失内容，因此没有继续。请用原来的软件另存为 UTF-8。', en: '{path} holds bytes that cannot be read as text (line {lines}) and would be lost, so nothing was done. Save it as UTF-8 with the program that made it.' },

  // Files
  'not-read': { zh: '读不了 {path}：{fault}。', en: 'Cannot read {path}: {fault}.' },
  'not-written': { zh: '写不了 {path}：{fault}。原文件没有改动。', en: 'Cannot write {path}: {fault}. The file is as it was.' },
  'changed-meanwhile': { zh: '{path} 刚刚被别的程序改过，因此没有写入。请再运行一次。', en: '{path} was changed by another program just now, so it was not written. Run the command again.' },
  'not-encodable': { zh: '{path} 里有读不出的字节，写回会丢失内容，因此没有改动。请先用原来的软件另存为 UTF-8。', en: '{path} holds bytes that cannot be read as text and would be lost in writing, so it was left alone. Save it as UTF-8 with the program that made it first.' },
  'no-files': { zh: '在 {where} 里没有找到工作方案（*.plan.yaml、*.plan.yml、*.工作方案.yaml）。', en: 'No plans found in {where} (*.plan.yaml, *.plan.yml, *.工作方案.yaml).' },
  'source-missing': { zh: '没有读到原文 {file}：文件不存在或没有权限，出处只有行号。', en: 'The source text {file} was not read: it is missing or may not be read. Anchors carry lines only.' },
  'source-outside': { zh: '不会去读原文 {file}：它在当前文件夹和方案所在的工作区以外，出处只有行号。请把它和方案放在一起。', en: 'The source text {file} is not read: it lies outside the current folder and the workspace of the plan. Anchors carry lines only. Keep the two together.' },
  'source-not-text': { zh: '没有读到原文 {file}：它不是文本文件，出处只有行号。', en: 'The source text {file} was not read: it is no text. Anchors carry lines only.' },

  // The call
  'unknown-command': { zh: '没有“{command}”这个命令，也没有这个文件。全部命令见 workplan help。', en: 'There is no command or file “{command}”. See `workplan help` for the commands.' },
  'unknown-command-near': { zh: '没有“{command}”这个命令，是不是想写 {near}？全部命令见 workplan help。', en: 'There is no command “{command}”. Did you mean {near}? See `workplan help` for the commands.' },
  'unknown-option': { zh: '没有 {option} 这个选项。见 workplan help {command}。', en: 'There is no option {option}. See `workplan help {command}`.' },
  'unknown-option-near': { zh: '没有 {option} 这个选项，是不是想写 --{near}？见 workplan help {command}。', en: 'There is no option {option}. Did you mean --{near}? See `workplan help {command}`.' },
  'option-takes-nothing': { zh: '{option} 后面不需要写内容。', en: '{option} takes no value.' },
  'option-wants-value': { zh: '{option} 后面要写内容。', en: '{option} needs a value.' },
  'option-wants-one-of': { zh: '{option} 不能写“{value}”，可以写：{known}。', en: '{option} cannot be “{value}”; write one of: {known}.' },
  'option-wants-number': { zh: '{option} 后面要写一个非负整数，不能写“{value}”。', en: '{option} needs a whole number from 0, not “{value}”.' },
  'too-few-words': { zh: '{command} 后面还缺内容。见 workplan help {command}。', en: '{command} needs something to work on. See `workplan help {command}`.' },
  'too-many-words': { zh: '{command} 后面多了“{word}”。见 workplan help {command}。', en: '“{word}” is one word too many for {command}. See `workplan help {command}`.' },
  'convert-wants-dialect': { zh: '请写明转成哪种键名：--dialect zh 或 --dialect en。', en: 'Say which keys you want: --dialect zh or --dialect en.' },
  'write-or-output': { zh: '--write 和 --output 只能写一个。', en: 'Give either --write or --output, not both.' },
  'write-wants-file': { zh: '从标准输入读入时不能用 --write，请用 -o 写明文件。', en: '--write needs a file; for standard input name one with -o.' },
  'no-such-rule': { zh: '没有“{id}”这条规则。全部规则见 workplan rules。', en: 'There is no rule “{id}”. See `workplan rules` for all of them.' },
  'no-such-rule-near': { zh: '没有“{id}”这条规则，是不是想写 {near}？全部规则见 workplan rules。', en: 'There is no rule “{id}”. Did you mean {near}? See `workplan rules` for all of them.' },
  'bad-date': { zh: '“{value}”不是有效日期，请写成 2016-02-18 的样子。', en: '“{value}” is not a date; write it like 2016-02-18.' },
  'no-such-place': { zh: '名录里没有“{place}”这个地区。现有的地区：{known}。', en: 'The registry knows no place “{place}”. It has: {known}.' },
  crashed: { zh: '程序内部出错：{detail}。这是工具的缺陷，请报告。', en: 'Internal error: {detail}. This is a defect of the tool, please report it.' },

  // Configuration
  'config-missing': { zh: '找不到配置文件 {path}。', en: 'There is no configuration file {path}.' },

  // Rules
  'has-fix': { zh: '可自动修复', en: 'fix' },
  'has-suggestion': { zh: '有修改建议', en: 'suggestion' },
  'group-yaml': { zh: 'YAML 写法', en: 'How YAML is written' },
  'group-shape': { zh: '结构', en: 'Structure' },
  'group-document': { zh: '公文', en: 'Document' },
  'group-task': { zh: '任务', en: 'Tasks' },
  'group-body': { zh: '单位', en: 'Bodies' },
  'group-text': { zh: '文字', en: 'Text' },
  'group-source': { zh: '原文和出处', en: 'Source text and anchors' },
  'group-config': { zh: '配置和工具', en: 'Configuration and tool' },
  'rules-more': { zh: '说明和例子：workplan explain 规则名', en: 'Reasons and examples: workplan explain RULE' },
  'example-bad': { zh: '有问题的写法', en: 'Wrong' },
  'example-good': { zh: '没有问题的写法', en: 'Right' },
  'example-source': { zh: '原文：', en: 'Official text:' },
  'example-fixed': { zh: '改好以后：', en: 'Mended:' },

  // Bodies
  unverified: { zh: '（未核实）', en: ' (unverified)' },
  'body-full': { zh: '全称', en: 'Full name' },
  'body-also': { zh: '并用简称', en: 'Also right' },
  'body-aliases': { zh: '其他叫法', en: 'Other names' },
  'body-place': { zh: '地区', en: 'Place' },
  'body-kind': { zh: '类别', en: 'Kind' },
  'body-from': { zh: '起', en: 'Since' },
  'body-to': { zh: '止', en: 'Until' },
  'body-predecessors': { zh: '前身', en: 'Came from' },
  'body-successors': { zh: '后继', en: 'Became' },
  'body-members': { zh: '包括', en: 'Members' },
  'body-members-partial': { zh: '指其中一部分', en: 'Some of' },
  'body-code': { zh: '区划代码', en: 'Area code' },
  'body-note': { zh: '备注', en: 'Note' },
  'body-changes': { zh: '沿革', en: 'Changes' },
  'body-unknown-date': { zh: '不详', en: 'not known' },
  'change-line': { zh: '{date} {title}：{from} → {to}', en: '{date} {title}: {from} → {to}' },
  'change-none': { zh: '（无）', en: '(none)' },
  'found-exact': { zh: '规范简称', en: 'the proper short form' },
  'found-alias': { zh: '“{name}”是其他叫法，责任分工里写“{preferred}”。', en: '“{name}” is another name; in attributions write {preferred}.' },
  'found-full': { zh: '“{name}”是全称，责任分工里写“{preferred}”。', en: '“{name}” is the full name; in attributions write {preferred}.' },
  'found-expired': { zh: '在 {on} 已经不存在：止于 {until}。', en: 'No longer there on {on}: it ended {until}.' },
  'found-expired-doubtful': { zh: '在 {on} 可能已经不存在：止于 {until}（未核实）。', en: 'Possibly no longer there on {on}: it ended {until} (unverified).' },
  'found-not-yet': { zh: '在 {on} 还不存在：起于 {since}。', en: 'Not there yet on {on}: it began {since}.' },
  'found-not-yet-doubtful': { zh: '在 {on} 可能还不存在：起于 {since}（未核实）。', en: 'Possibly not there yet on {on}: it began {since} (unverified).' },
  'found-ambiguous': { zh: '“{name}”可以指{n}个单位：', en: '“{name}” can mean {n} bodies:' },
  'found-unknown': { zh: '名录里没有“{name}”。名录不是全部单位的清单，没有不等于不存在。', en: 'The registry has no “{name}”. It is no complete list, so that does not mean there is none.' },
  'found-near': { zh: '相近的名称：', en: 'Near names:' },
  'near-characters': { zh: '字形相近', en: 'alike in writing' },
  'near-pinyin': { zh: '读音相同', en: 'alike in sound' },
  'bodies-listed': { zh: '{place}：{n}个单位', en: '{place}: {n} bodies' },
  'bodies-caution': { zh: '没有日期就是不知道，不是“一直如此”；带“?”的日期未核实。', en: 'No date means not known. A date with “?” is unverified.' },
  'kind-government': { zh: '本级政府', en: 'government' },
  'kind-department': { zh: '政府部门', en: 'department' },
  'kind-office': { zh: '办事机构', en: 'office' },
  'kind-institution': { zh: '事业单位', en: 'institution' },
  'kind-district': { zh: '区县政府', en: 'district government' },
  'kind-party': { zh: '党委机构', en: 'party organ' },
  'kind-leading-group': { zh: '议事协调机构', en: 'leading group' },
  'kind-expert-group': { zh: '专家组', en: 'expert group' },
  'kind-company': { zh: '企业', en: 'company' },
  'kind-other': { zh: '其他', en: 'other' },
  'kind-collective': { zh: '集合', en: 'collective' },

  // Help
  'help-help': {
    zh: `workplan：导入、检查、修复和转换工作方案

用法：workplan <命令> [选项] [文件或文件夹…]

  lint [路径…]     检查；不写命令就是检查，不写路径就是当前文件夹
  fix [路径…]      自动修复
  fmt [路径…]      统一格式
  import 文件      把公文（.txt、网页）读成方案，每一部分都标明出处
  render 方案      由方案还原公文
  convert 方案     键名在中文和英文之间转换
  json 方案        输出为 JSON，键名用英文
  bodies [名称]    查名录：是什么单位，何时起止，后来变成什么
  rules            列出全部规则
  explain 规则     解释一条规则，附例子
  lsp              语言服务器，给编辑器用
  help [命令]      显示帮助

文件夹里只看 *.plan.yaml、*.plan.yml、*.工作方案.yaml。“-”表示标准输入。

选项：
  --lang zh|en|auto           界面语言，默认随系统
  --color auto|always|never   颜色，也看 NO_COLOR 和 FORCE_COLOR
  -h, --help                  命令的帮助，例如 workplan lint --help
  -v, --version               版本

退出码：0 没有问题 · 1 有问题 · 2 用法、配置有误或没有文件 · 3 程序出错

例：
  workplan examples
  workplan lint --fail-on warning 方案/`,
    en: `workplan: import, lint, fix and convert government work plans (工作方案)

Usage: workplan <command> [options] [file or folder…]

  lint [PATH…]     find mistakes; the default, in the current folder
  fix [PATH…]      mend what can be mended safely
  fmt [PATH…]      format
  import FILE      read an official text (.txt, web page) as a plan
  render PLAN      print the official text of a plan again
  convert PLAN     switch the keys between Chinese and English
  json PLAN        print the plan as JSON with English keys
  bodies [NAME]    look a body up: since when, until when, what it became
  rules            list all rules
  explain RULE     explain a rule, with examples
  lsp              language server, for editors
  help [COMMAND]   show help

In folders, plans are *.plan.yaml, *.plan.yml and *.工作方案.yaml.
“-” is standard input.

Options:
  --lang zh|en|auto           language; auto follows the system
  --color auto|always|never   colours; NO_COLOR and FORCE_COLOR count too
  -h, --help                  help of a command: workplan lint --help
  -v, --version               version

Exit codes: 0 clean · 1 findings · 2 wrong call or configuration, or no
file · 3 internal error

Examples:
  workplan examples
  workplan lint --fail-on warning plans/`,
  },
  'help-lint': {
    zh: `workplan lint [选项] [路径…]    检查工作方案

  -f, --format pretty|json    pretty 给人看（默认），json 给程序用
  --fail-on 级别              达到这个级别就以 1 退出：
                              error（默认）、warning、info、never
  --max-warnings 数           警告多于这个数就以 1 退出
  -q, --quiet                 只显示错误
  --coverage                  另外列出原文有多少体现在方案里，哪些行没有
  -c, --config 文件           用这个配置，不再逐级向上查找
  --no-config                 不用配置
  --stdin-filename 名称       标准输入的内容叫什么名字

配置文件 workplan.config.yaml 从方案所在的文件夹起逐级向上查找：

  名录: [./hangzhou.registry.yaml]
  规则:
    no-responsible-body: warning

例：
  workplan lint
  workplan lint 方案/ --format json > 结果.json
  cat 要点.plan.yaml | workplan lint - --stdin-filename 要点.plan.yaml`,
    en: `workplan lint [options] [PATH…]    find mistakes in plans

  -f, --format pretty|json    pretty for people (default), json for programs
  --fail-on LEVEL             exit with 1 from this level on:
                              error (default), warning, info, never
  --max-warnings N            exit with 1 on more warnings than this
  -q, --quiet                 show errors only
  --coverage                  also tell how much of its official text a plan
                              represents, and which lines it does not
  -c, --config FILE           use this configuration, look for no other
  --no-config                 use none
  --stdin-filename NAME       what to call standard input

The configuration, workplan.config.yaml, is looked for in the folder of each
plan and those above it:

  registries: [./hangzhou.registry.yaml]
  rules:
    no-responsible-body: warning

Examples:
  workplan lint
  workplan lint plans/ --format json > report.json
  cat a.plan.yaml | workplan lint - --stdin-filename a.plan.yaml`,
  },
  'help-fix': {
    zh: `workplan fix [选项] [路径…]    自动修复，并报告剩下的问题

只改有问题的地方，其余内容和注释一个字节都不动。

  --dry-run                   不写文件，只显示将要做的修改
  --suggestions               没有安全修复时，采用第一条建议
  另有 lint 的选项，只少 --coverage。“-”从标准输入读，修好的内容写到标准输出。

例：
  workplan fix
  workplan fix --dry-run 要点.plan.yaml
  workplan fix --suggestions 方案/`,
    en: `workplan fix [options] [PATH…]    mend plans, and report what is left

Only the places at fault are changed; everything else, comments included,
stays byte for byte.

  --dry-run                   write nothing, show the changes as a diff
  --suggestions               where no fix is safe, take the first suggestion
  and all options of lint but --coverage. “-” reads standard input and prints
  the result.

Examples:
  workplan fix
  workplan fix --dry-run a.plan.yaml
  workplan fix --suggestions plans/`,
  },
  'help-fmt': {
    zh: `workplan fmt [选项] [路径…]    统一格式

  --check                     只列出需要调整的文件，有就以 1 退出
  --stdin-filename 名称       标准输入的内容叫什么名字

例：
  workplan fmt
  workplan fmt --check 方案/`,
    en: `workplan fmt [options] [PATH…]    format plans

  --check                     only name files to be formatted; exit with 1
                              if there are any
  --stdin-filename NAME       what to call standard input

Examples:
  workplan fmt
  workplan fmt --check plans/`,
  },
  'help-import': {
    zh: `workplan import 文件 [选项]    把公文读成方案

读 .txt 和网页，编码自动识别。每个章节和任务都标明出处；没有读懂的文字原样保
留并逐一列出，一个字都不丢：workplan render 能还原出一模一样的公文。
Word、WPS 文件请先另存为纯文本（*.txt）。

  -o, --output 文件           写到这个文件（以 .plan.yaml 结尾）；不写就输出到
                              标准输出
  --force                     文件已经存在时覆盖
  --dialect zh|en             中文键名（默认）或英文键名
  --in 地区                   哪个地区的方案，例如 上海市；不写就从公文里找
  --to yaml|json              json 输出方案的数据，键名用英文
  --schema 地址               在第一行注明格式文件的地址，供编辑器用
  --stdin-filename 名称       标准输入的内容叫什么名字

例：
  workplan import 要点.txt -o 要点.plan.yaml
  workplan import 通知.html --in 上海市 -o 通知.plan.yaml
  workplan import 要点.txt --to json > 要点.json`,
    en: `workplan import FILE [options]    read an official text as a plan

Reads .txt and web pages in any usual encoding. Every section and task gets an
anchor. What is not understood is kept word for word and listed; nothing is
lost: \`workplan render\` gives the very same text again. Save files of Word
and WPS as plain text (.txt) first.

  -o, --output FILE           write to this file (name it *.plan.yaml); else to
                              standard output
  --force                     overwrite the file if it is there
  --dialect zh|en             Chinese keys (default) or English keys
  --in PLACE                  whose plan it is, such as 上海市; else as the text
                              says
  --to yaml|json              json prints the plan's data, with English keys
  --schema ADDRESS            name the schema on the first line, for editors
  --stdin-filename NAME       what to call standard input

Examples:
  workplan import a.txt -o a.plan.yaml
  workplan import notice.html --in 上海市 -o notice.plan.yaml
  workplan import a.txt --to json > a.json`,
  },
  'help-render': {
    zh: `workplan render 方案 [选项]    由方案还原公文

由 import 得来的方案，还原出的公文和原来的文件一个字节都不差；改过的方案，印出
改后的公文。方案有写法或结构错误时不输出，并以 1 退出。

  --to text                   输出成什么，这个版本只有 text（纯文本）
  -o, --output 文件           写到这个文件，用方案里记下的编码；不写就以 UTF-8
                              输出到标准输出
  --force                     文件已经存在时覆盖
  --stdin-filename 名称       标准输入的内容叫什么名字

例：
  workplan render 要点.plan.yaml --to text
  workplan render 要点.plan.yaml --to text -o 还原.txt`,
    en: `workplan render PLAN [options]    print the official text of a plan again

A plan made by import gives the very bytes it was made from; a plan that was
changed gives the changed text. Of a plan with mistakes in its writing or
structure nothing is printed, and the exit code is 1.

  --to text                   what to make; this version has text only
  -o, --output FILE           write to this file, in the encoding that the plan
                              records; else in UTF-8 to standard output
  --force                     overwrite the file if it is there
  --stdin-filename NAME       what to call standard input

Examples:
  workplan render a.plan.yaml --to text
  workplan render a.plan.yaml --to text -o again.txt`,
  },
  'help-convert': {
    zh: `workplan convert 方案 --dialect zh|en [选项]    转换键名

键名换成另一种语言，内容、注释和排版不变。默认输出到标准输出。

  --dialect zh|en             转成中文键名或英文键名
  -o, --output 文件           写到这个文件
  --write                     直接改原文件

例：
  workplan convert 要点.plan.yaml --dialect en
  workplan convert 要点.plan.yaml --dialect zh --write`,
    en: `workplan convert PLAN --dialect zh|en [options]    switch the keys

Values, comments and layout stay. The result goes to standard output.

  --dialect zh|en             Chinese keys or English keys
  -o, --output FILE           write to this file
  --write                     change the file itself

Examples:
  workplan convert a.plan.yaml --dialect en
  workplan convert a.plan.yaml --dialect zh --write`,
  },
  'help-json': {
    zh: `workplan json 方案 [选项]    输出为 JSON，键名用英文

时限带有算出的起止日期，以“等”结尾的名单标明未列完。能读到原文时，出处带有
位置。方案写错了也输出读得出的部分，问题写到标准错误，并以 1 退出。

  -o, --output 文件           写到这个文件
  --stdin-filename 名称       标准输入的内容叫什么名字

例：
  workplan json 要点.plan.yaml
  workplan json 要点.plan.yaml -o 要点.json`,
    en: `workplan json PLAN [options]    print a plan as JSON with English keys

Deadlines come with their dates, lists that end in 等 are marked as open, and
anchors carry offsets where the source text can be read. Of a broken plan all
that can be read is printed, its mistakes go to standard error, and the exit
code is 1.

  -o, --output FILE           write to this file
  --stdin-filename NAME       what to call standard input

Examples:
  workplan json a.plan.yaml
  workplan json a.plan.yaml -o a.json`,
  },
  'help-bodies': {
    zh: `workplan bodies [名称] [选项]    查名录

显示是什么单位、何时起止、由什么变来、后来变成什么。未核实的内容都会标明。
不写名称就列出全部单位。查不到名称时以 1 退出。

  --on 日期                   这一天的情况，例如 2016-02-18
  --in 地区                   哪个地区，例如 上海市；不写就查全部地区
  -f, --format pretty|json    json 给程序用
  -c, --config 文件           用这个配置里的名录
  --no-config                 只用自带的名录

例：
  workplan bodies 市工商局
  workplan bodies 市工商局 --on 2019-01-01 --in 上海市
  workplan bodies --in 上海市 --on 2016-02-18`,
    en: `workplan bodies [NAME] [options]    look a name up in the registry

Shows what body it is, since when and until when, what it came from and what
it became. Whatever is unverified says so. Without a name all bodies are
listed. An unknown name gives exit code 1.

  --on DATE                   as of this day, such as 2016-02-18
  --in PLACE                  in this place, such as 上海市; else everywhere
  -f, --format pretty|json    json for programs
  -c, --config FILE           use the registries of this configuration
  --no-config                 use the built-in registries only

Examples:
  workplan bodies 市工商局
  workplan bodies 市工商局 --on 2019-01-01 --in 上海市
  workplan bodies --in 上海市 --on 2016-02-18`,
  },
  'help-rules': {
    zh: `workplan rules [选项]    列出全部规则

  -f, --format pretty|json    json 给程序用，含两种语言

例：
  workplan rules
  workplan rules --format json`,
    en: `workplan rules [options]    list all rules

  -f, --format pretty|json    json for programs, in both languages

Examples:
  workplan rules
  workplan rules --format json`,
  },
  'help-explain': {
    zh: `workplan explain 规则    解释一条规则

说明要求和理由，并当场检查例子：错在哪里，怎么改。不需要网络。

例：
  workplan explain fullwidth-colon`,
    en: `workplan explain RULE    explain a rule

Says what the rule asks for and why, and runs it on its examples: what is
found, and how it is mended. Needs no network.

Example:
  workplan explain fullwidth-colon`,
  },
  'help-lsp': {
    zh: `workplan lsp [选项]    语言服务器，由编辑器启动

用标准输入和标准输出与编辑器通信（LSP 3.18）：检查、补全、悬停说明、跳到
公文原文、大纲、重命名、修复和排版。按方案所在文件夹的配置检查。

      --stdio        用标准输入输出；本来就是这样，为编辑器的习惯而设
  -c, --config 文件  用这个配置，不找 workplan.config.yaml
      --no-config    不用配置

例：
  workplan lsp --stdio`,
    en: `workplan lsp [options]    language server, started by an editor

Talks to the editor on standard input and output (LSP 3.18): findings,
completion, hover, jumps to the official text, outline, renaming, fixes and
formatting. Plans are judged by the configuration of their folder.

      --stdio        use standard input and output; always so, as editors say it
  -c, --config FILE  use this configuration, look for no workplan.config.yaml
      --no-config    use no configuration

Example:
  workplan lsp --stdio`,
  },
  'help-common': {
    zh: '各命令都有：--lang zh|en|auto、--color auto|always|never、-h, --help',
    en: 'With every command: --lang zh|en|auto, --color auto|always|never, -h, --help',
  },
} as const satisfies Readonly<Record<string, Localized>>;
