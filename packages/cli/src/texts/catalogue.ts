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

  // Files
  'fault-permission': { zh: '没有权限', en: 'permission denied' },
  'fault-missing': { zh: '不存在', en: 'it does not exist' },
  'fault-folder': { zh: '这是一个文件夹', en: 'it is a folder' },
  'fault-loop': { zh: '链接互相指向，没有尽头', en: 'its links lead round in a circle' },
  'fault-name': { zh: '名称太长', en: 'the name is too long' },
  'fault-full': { zh: '磁盘空间不足', en: 'the disk is full' },
  'fault-other': { zh: '系统读写失败', en: 'the system failed to read or write it' },
  'not-read': { zh: '读不了 {path}：{fault}。', en: 'Cannot read {path}: {fault}.' },
  'not-written': { zh: '写不了 {path}：{fault}。原文件没有改动。', en: 'Cannot write {path}: {fault}. The file is as it was.' },
  'changed-meanwhile': { zh: '{path} 刚刚被别的程序改过，因此没有写入。请再运行一次。', en: '{path} was changed by another program just now, so it was not written. Run the command again.' },
  'not-encodable': { zh: '{path} 里有读不出的字节，写回会丢失内容，因此没有改动。请先用原来的软件另存为 UTF-8。', en: '{path} holds bytes that cannot be read as text and would be lost in writing, so it was left alone. Save it as UTF-8 with the program that made it first.' },
  'no-files': { zh: '在 {where} 里没有找到工作方案（*.plan.yaml、*.plan.yml、*.工作方案.yaml）。', en: 'No plans found in {where} (*.plan.yaml, *.plan.yml, *.工作方案.yaml).' },
  'source-unread': { zh: '没有读到原文 {file}（不存在，或在工作区以外），出处只有行号。', en: 'The source text {file} was not read (it is missing or outside the workspace), so anchors carry lines only.' },

  // The call
  'unknown-command': { zh: '没有“{command}”这个命令，也没有这个文件。全部命令见 workplan help。', en: 'There is no command or file “{command}”. See `workplan help` for the commands.' },
  'unknown-command-near': { zh: '没有“{command}”这个命令，是不是想写 {near}？全部命令见 workplan help。', en: 'There is no command “{command}”. Did you mean {near}? See `workplan help` for the commands.' },
  'later-command': { zh: '这个版本还没有 {command} 命令。现有的命令见 workplan help。', en: 'This version has no {command} command yet. See `workplan help` for those it has.' },
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
  'config-unreadable': { zh: '读不了这个配置文件（{fault}），因此按默认设置检查。请修正后再检查一次。', en: 'This configuration cannot be read ({fault}), so the defaults were used. Put it right and check again.' },
  'config-not-a-map': { zh: '配置应当是一条条“键: 内容”，例如“名录: [./hangzhou.registry.yaml]”，现在读不出来，因此不起作用。请检查冒号是不是半角、后面有没有空格。', en: 'A configuration is a set of “key: value” entries such as `registries: [./hangzhou.registry.yaml]`; this is none, so it has no effect. Check that colons are half-width and have a blank behind them.' },
  'config-unknown-key': { zh: '不认识“{key}”，它不起作用。可以写：名录、规则（registries、rules）。', en: '“{key}” is not a setting and has no effect. There are: registries, rules (名录, 规则).' },
  'config-unknown-key-near': { zh: '不认识“{key}”，它不起作用。是不是想写“{near}”？', en: '“{key}” is not a setting and has no effect. Did you mean “{near}”?' },
  'config-twice': { zh: '“{key}”和“{other}”是同一项，只用了“{other}”。请合并成一项。', en: '“{key}” and “{other}” are the same setting; only “{other}” was used. Join them.' },
  'config-registry-path': { zh: '“{key}”里应当写名录文件的路径，例如 ./hangzhou.registry.yaml，这一项没有采用。', en: '“{key}” holds paths of registry files, such as ./hangzhou.registry.yaml; this entry was not used.' },
  'config-registry-unreadable': { zh: '读不了名录 {file}（{fault}），因此没有采用。路径相对于这个配置文件，请核对。', en: 'The registry {file} cannot be read ({fault}), so it was not used. Paths are relative to this configuration file; check it.' },
  'config-rules-map': { zh: '“{key}”里应当一行写一条规则，例如“no-responsible-body: warning”，现在的内容没有采用。', en: '“{key}” holds one rule a line, such as `no-responsible-body: warning`; what it holds now was not used.' },
  'config-unknown-rule': { zh: '没有“{id}”这条规则，因此这一行不起作用。全部规则见 workplan rules。', en: 'There is no rule “{id}”, so this line has no effect. `workplan rules` lists them all.' },
  'config-unknown-rule-near': { zh: '没有“{id}”这条规则，因此这一行不起作用。是不是想写“{near}”？', en: 'There is no rule “{id}”, so this line has no effect. Did you mean “{near}”?' },
  'config-fixed-rule': { zh: '“{id}”说的是检查本身出了问题，不能调整或关闭。请删去这一行。', en: '“{id}” says that checking itself went wrong and cannot be changed or turned off. Delete this line.' },
  'config-level': { zh: '级别不能写“{value}”，这一行没有采用。可以写：{known}。', en: '“{value}” is not a level, so this line was not used. Write one of: {known}.' },
  'yaml-tab': { zh: '这里用制表符缩进，因此整个文件没有采用。请改为空格。', en: 'This line is indented by a tab, so the file was not used. Use blanks.' },
  'yaml-indent': { zh: '这里的缩进和上下文对不齐，因此整个文件没有采用。请让同一层的各行从同一列开始。', en: 'This does not line up with what is around it, so the file was not used. Begin the lines of one level in the same column.' },
  'yaml-duplicate': { zh: '同一个键写了两次，因此整个文件没有采用。请合并或删去一个。', en: 'This key occurs twice, so the file was not used. Join the two or delete one.' },
  'yaml-unclosed': { zh: '引号或括号没有配对，因此整个文件没有采用。请补上另一半。', en: 'A quotation mark or bracket lacks its counterpart, so the file was not used. Add it.' },
  'yaml-colon': { zh: '这里的键和内容分不开，因此整个文件没有采用。请检查冒号是不是半角、后面有没有空格。', en: 'Key and value cannot be told apart here, so the file was not used. Check that colons are half-width and have a blank behind them.' },
  'yaml-documents': { zh: '文件里用“---”分成了几份，因此没有采用。请只留一份。', en: 'The file is split into several documents by `---`, so it was not used. Keep one.' },
  'yaml-alias': { zh: '这里用了“*”引用，这种文件不需要引用，因此整个文件没有采用。请直接写出内容；如果是普通文字，请加引号。', en: 'This is an alias (`*`), which such a file does not need, so the file was not used. Write the value out, or put quotes around it if it is plain text.' },
  'yaml-other': { zh: '这里不符合 YAML 的写法，因此整个文件没有采用。请检查这一行的缩进、冒号、引号和括号。', en: 'This is not valid YAML, so the file was not used. Check indentation, colons, quotation marks and brackets of this line.' },
  'config-invalid-title': { zh: '配置文件写得对', en: 'The configuration is valid' },
  'config-invalid-why': { zh: 'workplan.config.yaml 里写错的设置不起作用，检查结果就不是想要的结果，所以报错并以退出码 2 结束。', en: 'A setting of workplan.config.yaml that is wrong has no effect, and findings are then not what its author wanted. So it is an error, and the exit code is 2.' },
  'registry-invalid-title': { zh: '名录文件写得对', en: 'A registry file is valid' },
  'registry-invalid-why': { zh: '名录里写错的内容没有采用，有关单位的检查会因此不准。写法见 docs/registry.zh-CN.md。', en: 'What is wrong in a registry file is not used, and checks of names go astray for it. The format is described in docs/registry.md.' },
  'internal-error-title': { zh: '检查程序自身出错', en: 'A rule failed' },
  'internal-error-why': { zh: '某条规则运行时出错，其余规则照常运行，退出码是 3。这是工具的缺陷，请带上能重现问题的方案报告。', en: 'One rule failed while it ran; the others still ran, and the exit code is 3. This is a defect of the tool: please report it with a plan that shows it.' },

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
    zh: `workplan：检查、修复和转换工作方案

用法：workplan <命令> [选项] [文件或文件夹…]

  lint [路径…]     检查；不写命令就是检查，不写路径就是当前文件夹
  fix [路径…]      自动修复
  fmt [路径…]      统一格式
  convert 方案     键名在中文和英文之间转换
  json 方案        输出为 JSON，键名用英文
  bodies [名称]    查名录：是什么单位，何时起止，后来变成什么
  rules            列出全部规则
  explain 规则     解释一条规则，附例子
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
    en: `workplan: lint, fix and convert government work plans (工作方案)

Usage: workplan <command> [options] [file or folder…]

  lint [PATH…]     find mistakes; the default, in the current folder
  fix [PATH…]      mend what can be mended safely
  fmt [PATH…]      format
  convert PLAN     switch the keys between Chinese and English
  json PLAN        print the plan as JSON with English keys
  bodies [NAME]    look a body up: since when, until when, what it became
  rules            list all rules
  explain RULE     explain a rule, with examples
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
  另有 lint 的全部选项。“-”从标准输入读，修好的内容写到标准输出。

例：
  workplan fix
  workplan fix --dry-run 要点.plan.yaml
  workplan fix --suggestions 方案/`,
    en: `workplan fix [options] [PATH…]    mend plans, and report what is left

Only the places at fault are changed; everything else, comments included,
stays byte for byte.

  --dry-run                   write nothing, show the changes as a diff
  --suggestions               where no fix is safe, take the first suggestion
  and all options of lint. “-” reads standard input and prints the result.

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
  'help-common': {
    zh: '各命令都有：--lang zh|en|auto、--color auto|always|never、-h, --help',
    en: 'With every command: --lang zh|en|auto, --color auto|always|never, -h, --help',
  },
} as const satisfies Readonly<Record<string, Localized>>;
