import { fill, type Localized, type MessageData } from '@workplan/core';

/** The texts about files that set checking up, Chinese and English side by side. */
export const TEXTS = {
  // Why a file could not be had
  'fault-permission': { zh: '没有权限', en: 'permission denied' },
  'fault-missing': { zh: '不存在', en: 'it does not exist' },
  'fault-exists': { zh: '已经存在', en: 'it is there already' },
  'fault-folder': { zh: '这是一个文件夹', en: 'it is a folder' },
  'fault-loop': { zh: '链接互相指向，没有尽头', en: 'its links lead round in a circle' },
  'fault-link': { zh: '这个链接没有指向任何文件', en: 'it is a link that leads to no file' },
  'fault-name': { zh: '名称太长', en: 'the name is too long' },
  'fault-name-bytes': {
    zh: '名称的字节不是 UTF-8（可能是 GBK），请改名',
    en: 'the bytes of its name are not UTF-8 (perhaps GBK); rename it',
  },
  'fault-outside': {
    zh: '它指到所在的仓库或工作区之外，不读也不写；要允许，请用 --allow-outside 写明那个文件夹',
    en: 'it leads out of its repository or workspace and is neither read nor written; --allow-outside DIR allows it',
  },
  'fault-special': {
    zh: '这是管道、设备或套接字，不是普通文件',
    en: 'it is a pipe, a device or a socket, not a regular file',
  },
  'fault-too-large': {
    zh: '文件有 {size}，{what}最多 {most}',
    en: 'the file has {size}; {what} may have at most {most}',
  },
  'fault-endless': {
    zh: '内容超过 {most}，{what}最多 {most}',
    en: 'there is more than {most} of it; {what} may have at most {most}',
  },
  'fault-silent': {
    zh: '等了很久，这个管道里没有内容',
    en: 'nothing came through this pipe for a long time',
  },
  'fault-no-reader': { zh: '没有程序在读这个管道', en: 'no program reads from this pipe' },
  'fault-output-link': {
    zh: '这是一个链接，不经链接写入；请写明文件本身，或先删去链接',
    en: 'it is a link, and nothing is written through links; name the file itself, or delete the link',
  },
  'fault-changed': {
    zh: '刚刚被别的程序改过',
    en: 'another program changed it just now',
  },
  'fault-full': { zh: '磁盘空间不足', en: 'the disk is full' },
  'fault-other': { zh: '系统读写失败', en: 'the system failed to read or write it' },

  // Configuration and registries
  'config-unreadable': {
    zh: '读不了这个配置文件（{fault}），因此按默认设置检查。请修正后再检查一次。',
    en: 'This configuration cannot be read ({fault}), so the defaults were used. Put it right and check again.',
  },
  'config-not-a-map': {
    zh: '配置应当是一条条“键: 内容”，例如“名录: [./hangzhou.registry.yaml]”，现在读不出来，因此不起作用。请检查冒号是不是半角、后面有没有空格。',
    en: 'A configuration is a set of “key: value” entries such as `registries: [./hangzhou.registry.yaml]`; this is none, so it has no effect. Check that colons are half-width and have a space behind them.',
  },
  'config-unknown-key': {
    zh: '不认识“{key}”，它不起作用。这里可以写：{known}。',
    en: '“{key}” is not a setting and has no effect. There are: {known}.',
  },
  'config-unknown-key-near': {
    zh: '不认识“{key}”，它不起作用。是不是想写“{near}”？',
    en: '“{key}” is not a setting and has no effect. Did you mean “{near}”?',
  },
  'config-twice': {
    zh: '“{key}”和“{other}”是同一项，只用了“{other}”。请合并成一项。',
    en: '“{key}” and “{other}” are the same setting; only “{other}” was used. Join them.',
  },
  'config-registry-path': {
    zh: '“{key}”里应当写名录文件的路径，例如 ./hangzhou.registry.yaml，这一项没有采用。',
    en: '“{key}” holds paths of registry files, such as ./hangzhou.registry.yaml; this entry was not used.',
  },
  'config-registry-unreadable': {
    zh: '读不了名录 {file}（{fault}），因此没有采用。路径相对于这个配置文件，请核对。',
    en: 'The registry {file} cannot be read ({fault}), so it was not used. Paths are relative to this configuration file; check it.',
  },
  'config-registry-outside': {
    zh: '名录 {file} 在仓库或工作区之外，因此没有采用：配置可能来自别人，不能借它读取别处的文件。请把名录放到仓库里；确实需要，请在命令行加 --allow-outside 写明那个文件夹。',
    en: 'The registry {file} lies outside of the repository or workspace, so it was not used: a configuration may come from anybody and must not reach for other files. Keep it in the repository, or allow its folder on the command line with --allow-outside.',
  },
  'config-shared-path': {
    zh: '“{key}”里应当写另一份配置的路径，例如 ./house-style.yaml，或者包里的文件，例如 some-package/workplan.yaml，这一项没有采用。',
    en: '“{key}” holds paths of other configurations, such as ./house-style.yaml, or files of packages, such as some-package/workplan.yaml; this entry was not used.',
  },
  'config-shared-unreadable': {
    zh: '读不了要沿用的配置 {file}（{fault}），因此没有采用。路径相对于写它的这个文件，请核对。',
    en: 'The configuration {file} cannot be read ({fault}), so it was not used. Paths are relative to the file that names them; check it.',
  },
  'config-shared-outside': {
    zh: '要沿用的配置 {file} 在仓库或工作区之外，因此没有采用：配置可能来自别人，不能借它读取别处的文件。请把它放到仓库里；确实需要，请在命令行加 --allow-outside 写明那个文件夹。',
    en: 'The configuration {file} lies outside of the repository or workspace, so it was not used: a configuration may come from anybody and must not reach for other files. Keep it in the repository, or allow its folder on the command line with --allow-outside.',
  },
  'config-shared-package': {
    zh: '在仓库的 node_modules 里没有找到 {file}，因此没有采用。请先安装这个包；从别处链接来的包要用 --allow-outside 写明它的文件夹；如果是旁边的文件，请在前面写上 ./。',
    en: 'No {file} was found in the node_modules of this repository, so it was not used. Install the package first; one that is linked from elsewhere needs --allow-outside with its folder; for a file beside this one write ./ in front.',
  },
  'config-shared-circle': {
    zh: '沿用 {file} 就绕回到了自己，因此没有采用。请去掉其中一处。',
    en: 'To build on {file} leads round in a circle, so it was not used. Take one of the entries out.',
  },
  'config-shared-many': {
    zh: '沿用的配置超过 {most} 份，{file} 没有采用。请减少层次。',
    en: 'More than {most} configurations are built on one another, so {file} was not used. Use fewer.',
  },
  'ignore-unreadable': {
    zh: '没有采用这个忽略文件（{fault}），因此它写的方案照样检查。',
    en: 'This ignore file was not used ({fault}), so the plans that it names are checked too.',
  },
  'config-rules-map': {
    zh: '“{key}”里应当一行写一条规则，例如“no-responsible-body: warning”，现在的内容没有采用。',
    en: '“{key}” holds one rule a line, such as `no-responsible-body: warning`; what it holds now was not used.',
  },
  'config-unknown-rule': {
    zh: '没有“{id}”这条规则，因此这一行不起作用。全部规则见 workplan rules。',
    en: 'There is no rule “{id}”, so this line has no effect. `workplan rules` lists them all.',
  },
  'config-unknown-rule-near': {
    zh: '没有“{id}”这条规则，因此这一行不起作用。是不是想写“{near}”？',
    en: 'There is no rule “{id}”, so this line has no effect. Did you mean “{near}”?',
  },
  'config-fixed-rule': {
    zh: '“{id}”说的是检查本身出了问题，不能调整或关闭。请删去这一行。',
    en: '“{id}” says that checking itself went wrong and cannot be changed or turned off. Delete this line.',
  },
  'config-level': {
    zh: '级别不能写“{value}”，这一行没有采用。可以写：{known}。',
    en: '“{value}” is not a level, so this line was not used. Write one of: {known}.',
  },
  'config-source-path': {
    zh: '“{key}”里应当写存放原文的文件夹，例如 ../原文，这一项没有采用。',
    en: '“{key}” holds folders of official texts, such as ../texts; this entry was not used.',
  },
  'config-source-outside': {
    zh: '“{path}”在仓库之外（或者是绝对路径），因此没有采用：配置可能来自别人，不能借它读取别处的文件。请把原文放到仓库里，写相对路径。',
    en: '“{path}” lies outside of the repository or is no relative path, so it was not used: a configuration may come from anybody and must not reach for other files. Keep the texts in the repository and write a relative path.',
  },
  'config-pattern': {
    zh: '“{key}”里应当写文件的样式，写法同 .gitignore，例如 2016/*.plan.yaml，这一项没有采用。',
    en: '“{key}” holds patterns of files as in .gitignore, such as 2016/*.plan.yaml; this entry was not used.',
  },
  'config-dialect': {
    zh: '键名不能写“{value}”，没有采用。可以写：{known}。',
    en: '“{value}” is no language of keys and was not used. Write one of: {known}.',
  },
  'config-jurisdiction': {
    zh: '“{key}”应当写地区的名称，例如 上海市，没有采用。',
    en: '“{key}” is the name of a place, such as 上海市; this was not used.',
  },
  'config-term': {
    zh: '“{key}”是一个列表，每一项写明怎么写、不写什么，例如“写: 一网通办, 不写: [一站式, 单一窗口]”，这一项没有采用。',
    en: '“{key}” is a list whose entries say how a word is written, such as {write: 一网通办, not: [一站式, 单一窗口]}; this entry was not used.',
  },
  'config-term-word': {
    zh: '“{key}”里应当写词语，不能是空的，也不能只有“*”，这一项没有采用。',
    en: '“{key}” holds words, none of them empty or made of `*` alone; this entry was not used.',
  },
  'config-term-write': {
    zh: '“写”只能有一个词，里面不能有“*”，这一项没有采用。',
    en: '`write` is one word without `*`, so this entry was not used.',
  },
  'config-term-both': {
    zh: '“{word}”既要写又不写，不知道以哪个为准，请改掉一处；现在以后写的那一项为准。',
    en: '“{word}” is both a word to write and one not to write. Change one of the entries; now the later one counts.',
  },
  'config-section': {
    zh: '“{key}”里应当写章节标题里的字，例如 组织保障，这一项没有采用。',
    en: '“{key}” holds words of titles of sections, such as 组织保障; this entry was not used.',
  },
  'config-overrides-list': {
    zh: '“{key}”应当是一个列表，每一项写明文件和对它们的设置，现在的内容没有采用。',
    en: '“{key}” is a list whose entries name files and what holds for them; what it holds now was not used.',
  },
  'config-override-files': {
    zh: '“{key}”的这一项没有写对哪些文件起作用，因此没有采用。请加上“文件: 2016/*.plan.yaml”这样的一行。',
    en: 'This entry of “{key}” names no files, so it was not used. Add a line such as `files: 2016/*.plan.yaml`.',
  },
  'config-fix-near': { zh: '改为“{near}”', en: 'Change to “{near}”' },
  'unknown-rule-title': { zh: '写到的规则都存在', en: 'Rules that are named exist' },
  'unknown-rule-why': {
    zh: '配置里写了不存在的规则名，这一行就不起作用，多半是写错了字。全部规则见 workplan rules。',
    en: 'A line about a rule that does not exist has no effect; mostly its name is misspelt. `workplan rules` lists all of them.',
  },
  'yaml-tab': {
    zh: '这里用制表符缩进，因此整个文件没有采用。请改为空格。',
    en: 'This line is indented by a tab, so the file was not used. Use spaces.',
  },
  'yaml-indent': {
    zh: '这里的缩进和上下文对不齐，因此整个文件没有采用。请让同一层的各行从同一列开始。',
    en: 'This does not line up with what is around it, so the file was not used. Begin the lines of one level in the same column.',
  },
  'yaml-duplicate': {
    zh: '同一个键写了两次，因此整个文件没有采用。请合并或删去一个。',
    en: 'This key occurs twice, so the file was not used. Join the two or delete one.',
  },
  'yaml-unclosed': {
    zh: '引号或括号没有配对，因此整个文件没有采用。请补上另一半。',
    en: 'A quotation mark or bracket lacks its counterpart, so the file was not used. Add it.',
  },
  'yaml-colon': {
    zh: '这里的键和内容分不开，因此整个文件没有采用。请检查冒号是不是半角、后面有没有空格。',
    en: 'Key and value cannot be distinguished here, so the file was not used. Check that colons are half-width and have a space behind them.',
  },
  'yaml-documents': {
    zh: '文件里用“---”分成了几份，因此没有采用。请只留一份。',
    en: 'The file is split into several documents by `---`, so it was not used. Keep one.',
  },
  'yaml-alias': {
    zh: '这里用了“*”引用，这种文件不需要引用，因此整个文件没有采用。请直接写出内容；如果是普通文字，请加引号。',
    en: 'This is an alias (`*`), which such a file does not need, so the file was not used. Write the value out, or put quotes around it if it is plain text.',
  },
  'yaml-other': {
    zh: '这里不符合 YAML 的写法，因此整个文件没有采用。请检查这一行的缩进、冒号、引号和括号。',
    en: 'This is not valid YAML, so the file was not used. Check indentation, colons, quotation marks and brackets of this line.',
  },
  'config-invalid-title': { zh: '配置文件写得对', en: 'The configuration is valid' },
  'config-invalid-why': {
    zh: 'workplan.config.yaml 里写错的设置不起作用，检查结果就不是想要的结果，所以报错并以退出码 2 结束。',
    en: 'A setting of workplan.config.yaml that is wrong has no effect, and findings are then not what its author wanted. So it is an error, and the exit code is 2.',
  },
  'registry-invalid-title': { zh: '名录文件写得对', en: 'A registry file is valid' },
  'registry-invalid-why': {
    zh: '名录里写错的内容没有采用，有关单位的检查会因此不准。写法见 docs/registry.zh-CN.md。',
    en: 'What is wrong in a registry file is not used, and checks of names go astray for it. The format is described in docs/registry.md.',
  },
  'internal-error-title': { zh: '检查程序自身出错', en: 'A rule failed' },
  'internal-error-why': {
    zh: '某条规则运行时出错，其余规则照常运行，退出码是 3。这是工具的缺陷，请带上能重现问题的方案报告；出错的是自己写的规则时，提示里有规则名和出错的文件，请自行修改。',
    en: 'One rule failed while it ran; the others still ran, and the exit code is 3. This is a defect of the tool: please report it with a plan that shows it. Of a rule of your own the message names the rule and the file instead.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** The texts about files, configurations and registries. */
export type TextKey = keyof typeof TEXTS;

/** A text in both languages with its `{placeholders}` filled in. */
export const textOf = (key: TextKey, values: MessageData = {}): Localized => fill(TEXTS[key], values);
