import { REPORT_TEXTS } from '@workplan/reports/texts';
import type { Localized } from '@workplan/core';

/**
 * Every text of the command, Chinese and English side by side. Texts of rules live with the rules, texts of reports with
 * the reports.
 */
export const TEXTS = {
  ...REPORT_TEXTS,

  // The report
  changed: { zh: '修改了{files}。', en: 'Changed {files}.' },
  'would-change': {
    zh: '将会修改{files}（仅预览，没有写入）。',
    en: 'Would change {files} (a dry run: nothing was written).',
  },
  'left-over': {
    zh: '改完以后还有：{errors}，{warnings}，{infos}。',
    en: 'Left after that: {errors}, {warnings}, {infos}.',
  },
  formatted: { zh: '调整了{files}的格式。', en: 'Formatted {files}.' },
  unformatted: { zh: '{files}的格式需要调整。', en: 'To be formatted: {files}.' },
  'to-or-format': { zh: '--to 和 --format 只能写一个。', en: 'Give either --to or --format.' },

  // Merging
  'merge-ours': { zh: '我方', en: 'ours' },
  'merge-theirs': { zh: '对方', en: 'theirs' },
  'merge-whole': { zh: '整项', en: 'the whole task' },
  'merge-conflict-at': {
    zh: '第{line}行：两边改了同一处，请选定一种写法。',
    en: 'Line {line}: both sides changed this place. Choose one version.',
  },
  'merge-conflict-key': {
    zh: '第{line}行：两边都改了“{key}”，请选定一种写法。',
    en: 'Line {line}: both sides changed “{key}”. Choose one version.',
  },
  'merge-conflict-task': {
    zh: '第{line}行：第{number}项的“{key}”两边都改了，请选定一种写法。',
    en: 'Line {line}: both sides changed “{key}” of task {number}. Choose one version.',
  },
  'merge-moved': {
    zh: '任务 {number} 两边都调了次序，按我方的位置放。',
    en: 'Both sides moved task {number}; it stands where ours put it.',
  },
  'merge-references': {
    zh: '任务重新编了号，附件报告里“任务”写的序号没有跟着改，请核对。',
    en: 'Tasks were numbered anew. Numbers of tasks in reports of attachments were not changed: check them.',
  },
  'merge-keys-zh': {
    zh: '各份方案的键不是同一种语言，都按中文键合并。',
    en: 'The versions have keys of different languages; they were merged with Chinese keys.',
  },
  'merge-keys-en': {
    zh: '各份方案的键不是同一种语言，都按英文键合并。',
    en: 'The versions have keys of different languages; they were merged with English keys.',
  },
  'merge-by-lines': {
    zh: '{path} 的写法看不出各项任务，这次是逐行合并的。',
    en: '{path} could not be merged by tasks, so it was merged line by line.',
  },
  'git-missing': { zh: '没有找到 git，请先安装。', en: 'git was not found. Install it first.' },
  'git-failed': { zh: 'git 没有办成：{detail}', en: 'git failed: {detail}' },
  'git-setting': { zh: '已设置 {name} = {value}', en: 'Set {name} = {value}' },
  'git-section-removed': { zh: '已删去设置 {name}', en: 'Removed the settings {name}' },
  'git-attributes-written': { zh: '已写入 {path}：{lines}', en: 'Wrote to {path}: {lines}' },
  'git-attributes-there': {
    zh: '{path} 里已经有了，没有改动。',
    en: '{path} has the lines already; nothing was changed.',
  },
  'git-attributes-removed': { zh: '已从 {path} 删去：{lines}', en: 'Removed from {path}: {lines}' },
  'accept-unread': {
    zh: '有反馈稿读不出来，意见的序号可能会变，--accept 没有照办。请先处理读不出的文件。',
    en: 'A return could not be read, so opinions may have other numbers, and --accept was not followed. See to that file first.',
  },
  'accept-unknown': {
    zh: '没有第 {number} 条建议（共{count}条）。',
    en: 'There is no proposal {number} ({count} in all).',
  },
  'take-up-done': { zh: '已在 {path} 写入{links}条承接。', en: 'Wrote {links} links into {path}.' },
  'take-up-no-number': {
    zh: '建议 {number} 没有写入：上级任务没有序号。',
    en: 'Proposal {number} was not written: the task above has no number.',
  },
  'take-up-number-twice': {
    zh: '建议 {number} 没有写入：上级方案有不止一个第 {task} 项。',
    en: 'Proposal {number} was not written: the plan above has several tasks {task}.',
  },
  'take-up-layout': {
    zh: '建议 {number} 没有写入：这份方案的写法放不进去，请手工写。',
    en: 'Proposal {number} was not written: the layout of the plan leaves no room. Write it by hand.',
  },

  // Opinions on a draft
  'review-unreadable': {
    zh: '{path} 读不出修订和批注（要 .docx 文件），没有列入。',
    en: '{path} is left out: its changes cannot be read (a .docx file is wanted).',
  },
  'review-taken': { zh: '已把{count}条意见写入 {path}。', en: 'Took {count} opinions into {path}.' },
  'review-comment': {
    zh: '意见 {number} 是批注，没有写入，请手工修改。',
    en: 'Opinion {number} is a remark and was not taken in. Make the change by hand.',
  },
  'review-no-task': {
    zh: '意见 {number} 没有对应到任务，没有写入，请手工修改。',
    en: 'Opinion {number} belongs to no task and was not taken in. Make the change by hand.',
  },
  'review-new-paragraph': {
    zh: '意见 {number} 是新增的段落，没有写入，请手工修改。',
    en: 'Opinion {number} is a new paragraph and was not taken in. Make the change by hand.',
  },
  'review-not-found': {
    zh: '意见 {number} 改的文字，方案的任务内容里没有，没有写入，请手工修改。',
    en: 'The words that opinion {number} changes do not stand in the task, so it was not taken in. Make the change by hand.',
  },
  'review-found-twice': {
    zh: '意见 {number} 改的文字，任务里不止一处，没有写入，请手工修改。',
    en: 'The words that opinion {number} changes stand in the task more than once, so it was not taken in. Make the change by hand.',
  },
  'review-layout': {
    zh: '意见 {number} 没有写入：这份方案的写法放不进去，请手工修改。',
    en: 'Opinion {number} was not taken in: the layout of the plan leaves no room. Make the change by hand.',
  },
  'review-bodies': {
    zh: '看不准是哪个单位的意见，“单位”空着：{numbers}',
    en: 'It is not clear which body these opinions come from: {numbers}',
  },
  'review-tasks': {
    zh: '没有对应到任务的意见，“条目”空着：{numbers}',
    en: 'These opinions belong to no task for certain: {numbers}',
  },

  // Lists of tasks
  'not-a-plan': {
    zh: '{path} 的格式有误，没有列入。请先用 workplan lint 检查。',
    en: '{path} is not listed: it has errors in its form. Run `workplan lint` on it.',
  },
  'tasks-likely': {
    zh: '按通例可能是同一单位、名录里没有，因此没有列入的：{names}。要列出，请用 --body 写方案里的名称。',
    en: 'Left out, since no registry lists them, though by the usual pattern of names they may be the same body: {names}. To list them, give --body the name in the plan.',
  },
  'no-tasks': { zh: '没有符合条件的任务。', en: 'No matching tasks.' },
  'tasks-listed': { zh: '列出了{tasks}。', en: 'Listed {tasks}.' },

  // Reports
  'format-wants-file': {
    zh: '“{word}”的等号后面要写文件名。',
    en: '“{word}” needs a file name behind the equals sign.',
  },
  'formats-mixed': {
    zh: '{formats} 不能一起写到标准输出。除了一种，其余请写成“格式=文件”。',
    en: '{formats} cannot share standard output. Give all but one of them a file: FORMAT=FILE.',
  },
  'format-file-twice': {
    zh: '两份报告不能写到同一个文件 {path}。',
    en: 'Two reports cannot go to the same file {path}.',
  },
  'report-over-input': {
    zh: '{path} 是这次要用的基线、配置或缓存，报告不会写到它上面。请换一个文件名。',
    en: '{path} is the baseline, configuration or cache of this call, and no report is written over it. Choose another name.',
  },
  'report-over-plan': {
    zh: '{path} 是工作方案的文件名，不会把别的内容写到它上面。请换一个文件名。',
    en: '{path} is the name of a plan, and nothing else is written over one. Choose another name.',
  },

  // Old findings and what changed
  'baseline-unnamed': {
    zh: '--update-baseline 要和 --baseline 文件 一起用，写明存到哪里。',
    en: '--update-baseline goes with --baseline FILE, which says where to.',
  },
  'baseline-unreadable': {
    zh: '读不了基线 {path}：{fault}。还没有的话，加 --update-baseline 生成。',
    en: 'Cannot read the baseline {path}: {fault}. If there is none yet, make it with --update-baseline.',
  },
  'baseline-invalid': {
    zh: '{path} 不是基线文件，或者是更新的版本写的，因此没有检查。合并时有冲突的话，请先解决，或删去它再用 --update-baseline 重新生成。',
    en: '{path} is not a baseline, or was made by a later version, so nothing was checked. After a merge solve its conflicts, or delete it and make it again with --update-baseline.',
  },
  'baseline-kept': { zh: '基线里的旧问题没有列出：{findings}。', en: 'Old by the baseline and not shown: {findings}.' },
  'baseline-gone': {
    zh: '基线里已经解决的：{findings}。请用 --update-baseline 从基线里去掉。',
    en: 'In the baseline and gone: {findings}. Take them out with --update-baseline.',
  },
  'baseline-renamed': {
    zh: '{to} 由基线里的 {from} 改名而来，按后者的旧问题检查。请用 --update-baseline 更新基线。',
    en: '{to} is {from} of the baseline under another name, and is compared with it. Update the baseline with --update-baseline.',
  },
  'baseline-written': { zh: '基线 {path} 里现在有{findings}。', en: 'The baseline {path} now holds {findings}.' },
  'no-report': {
    zh: '{path} 不是 workplan lint -f json 的报告，或者是更新的版本写的。',
    en: '{path} is not a report of `workplan lint -f json`, or was made by a later version.',
  },
  'report-without-plan': {
    zh: '报告里的 {path} 读不了（{fault}）。请在检查时的那个文件夹里合并，方案也要在。',
    en: 'A report names {path}, which cannot be read ({fault}). Join reports in the folder they were made in, beside the plans.',
  },
  'report-outdated': {
    zh: '{path} 在检查以后改过了，这份报告对不上，因此没有合并。请重新检查。',
    en: '{path} has changed since it was checked, so its report no longer fits and nothing was joined. Check it again.',
  },
  'shards-missing': {
    zh: '少了这几份的报告：{shards}。没有检查的方案不能当作没有问题，因此没有合并。',
    en: 'No report of these parts: {shards}. Plans that nobody checked do not count as clean, so nothing was joined.',
  },
  'shards-differ': {
    zh: '这些报告不是同一次分的：{shards}。请只合并一次分出来的各份。',
    en: 'These reports come from different divisions: {shards}. Join the parts of one division only.',
  },
  'bad-shard': {
    zh: '--shard 要写成 2/3 的样子：三份里的第二份，不能写“{value}”。',
    en: '--shard is written like 2/3, the second of three parts, not “{value}”.',
  },
  'cache-foreign': {
    zh: '{path} 不是缓存文件，因此没有使用，也没有覆盖。请给 --cache-file 换一个文件名。',
    en: '{path} is not a cache file, so it was neither used nor overwritten. Give --cache-file another name.',
  },
  'cache-no-key': {
    zh: '存不了缓存：用户的缓存文件夹不存在、写不了，或者别人也能写。请检查 HOME 或 XDG_CACHE_HOME。检查结果不受影响。',
    en: 'No cache is kept: the cache folder of the user is missing, cannot be written, or may be written by others. Check HOME or XDG_CACHE_HOME. Results are not affected.',
  },
  'cache-not-written': {
    zh: '存不了缓存 {path}：{fault}。检查结果不受影响。',
    en: 'Cannot write the cache {path}: {fault}. Results are not affected.',
  },
  progress: { zh: '{bar} 已检查 {done}/{total}', en: '{bar} checked {done}/{total}' },
  'rule-is-fixed': {
    zh: '“{id}”说的是检查本身出了问题，总是报告，不能指定或调整。',
    en: '“{id}” says that checking itself went wrong. It is always reported and cannot be chosen or changed.',
  },
  'rule-without-level': {
    zh: '--rule 要写成 规则=级别，例如 no-responsible-body=warning，不能写“{value}”。',
    en: '--rule is written RULE=SEVERITY, such as no-responsible-body=warning, not “{value}”.',
  },
  'unknown-level': {
    zh: '规则 {id} 的级别不能写“{value}”，可以写：{known}。',
    en: 'The severity of {id} cannot be “{value}”; write one of: {known}.',
  },
  'unknown-level-near': {
    zh: '规则 {id} 的级别不能写“{value}”，是不是想写“{near}”？可以写：{known}。',
    en: 'The severity of {id} cannot be “{value}”. Did you mean “{near}”? Write one of: {known}.',
  },
  'watch-waiting': {
    zh: '第 {round} 次检查完毕，等待文件变化；按 Ctrl+C 结束。',
    en: 'Check {round} is done. Waiting for changes; Ctrl+C ends.',
  },
  'watch-changed': { zh: '{paths} 有变化，重新检查。', en: 'Changed: {paths}. Checking again.' },
  'watch-changed-more': { zh: '{paths} 等有变化，重新检查。', en: 'Changed: {paths} and more. Checking again.' },
  'no-such-schema': {
    zh: '没有“{name}”这个 schema，可以写：{known}。',
    en: 'There is no schema “{name}”. There are: {known}.',
  },
  'no-such-schema-near': {
    zh: '没有“{name}”这个 schema，是不是想写 {near}？可以写：{known}。',
    en: 'There is no schema “{name}”. Did you mean {near}? There are: {known}.',
  },
  'new-plan-name': {
    zh: '{path} 不是工作方案的文件名，请以 .plan.yaml 结尾。',
    en: '{path} is no name of a plan; let it end in .plan.yaml.',
  },
  'new-plan-exists': {
    zh: '{path} 已经存在，没有改动它。请换一个文件名。',
    en: '{path} is there already and was left alone. Choose another name.',
  },
  'new-plan-written': {
    zh: '写好了 {path}。请把里面的章节和任务改成自己的。',
    en: 'Wrote {path}. Replace its section and task by yours.',
  },
  'new-plan-place': {
    zh: '请用 --in 写明是哪个地区的方案，例如 --in 南京市。',
    en: 'Say with --in whose plan it is, such as --in 南京市.',
  },
  'new-plan-bad-place': {
    zh: '--in 应当写地区的中文名称，例如 南京市，不能写“{value}”。',
    en: '--in is the Chinese name of a place, such as 南京市, not “{value}”.',
  },
  'new-plan-year': {
    zh: '--year 应当写四位的年份，例如 2026，不能写“{value}”。',
    en: '--year is a year of four digits, such as 2026, not “{value}”.',
  },
  'new-plan-title': { zh: '--title 不能是空的，也不能分行。', en: '--title is neither empty nor of several lines.' },
  'no-such-shell': {
    zh: '没有“{name}”的补全，可以写：{known}。',
    en: 'There are no completions for “{name}”; write one of: {known}.',
  },
  'no-such-shell-near': {
    zh: '没有“{name}”的补全，是不是想写 {near}？可以写：{known}。',
    en: 'There are no completions for “{name}”. Did you mean {near}? Write one of: {known}.',
  },
  'nothing-staged': {
    zh: '暂存区里没有工作方案，因此没有检查。',
    en: 'The index of git holds no plans, so nothing was checked.',
  },
  'options-exclude': { zh: '{a} 和 {b} 不能一起用。', en: '{a} and {b} cannot be used together.' },
  'fault-conflict': {
    zh: '合并的冲突还没有解决，暂存区里没有内容',
    en: 'its merge conflict is open, so the index has no content',
  },
  'fault-git': { zh: 'git 没有给出内容：{detail}', en: 'git did not give its content: {detail}' },
  'fault-links': { zh: '链接互相指向，没有尽头', en: 'its links lead round in a circle' },
  'fault-not-staged': {
    zh: '不在暂存区里，请先用 git add 加入',
    en: 'it is not in the index; add it with `git add` first',
  },
  'fault-not-in-repository': {
    zh: '不在这个 git 仓库里，--staged 只检查仓库的暂存区',
    en: 'it is not in this repository, and --staged checks the index of the repository',
  },
  unchanged: { zh: '没有变化，因此没有检查：{files}。', en: 'Unchanged and not checked: {files}.' },
  'version-no-git': {
    zh: '“{version}”要从 git 读取，没有找到 git。',
    en: '“{version}” is read from git, which was not found.',
  },
  'version-not-there': {
    zh: '没有“{version}”：既没有这个文件，git 里也没有这个版本。',
    en: 'No “{version}”: neither a file nor a version in git.',
  },
  'version-not-trusted': {
    zh: 'git 不信任这个仓库（{detail}），没有读取“{version}”。',
    en: 'git does not trust this repository ({detail}); “{version}” was not read.',
  },
  'version-too-large': { zh: '“{version}”太大，没有读取。', en: '“{version}” is too large and was not read.' },
  'changed-no-git': { zh: '{option} 需要 git，没有找到这个程序。', en: '{option} needs git, which was not found.' },
  'changed-no-repository': {
    zh: '{option} 要在 git 仓库里用，这里不是。',
    en: '{option} works in a git repository, and this is none.',
  },
  'changed-not-trusted': {
    zh: '这个仓库属于别的用户，git 不肯读它（在容器里常见），因此没有检查。信得过的话，请先运行：git config --global --add safe.directory {detail}',
    en: 'This repository belongs to another user and git will not read it, as often in containers, so nothing was checked. If you trust it, run first: git config --global --add safe.directory {detail}',
  },
  'changed-silent': {
    zh: '等了 {detail} 秒，git 没有答复，因此没有检查。仓库里可能有名叫 .gitignore 的管道，或者磁盘很慢。请去掉 {option} 再运行。',
    en: 'git gave no answer for {detail} s, so nothing was checked. A pipe by the name of .gitignore or a slow disk may be the cause. Run again without {option}.',
  },
  'changed-failed': {
    zh: '没有从 git 问出哪些文件有变化，因此没有检查。git 报告：{detail}',
    en: 'git could not tell which files have changed, so nothing was checked. It says: {detail}',
  },
  'changed-no-commit': {
    zh: '这个仓库里没有“{commit}”这个提交或分支。浅克隆时可能没有取到，例如 GitHub 上请设 fetch-depth: 0。',
    en: 'This repository has no commit or branch “{commit}”. A shallow clone may lack it; on GitHub set fetch-depth: 0.',
  },

  // Import
  'import-bytes': {
    zh: '这个文件里有 {encoding} 的不规范写法：还原后文字不变，但文件的字节会略有不同。',
    en: 'The file has irregular spellings of {encoding}: rendered again, its text is the same, its bytes are not.',
  },
  'import-inexact': {
    zh: '从这份方案还原不出 {path} 的原样，内容可能有出入。这是工具的缺陷，请带上这个文件报告。',
    en: 'The plan does not render to {path} as it is; something may differ. This is a defect of the tool: please report it with this file.',
  },
  'import-unnamed': {
    zh: '原文从标准输入读入，方案里没有它的文件名。请用 --stdin-filename 写明，或改好“原文”下的“文件”。',
    en: 'The text came from standard input, so the plan cannot name it. Use --stdin-filename, or write it under source, file.',
  },
  'import-name': {
    zh: '检查文件夹时不会看 {path}：文件名要以 .plan.yaml 或 .工作方案.yaml 结尾。',
    en: 'Checks of a folder will pass {path} over: names of plans end in .plan.yaml or .工作方案.yaml.',
  },
  'schema-wants-yaml': {
    zh: '--schema 只用于 YAML，不能和 --to json 一起用。',
    en: '--schema is for YAML and does not go with --to json.',
  },
  'sync-no-workbook': {
    zh: '{path} 不是 Excel 工作簿（.xlsx），读不了。.xls、.et、.ods 文件请另存为 .xlsx。',
    en: '{path} is not a workbook (.xlsx) and cannot be read. Save an .xls, .et or .ods file as .xlsx.',
  },
  'sync-nothing': { zh: '表和方案一致，没有改动。', en: 'The table and the plan agree: nothing was changed.' },
  'sync-done': { zh: '按表改了 {changes} 处。', en: 'Cells taken over: {changes}.' },
  'sync-dry': {
    zh: '将按表改 {changes} 处（仅预览，没有写入）。',
    en: 'Cells to be taken over: {changes} (a dry run: nothing was written).',
  },
  'sync-left': { zh: '有 {left} 处没有写回，请看上面的说明。', en: 'Left to you: {left}; see above.' },
  'sheet-one-of': {
    zh: '--output 写一本总台账，--by-body 按单位各写一本，只能写其中一个。',
    en: '--output writes one register, --by-body one for each body: give one of them.',
  },
  'sheet-written': { zh: '在 {folder} 写了 {n} 本台账。', en: 'Registers written into {folder}: {n}.' },
  'collect-done': {
    zh: '截至 {on}：收了 {rows} 行，另有 {known} 行方案里已经有了。',
    en: 'As of {on}: rows taken {rows}, rows that the plan had already {known}.',
  },
  'collect-dry': {
    zh: '截至 {on}：将收 {rows} 行，另有 {known} 行方案里已经有了（仅预览，没有写入）。',
    en: 'As of {on}: rows to be taken {rows}, rows that the plan has already {known} (a dry run: nothing was written).',
  },
  'collect-left': { zh: '有 {left} 处需要核对，请看上面的说明。', en: 'Left to you: {left}; see above.' },
  'collect-missing': {
    zh: '{bodies} 个单位未报，共 {items} 项。',
    en: 'Bodies that have not reported: {bodies}, items: {items}.',
  },
  'binary-to-terminal': {
    zh: '{form} 文件不能显示在屏幕上，请用 -o 写到文件。',
    en: 'A file of the form {form} cannot be shown on a terminal; write it to a file with -o.',
  },
  'option-wants-form': {
    zh: '{option} 只用于 --to {form}。',
    en: '{option} goes with --to {form} only.',
  },
  'template-or-head': {
    zh: '--template 自带版头，不能同时写 --head。',
    en: 'A template brings its own head: --template and --head exclude each other.',
  },
  'template-words': {
    zh: '模板 {path} 里有文字，但没有单独一段“{正文}”，不知道正文放在哪里。请在模板里加一段“{正文}”，或者删去正文区的文字。',
    en: 'The template {path} holds words, and no paragraph {正文} says where the text goes. Add one, or take the words out.',
  },
  'template-places': {
    zh: '模板 {path} 里有不止一段“{正文}”，请只留一段。',
    en: 'The template {path} has several paragraphs {正文}; leave only one.',
  },
  'template-macros': {
    zh: '模板 {path} 带有宏，没有用。请另存为不带宏的 .docx 或 .dotx。',
    en: 'The template {path} has macros and was not used. Save it without them, as .docx or .dotx.',
  },
  'template-form': {
    zh: '模板 {path} 不是普通的 Word 文档（.docx、.dotx），没有用。请用 Word 或 WPS 另存为 .docx。',
    en: 'The template {path} is not an ordinary Word document (.docx, .dotx). Save it as .docx in Word or WPS.',
  },
  'template-unreadable': {
    zh: '模板 {path} 读不了：不是 Word 文件，设了密码，或者已经损坏。',
    en: 'The template {path} cannot be read: it is not a Word file, has a password, or is damaged.',
  },
  'fill-done': { zh: '填写了 {changes} 处。', en: 'Filled in: {changes}.' },
  'fill-formulas': {
    zh: '工作簿里有公式：Excel 打开时会重新计算，其他软件里请重算一次。',
    en: 'The workbook has formulas: Excel computes them anew when it opens the file; in other programs ask for it.',
  },
  'fill-problem': { zh: '{path} 没有用：{why}', en: '{path} was not used: {why}' },
  'fill-macros': {
    zh: '{path} 带有宏，没有用。请另存为不带宏的 .xlsx。',
    en: '{path} has macros and was not used. Save it without them, as .xlsx.',
  },
  'fill-signed': {
    zh: '{path} 有数字签名，改动会使签名失效，没有用。请先去掉签名。',
    en: '{path} is signed, and any change breaks the signature: it was not used. Take the signature off first.',
  },
  'output-exists': {
    zh: '{path} 已经存在，没有改动。换一个文件名，或加 --force 覆盖。',
    en: '{path} is there already and was left alone. Choose another name, or overwrite it with --force.',
  },
  'output-is-input': {
    zh: '{path} 就是要读的文件，不能写到它上面。请换一个文件名。',
    en: '{path} is the file to be read, and is not written over. Choose another name.',
  },
  'not-created': { zh: '写不了 {path}：{fault}。', en: 'Cannot write {path}: {fault}.' },
  'unreadable-empty': {
    zh: '{path} 里没有文字。请核对是不是这个文件，有没有保存。',
    en: '{path} holds no text. See whether it is the right file and was saved.',
  },
  'unreadable-office-scan': {
    zh: '{path} 是扫描件，或者没有写明是哪些字，读不出文字。请先做文字识别，核对以后另存为 .docx 或 .txt（编码选 UTF-8）再导入。',
    en: '{path} is a scan, or does not say which characters it shows, so its text cannot be read. Recognise the text, check it, save it as .docx or as .txt in UTF-8, and import that.',
  },
  'unreadable-office-zip': {
    zh: '{path} 里没有 Word 文档，也没有 Excel 工作簿，读不了。压缩包请先解压，再导入里面的文件；.xlsb、.ods 文件请另存为 .xlsx，.odt 文件另存为 .docx，再导入。',
    en: '{path} holds no Word document and no workbook. Unpack an archive and import the file inside it; save an .xlsb or .ods file as .xlsx, an .odt file as .docx, and import that.',
  },
  'unreadable-office-ole': {
    zh: '{path} 不是 Word 文件，或者是 Word 95 以前的文件，读不了。请用原来的软件打开，另存为 .docx 再导入；.xls 表格另存为 .xlsx。',
    en: '{path} is not a Word file, or is older than Word 97, which cannot be read. Open it in the program that made it, save it as .docx (a table in .xls as .xlsx), and import that.',
  },
  'unreadable-office-encrypted': {
    zh: '{path} 设了密码或者使用限制，读不了。请用原来的软件打开，去掉密码和限制，另存一份再导入。',
    en: '{path} is protected by a password or by restrictions. Open it in the program that made it, save it without them, and import that.',
  },
  'unreadable-office-damaged': {
    zh: '{path} 不完整或者已经损坏，读不了。请用 Office、WPS 或 PDF 阅读器打开检查，另存一份再导入。',
    en: '{path} is incomplete or damaged. Open it in Office, WPS or a PDF reader to see what is left, save a copy, and import that.',
  },
  'unreadable-office-too-large': {
    zh: '{path} 展开以后太大，没有读。请把公文正文另存为一个文件再导入。',
    en: '{path} is too large when unpacked and was not read. Save the text of the document as a file by itself, and import that.',
  },
  'unreadable-office-hostile': {
    zh: '{path} 的内部写法不正常，没有读。请用 Office 或 WPS 打开，另存一份再导入。',
    en: '{path} is built in a way that no office program writes, and was not read. Open it in Office or WPS, save a copy, and import that.',
  },
  'unreadable-xml-damaged': {
    zh: '{path} 不是完整的 XML，读不了。请用原来的软件重新导出。',
    en: '{path} is no complete XML. Export it again with the program that made it.',
  },
  'unreadable-xml-too-large': {
    zh: '{path} 太大，没有读。请分成几个文件再导入。',
    en: '{path} is too large and was not read. Part it into several files, and import these.',
  },
  'unreadable-xml-hostile': {
    zh: '{path} 带有文档类型声明（DOCTYPE），或者层级太深，没有读。请删去声明，再导入。',
    en: '{path} has a document type (DOCTYPE) or nests too deep, and was not read. Remove the declaration, and import it again.',
  },
  'unreadable-xml-no-title': {
    zh: '{path} 里没有标题，不能成为方案。请补上标题，再导入。',
    en: '{path} has no title, so it cannot become a plan. Give it one, and import it again.',
  },
  'unreadable-mhtml': {
    zh: '{path} 是单个文件网页，但里面没有网页，读不了。请用 Word 或 WPS 打开它，另存为 .docx 再导入。',
    en: '{path} is a web page in a single file, but holds no page. Open it in Word or WPS, save it as .docx, and import that.',
  },
  'unreadable-image': {
    zh: '{path} 是图片，读不了。请先做文字识别，把文字另存为 .txt（编码选 UTF-8）再导入。',
    en: '{path} is a picture, which cannot be read. Recognise its text first, save that as .txt in UTF-8, and import it.',
  },
  'unreadable-big5': {
    zh: '{path} 的编码像是 Big5（大五码），按 GB18030 读出来会是错字，因此没有读。请用原来的软件打开，另存为 UTF-8 再导入。',
    en: '{path} seems to be in Big5. Read as GB18030 it would be other characters, so it was not read. Open it in the program that made it, save it as UTF-8, and import that.',
  },
  'unreadable-binary': {
    zh: '{path} 读不出文字：它不是文本文件，或者编码不对、已经损坏。请用原来的软件打开，用“另存为”存成纯文本（*.txt，编码选 UTF-8）再导入。',
    en: '{path} cannot be read as text: it is not a text file, or its encoding is unknown or damaged. Open it in the program that made it, save it as plain text (.txt, UTF-8), and import that.',
  },
  damaged: {
    zh: '{path} 里有读不出的字节（第 {lines} 行），往下做会丢失内容，因此没有继续。请用原来的软件另存为 UTF-8。',
    en: '{path} holds bytes that cannot be read as text (line {lines}) and would be lost, so nothing was done. Save it as UTF-8 with the program that made it.',
  },

  // Files
  'not-read': { zh: '读不了 {path}：{fault}。', en: 'Cannot read {path}: {fault}.' },
  ignored: {
    zh: '没有检查 {path}：忽略文件或配置里写明不看它。要检查，请加 --no-ignore。',
    en: 'Left out {path}: an ignore file or the configuration names it. Use --no-ignore to include it.',
  },
  'config-written': {
    zh: '写好了 {path}，里面说明了可以设置什么。',
    en: 'Wrote {path}, which explains what can be set.',
  },
  'output-not-written': { zh: '结果没有写完：{fault}。', en: 'The output is not complete: {fault}.' },
  'not-written': {
    zh: '写不了 {path}：{fault}。原文件没有改动。',
    en: 'Cannot write {path}: {fault}. The file is as it was.',
  },
  'changed-meanwhile': {
    zh: '{path} 刚刚被别的程序改过，因此没有写入。请再运行一次。',
    en: '{path} was changed by another program just now, so it was not written. Run the command again.',
  },
  'not-encodable': {
    zh: '{path} 里有读不出的字节，写回会丢失内容，因此没有改动。请先用原来的软件另存为 UTF-8。',
    en: '{path} holds bytes that cannot be read as text and would be lost in writing, so it was left alone. Save it as UTF-8 with the program that made it first.',
  },
  'config-name': {
    zh: '没有读 {path}：配置文件要叫 workplan.config.yaml。',
    en: '{path} was not read: a configuration has to be called workplan.config.yaml.',
  },
  'no-files': {
    zh: '在 {where} 里没有找到工作方案（*.plan.yaml、*.plan.yml、*.工作方案.yaml），写明忽略的不算。',
    en: 'No plans found in {where} (*.plan.yaml, *.plan.yml, *.工作方案.yaml); those that are ignored do not count.',
  },
  'source-missing': {
    zh: '没有读到原文 {file}：文件不存在或没有权限，出处只有行号。',
    en: 'The source text {file} was not read: it is missing or may not be read. Anchors carry lines only.',
  },
  'source-outside': {
    zh: '不会去读原文 {file}：它在当前文件夹和方案所在的工作区以外，出处只有行号。请把它和方案放在一起。',
    en: 'The source text {file} is not read: it lies outside the current folder and the workspace of the plan. Anchors carry lines only. Keep the two together.',
  },
  'source-from-here': {
    zh: '只有在文件夹 {folder} 里运行时才读得到原文 {file}：方案的工作区是 {top}，原文在它以外。请在 {folder} 放一个 workplan.config.yaml（内容可以是 {}），编辑器和别处的检查就都读得到。',
    en: 'The source text {file} is read only by calls in the folder {folder}: the workspace of the plan is {top}, and the text lies outside of it. Put a workplan.config.yaml (it may hold {}) into {folder}, so that editors and other calls read it too.',
  },
  'import-outside': {
    zh: '没有写出方案。方案放在 {folder}，只能引用 {top} 里的原文；{file} 在它以外，检查时读不到。请把方案或原文移到一起；或者在两者共同的上级文件夹放一个 workplan.config.yaml（内容可以是 {}）；或者用 --allow-outside 写明原文所在的文件夹。',
    en: 'No plan was written. A plan in {folder} may name official texts in {top} only, and {file} lies outside, so that no check could read it. Keep the two together; or put a workplan.config.yaml (it may hold {}) into a folder above both; or name the folder of the text with --allow-outside.',
  },
  'source-not-text': {
    zh: '没有读到原文 {file}：它不是文本文件，出处只有行号。',
    en: 'The source text {file} was not read: it is not a text file. Anchors carry lines only.',
  },
  'source-too-large': {
    zh: '没有读到原文 {file}：文件太大，出处只有行号。',
    en: 'The source text {file} was not read: it is too large. Anchors carry lines only.',
  },

  // The call
  'allow-outside-missing': {
    zh: '--allow-outside 写的文件夹 {path} 不存在。',
    en: 'The folder {path} of --allow-outside does not exist.',
  },
  'unknown-command': {
    zh: '没有“{command}”这个命令，也没有这个文件。全部命令见 workplan help。',
    en: 'There is no command or file “{command}”. See `workplan help` for the commands.',
  },
  'unknown-command-near': {
    zh: '没有“{command}”这个命令，是不是想写 {near}？全部命令见 workplan help。',
    en: 'There is no command “{command}”. Did you mean {near}? See `workplan help` for the commands.',
  },
  'unknown-option': {
    zh: '没有 {option} 这个选项。见 workplan help {command}。',
    en: 'There is no option {option}. See `workplan help {command}`.',
  },
  'unknown-option-near': {
    zh: '没有 {option} 这个选项，是不是想写 --{near}？见 workplan help {command}。',
    en: 'There is no option {option}. Did you mean --{near}? See `workplan help {command}`.',
  },
  'option-takes-nothing': { zh: '{option} 后面不需要写内容。', en: '{option} takes no value.' },
  'option-wants-value': { zh: '{option} 后面要写内容。', en: '{option} needs a value.' },
  'option-wants-one-of': {
    zh: '{option} 不能写“{value}”，可以写：{known}。',
    en: '{option} cannot be “{value}”; write one of: {known}.',
  },
  'stdin-filename-alone': {
    zh: '--stdin-filename 是给标准输入起的名字，但是没有写要读标准输入。请再写上“-”，例如 workplan {command} - --stdin-filename {name}',
    en: '--stdin-filename names standard input, which is not asked for. Add “-”, as in: workplan {command} - --stdin-filename {name}',
  },
  'option-wants-number': {
    zh: '{option} 后面要写一个非负整数，不能写“{value}”。',
    en: '{option} needs a whole number from 0, not “{value}”.',
  },
  'too-few-words': {
    zh: '{command} 后面还缺内容。见 workplan help {command}。',
    en: '{command} needs something to work on. See `workplan help {command}`.',
  },
  'file-like-option': {
    zh: '“{path}”以横线开头，当成了选项。要指这个文件，请写 ./{path}。',
    en: '“{path}” begins with a dash and was taken for an option. If you mean the file, write ./{path}.',
  },
  'too-many-words': {
    zh: '{command} 后面多了“{word}”。见 workplan help {command}。',
    en: 'Unexpected argument “{word}” for {command}. See `workplan help {command}`.',
  },
  'empty-word': {
    zh: '{command} 后面有一个空的路径或名称，什么也没有做。脚本里的变量可能没有值。当前文件夹写作“.”。',
    en: 'A path or name behind {command} is empty, so nothing was done. A variable of a script may have no value. The current folder is “.”.',
  },
  'form-and-name': {
    zh: '{path} 的扩展名是另一种格式，{form} 格式的内容不会写到里面。请用 {option} 写明格式，或换一个文件名。',
    en: '{path} has the name of another form, and {form} is not written into it. Say the form with {option}, or choose another name.',
  },
  'form-of-name': {
    zh: '{path} 的扩展名是另一种格式，这里写出的是 {form}。请换一个文件名。',
    en: '{path} has the name of another form; what is written here is {form}. Choose another name.',
  },
  'convert-wants-dialect': {
    zh: '请写明转成哪种键名：--dialect zh 或 --dialect en。',
    en: 'Say which keys you want: --dialect zh or --dialect en.',
  },
  'write-or-output': { zh: '--write 和 --output 只能写一个。', en: 'Give either --write or --output, not both.' },
  'write-wants-file': {
    zh: '从标准输入读入时不能用 --write，请用 -o 写明文件。',
    en: '--write needs a file; for standard input name one with -o.',
  },
  'no-such-rule': {
    zh: '没有“{id}”这条规则。全部规则见 workplan rules。',
    en: 'There is no rule “{id}”. See `workplan rules` for all of them.',
  },
  'no-such-rule-near': {
    zh: '没有“{id}”这条规则，是不是想写 {near}？全部规则见 workplan rules。',
    en: 'There is no rule “{id}”. Did you mean {near}? See `workplan rules` for all of them.',
  },
  'bad-date': {
    zh: '“{value}”不是有效日期，请写成 2016-02-18 的样子。',
    en: '“{value}” is not a date; write it like 2016-02-18.',
  },
  'shared-place': {
    zh: '叫“{place}”的地方不止一个：{paths}。请写其中一个。',
    en: 'Several places are called {place}: {paths}. Name one of them.',
  },
  'bodies-want-place': {
    zh: '请用 --in 写明是哪个地区的单位，例如 --in 南京市。',
    en: 'Say with --in whose organizations these are, such as --in 南京市.',
  },
  'bodies-output': {
    zh: '-o 和 --force 只用于 workplan bodies import 文件。',
    en: '-o and --force go with workplan bodies import FILE only.',
  },
  'no-names': {
    zh: '{path} 里没有单位名称。请一行写一个名称，或用顿号隔开。',
    en: '{path} holds no names. Write one a line, or separate them with 、.',
  },
  'bodies-drafted': {
    zh: '已起草名录，收入{n}个单位。请核对，再在 workplan.config.yaml 的“名录”里写上它的位置。',
    en: 'Drafted a registry with {n} bodies. Check it, then name it under registries in workplan.config.yaml.',
  },
  'bodies-doubtful': {
    zh: '疑似错别字，写成了注释：{names}',
    en: 'Possibly typos, written as comments: {names}',
  },
  'bodies-left': {
    zh: '不必收入（已在名录、属于上级或不是具体单位）：{names}',
    en: 'Left out (listed already, of a place above, or no single body): {names}',
  },
  'no-such-place': {
    zh: '名录里没有“{place}”这个地区。现有的地区：{known}。',
    en: 'The registry knows no place “{place}”. It has: {known}.',
  },
  crashed: {
    zh: '程序内部出错：{detail}。这是工具的缺陷，请报告。',
    en: 'Internal error: {detail}. This is a defect of the tool, please report it.',
  },

  // Configuration
  'print-config-folder': {
    zh: '{path} 是文件夹，各个方案的配置可能不同。请在 --print-config 后面写一个方案，例如 {example}，它不必已经存在。',
    en: '{path} is a folder, and its plans may differ. Name a plan with --print-config, such as {example}; it need not be there.',
  },
  'config-missing': { zh: '找不到配置文件 {path}。', en: 'There is no configuration file {path}.' },

  // Rules
  'rules-more': { zh: '说明和例子：workplan explain 规则名', en: 'Reasons and examples: workplan explain RULE' },
} as const satisfies Readonly<Record<string, Localized>>;
