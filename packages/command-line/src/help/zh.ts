import type { Help } from './index.js';

export const HELP_ZH: Help = {
  common: '各命令都有：--lang zh|en|auto、--color auto|always|never、-h, --help',
  help: `workplan：导入、检查、修复和转换工作方案

用法：workplan <命令> [选项] [文件或文件夹…]

  lint [路径…]     检查；不写命令就是检查，不写路径就是当前文件夹
  fix [路径…]      自动修复
  fmt [路径…]      统一格式
  import 文件      把公文（.txt、网页、Word、Excel、PDF）读成方案，标明出处
  render 方案      由方案还原公文，或输出 Word、Excel、网页
  sync 方案 工作簿  把改过的任务分解表（.xlsx）写回方案
  tasks [路径…]    列出任务：按单位、角色、章节、时限查
  table [路径…]    把许多方案写成一张数据表（ndjson、csv、parquet）
  status [路径…]   某日的进展：亮灯、逾期、未报，按单位、按章节
  sheet 方案       导出各单位填报的督查台账（.xlsx）
  collect 方案 回表…  把各单位填回的台账收进方案
  report 方案      生成进展情况通报（docx、xlsx、md、html）
  diff 旧 新       比较两份方案：任务、分工、时限、目标的变化
  merge 原 我 对   三方合并：两人改的不是同一处，就不冲突
  git install      让 git 按任务合并、按任务显示差异
  cascade 上级 本级…  上级任务由哪些本级任务承接，出对照表
  review 方案 反馈稿…  汇总各单位的修订和批注，出意见采纳情况表
  convert 方案     键名在中文和英文之间转换
  json 方案        输出为 JSON，键名用英文
  bodies [名称]    查名录：是什么单位，何时起止，后来变成什么
  rules            列出全部规则
  explain 规则     解释一条规则，附例子
  merge-reports 报告…  把几份 JSON 报告合成一份
  new [文件]       写一份新方案作为开头
  schema [名称]    显示 JSON Schema
  init [文件夹]    写一份配置文件，里面说明了可以设置什么
  completion 外壳  给 bash、zsh、fish、powershell 用的补全
  mcp              给智能体用的工具（MCP）
  lsp              语言服务器，给编辑器用
  help [命令]      显示帮助

文件夹里只看 *.plan.yaml、*.plan.yml、*.工作方案.yaml。“-”表示标准输入。

选项：
  --lang zh|en|auto           界面语言，默认随系统
  --color auto|always|never   颜色，也看 NO_COLOR 和 FORCE_COLOR
  -h, --help                  命令的帮助，例如 workplan lint --help
  -v, --version               版本
  --man                       和 help 一起用：输出给 man 用的手册

退出码：0 没有问题 · 1 有问题 · 2 用法、配置有误或没有文件 · 3 程序出错

例：
  workplan examples
  workplan lint --fail-on warning 方案/`,
  lint: `workplan lint [选项] [路径…]    检查工作方案

  -f, --format 格式[=文件]    报告的格式，可以写多个，各写各的文件：
                              给人看 pretty（默认）、stylish、unix、html、
                              markdown；给程序 json、ndjson；给流水线 github、
                              gitlab、sarif、junit、checkstyle、rdjson；
                              文件写“-”就是标准输出
  --only 规则[,规则]          只按这些规则检查，配置里关闭的也检查；可以写多次
  --rule 规则=级别            这条规则的级别：error、warning、info、off，优先于
                              配置；可以写多次
  --fail-on 级别              达到这个级别就以 1 退出：
                              error（默认）、warning、info、never
  --max-warnings 数           警告多于这个数就以 1 退出
  -q, --quiet                 只显示错误
  --baseline 文件             旧问题记在这个文件里，只报告新的
  --update-baseline           把现在的问题都记进去
  --changed [提交]            只检查和这个提交（默认 HEAD）相比有变化的方案，
                              包括原文、配置、名录或 .workplanignore 有变化、
                              被删去的；也可写 --changed=提交
  --staged                    检查 git 暂存区里的内容，不看工作区：和 HEAD 相比
                              有变化的方案，包括原文、配置、名录有变化的；给提交
                              钩子用
  --watch                     方案、原文、名录或配置一有变化就重新检查，
                              按 Ctrl+C 结束
  --cache                     没有变化的方案用上次的结果，存在用户的缓存文件夹
  --cache-file 文件           存在这个文件里
  --shard 第几份/几份         只检查其中一份，例如 2/3；各份写成 -f json=文件，
                              再用 workplan merge-reports 合起来
  --threads 数                用几个线程，1 表示不用；不写就看要做多少、有几个
                              处理器
  --coverage                  另外列出原文有多少体现在方案里，哪些行没有
  -c, --config 文件           用这个配置，不再逐级向上查找
  --no-config                 不用配置
  --print-config 方案         不检查，只显示这份方案按什么检查
  --no-ignore                 .workplanignore、.gitignore 和配置里忽略的也检查
  --stdin-filename 名称       标准输入的内容叫什么名字
  --allow-outside 文件夹      允许用到这个文件夹里的文件；不写时，链接、名录和
                              结果都不能出仓库（或当前文件夹）

配置文件 workplan.config.yaml 从方案所在的文件夹起逐级向上查找，用 workplan init
可以写一份。

例：
  workplan lint
  workplan lint 方案/ -f pretty -f sarif=结果.sarif
  cat 要点.plan.yaml | workplan lint - --stdin-filename 要点.plan.yaml`,
  fix: `workplan fix [选项] [路径…]    自动修复，并报告剩下的问题

只改有问题的地方，其余内容和注释一个字节都不动。

  --dry-run                   不写文件，只显示将要做的修改
  --suggestions               没有安全修复时，采用第一条建议
  和 lint 相同的选项：-f、--only、--rule、--fail-on、--max-warnings、-q、-c、
                              --no-config、--no-ignore、--stdin-filename、
                              --allow-outside
  “-”从标准输入读，修好的内容写到标准输出。

例：
  workplan fix
  workplan fix --dry-run 要点.plan.yaml
  workplan fix --suggestions 方案/`,
  fmt: `workplan fmt [选项] [路径…]    统一格式

  --check                     只列出需要调整的文件，有就以 1 退出
  -c, --config 文件           按这个配置决定忽略哪些文件
  --no-config                 不用配置
  --no-ignore                 忽略的文件也调整
  --stdin-filename 名称       标准输入的内容叫什么名字
  --allow-outside 文件夹      允许用到这个文件夹里的文件；不写时，链接、名录和
                              结果都不能出仓库（或当前文件夹）

例：
  workplan fmt
  workplan fmt --check 方案/`,
  import: `workplan import 文件 [选项]    把公文读成方案

读 .txt、.md、.csv 和网页（编码自动识别），Word、WPS 文件（.docx、.doc、.wps、
.rtf），表格（.xlsx），以及有文字层的 PDF。每个章节和任务都标明出处；未能识别的
文字原样保留并逐一列出，一个字都不丢：workplan render 能还原出一模一样的公文。
Word、表格和 PDF 读的是看得见的文字；没有读入的（脚注、隐藏和删去的字）会列出。

StratML、Akoma Ntoso（.xml）读成不带原文的方案；方案里没有对应写法的、可以有几种
理解的，列出来，不收入。

  -o, --output 文件           写到这个文件（以 .plan.yaml 结尾）；不写就输出到
                              标准输出
  --force                     文件已经存在时覆盖
  --dialect zh|en             中文键名（默认，或按配置）或英文键名
  --in 地区                   哪个地区的方案，例如 上海市；不写就按配置或公文
  -c, --config 文件           用这个配置，不再逐级向上查找
  --no-config                 不用配置
  --to yaml|json              json 输出方案的数据，键名用英文
  --schema 地址               在第一行注明格式文件的地址，供编辑器用
  --stdin-filename 名称       标准输入的内容叫什么名字
  --allow-outside 文件夹      允许用到这个文件夹里的文件；不写时，链接、名录和
                              结果都不能出仓库（或当前文件夹）

例：
  workplan import 要点.txt -o 要点.plan.yaml
  workplan import 通知.docx --in 上海市 -o 通知.plan.yaml
  workplan import 要点.txt --to json > 要点.json`,
  tasks: `workplan tasks [选项] [路径…]    列出符合条件的任务

不写条件就列出全部。名称按名录认作同一单位（简称、改名前后的名称），省略了层级的
名称也认得；没有名录的地方按方案里的写法查，按通例可能是同一单位的另外说明。时限
不能确定的任务，不符合任何按日期的条件。

  --body 单位                 涉及这个单位的任务
  --role 角色                 这个单位的角色：lead 牵头、responsible 责任、
                              support 配合、implement 落实、guide 指导、
                              supervise 督办
  --section 文字              所在章节或附件的标题含有这些字
  --text 文字                 任务内容含有这些字
  --due-before 日期           最迟在这一天（含）以前完成，例如 2016-06-30
  --due-after 日期            最迟在这一天（含）以后完成
  -f, --format 格式           pretty（默认）、json、ndjson、csv、md
  -o, --output 文件           写入文件；不写则输出到屏幕
  --force                     文件已存在时覆盖
  -c, --config 文件           用这份配置，不再查找
  --no-config                 不用配置
  --no-ignore                 忽略的文件也列
  --stdin-filename 名称       标准输入的内容叫什么名字
  --allow-outside 文件夹      允许用到这个文件夹里的文件

有的方案格式有误而没有列入时，逐一说明，并以 1 退出。

例：
  workplan tasks --body 市财政局 --due-before 2016-06-30
  workplan tasks 方案/ --role lead --body 市教委 -f csv -o 牵头任务.csv`,
  table: `workplan table [选项] [路径…]    把方案写成数据表

列名和类型是固定的，见 docs/tables.zh-CN.md。方案一份一份地读，占用的内存与份数
无关；方案很多时可以用 --shard 分成几份同时做。

  --of 表                     tasks 任务（默认）、attributions 责任分工、
                              targets 目标、citations 引用的文件、
                              findings 问题
  -f, --format 格式           ndjson（默认）、csv、parquet
  -o, --output 文件           写入文件；不写则写到标准输出
  --force                     文件已存在时覆盖
  --shard 第几份/几份         只做其中一份，例如 2/8
  -c, --config 文件           用这份配置，不再查找
  --no-config                 不用配置
  --no-ignore                 忽略的文件也读
  --stdin-filename 名称       标准输入的内容叫什么名字
  --allow-outside 文件夹      允许用到这个文件夹里的文件

有的方案格式有误而没有列入时，逐一说明，并以 1 退出。

例：
  workplan table 方案/ -f parquet -o 任务.parquet
  workplan table 方案/ --of attributions -f csv -o 分工.csv`,
  diff: `workplan diff 旧方案 新方案 [选项]    比较两份方案

逐项任务比较：新增、删去、移动、改序号、改文字、改分工、改时限、改目标。单位只
是更名的（如机构改革后），按名录认作同一单位。序号改了、次序调了，也能找到同一
项任务。旧方案、新方案可写文件，也可写 git 中的版本：版本:路径，
如 HEAD:要点.plan.yaml。没有差异时退出码为0，有差异时为1。

  -f, --format 格式           pretty（默认）、json、md、html
  --to docx                   Word 文件：序号、原文、修改后、说明
  --continuity                按年度衔接来看：延续、不再列入、新列入的任务，
                              各单位任务数的增减；退出码为0
  -o, --output 文件           写入文件；不写则输出到屏幕
  --force                     文件已存在时覆盖
  -c, --config 文件           用这份配置，不再查找
  --no-config                 不用配置
  --allow-outside 目录        文件也可以在这个目录里

例：
  workplan diff 征求意见稿.plan.yaml 送审稿.plan.yaml
  workplan diff HEAD:要点.plan.yaml 要点.plan.yaml -f html -o 差异.html
  workplan diff 2025.plan.yaml 2026.plan.yaml --continuity`,
  merge: `workplan merge 原稿 我方 对方 [选项]    三方合并

我方、对方都由原稿改来。按任务、按各项内容合并：两人改的是不同任务，或同一任务的
不同内容，就不冲突，中间改了序号、调了次序、增删了任务也一样；注释和排版都保留。
三份的序号都是连续的，合并后也连续。两边把同一处改成不同写法的，才标成冲突，标记
与 git 的相同，workplan lint 会指出，编辑器里点一下就能选定。不会丢掉任何一行。
没有冲突时退出码为0，有冲突时为1，没能合并时为129（git 据此停下）。

  -o, --output 文件           写入文件，可以就是我方；不写则输出到屏幕
  --force                     文件已存在时覆盖
  --allow-outside 目录        文件也可以在这个目录里

例：
  workplan merge 原稿.plan.yaml 我方.plan.yaml 对方.plan.yaml -o 合并.plan.yaml
  workplan git install`,
  git: `workplan git install [选项]    让 git 按任务处理工作方案

git merge、git rebase、git pull 合并方案时用 workplan merge；git diff 的每一段以
所在任务的序号或标题开头。写入这个仓库的 git 设置和 .gitattributes，写了什么都列
出来；重复执行不会重复写。每个人在自己的仓库里各执行一次。

  --local                     写在 .git/info/attributes，不进仓库
  --uninstall                 删去写过的内容
  --allow-outside 目录        文件也可以在这个目录里

例：
  workplan git install
  workplan git install --uninstall`,
  cascade: `workplan cascade 上级方案 本级方案… [选项]    任务承接对照

列出上级方案的每项任务由本级哪些任务承接、哪些还没有承接，以及本级哪些任务没有
写明承接。承接写在本级任务里：承接: [{文件: 上级.plan.yaml, 任务: 12}]。没有写明
的，按文字、目标和单位提出建议，注明相符程度，不用 --accept 确认就不写入，也不算
承接。有承接落空的退出码为1。

  --accept 序号               确认这条建议，写进本级方案；可以写多个
  -f, --format 格式           pretty（默认）、json、md、xlsx、docx；
                              不写时看 -o 的文件名
  -o, --output 文件           写入文件；不写则输出到屏幕
  --force                     文件已存在时覆盖
  --allow-outside 目录        文件也可以在这个目录里

例：
  workplan cascade 省计划.plan.yaml 市计划.plan.yaml
  workplan cascade 省计划.plan.yaml 市计划.plan.yaml --accept 1 --accept 3
  workplan cascade 省计划.plan.yaml 市计划.plan.yaml -o 对照表.xlsx`,
  review: `workplan review 方案 反馈稿.docx… [选项]    汇总征求意见的反馈

读出各单位反馈稿（.docx）里的修订（插入、删除）和批注，对应到任务，列成意见采纳
情况表：序号、单位、条目、原表述、修改意见、采纳情况、理由。单位看修订的作者和文
件名，看不准的空着并列出；对应不到任务的也一样。反馈稿最好由 workplan render
--to docx 导出。有文件读不出来的退出码为2。

  --accept 序号               把这条修改写进方案；可以写多个。改的文字在任务里正
                              好有一处才写入，批注和新增段落要手工改
  -f, --format 格式           pretty（默认）、json、md、xlsx、docx；
                              不写时看 -o 的文件名
  -o, --output 文件           写入文件；不写则输出到屏幕
  --force                     文件已存在时覆盖
  --allow-outside 目录        文件也可以在这个目录里

例：
  workplan review 要点.plan.yaml 反馈/市教委.docx 反馈/市财政局.docx
  workplan review 要点.plan.yaml 市教委.docx -o 意见采纳情况表.xlsx
  workplan review 要点.plan.yaml 市教委.docx --accept 1,3`,
  render: `workplan render 方案 [选项]    由方案还原公文，或输出 Word、Excel、网页

由 import 得来的方案，还原出的公文和原来的文件一个字节都不差；改过的方案，印出
改后的公文。方案有写法或结构错误时不输出，并以 1 退出。

  --to 格式                   text（纯文本，默认）、docx（Word，公文版式按
                              GB/T 9704-2012）、xlsx（任务分解表）、html（网
                              页）、md（Markdown）；给其他系统：stratml、akn
                              （Akoma Ntoso）、jsonld
  --head 发文机关标志         docx：红头文件的版头，例如 某市人民政府文件；不写
                              就不带版头
  --seal                      docx：要加盖印章，署名和日期按加盖印章的公文编排
  --template 文件             docx：套用自己的 Word 模板，正文放在“{正文}”一段；
                              xlsx：填进自己的工作簿，其他内容不动
  -o, --output 文件           写到这个文件，纯文本用方案里记下的编码；不写就输出
                              到标准输出
  --force                     文件已经存在时覆盖
  --stdin-filename 名称       标准输入的内容叫什么名字
  --allow-outside 文件夹      允许用到这个文件夹里的文件；不写时，链接、名录和
                              结果都不能出仓库（或当前文件夹）

例：
  workplan render 要点.plan.yaml --to text
  workplan render 要点.plan.yaml --to docx --head 某市人民政府文件 -o 要点.docx
  workplan render 要点.plan.yaml --to xlsx -o 任务分解表.xlsx
  workplan render 要点.plan.yaml --to xlsx --template 台账.xlsx -o 新台账.xlsx`,
  sync: `workplan sync 方案 工作簿 [选项]    把改过的任务分解表写回方案

工作簿由 workplan render 方案 --to xlsx 导出，用 Excel、WPS 等改过。
只有表里改、方案里没改的格子才写回，方案的其他文字、注释和排版一个字节都不动。
两边都改了的、删空了的、看不准是哪项任务的，都逐条列出，不写回；新增和删去的行
也只列出。再同步一次不会有变化。有没写回的就以 1 退出。

  --dry-run                   只看会改哪些，不写入
  --allow-outside 文件夹      允许用到这个文件夹里的文件；不写时，链接、名录和
                              结果都不能出仓库（或当前文件夹）

例：
  workplan render 要点.plan.yaml --to xlsx -o 任务分解表.xlsx
  workplan sync 要点.plan.yaml 任务分解表.xlsx --dry-run
  workplan sync 要点.plan.yaml 任务分解表.xlsx`,
  status: `workplan status [选项] [路径…]    看方案在某日的进展

不写路径时，看当前文件夹下的全部方案。亮灯由状态、完成时限和进展记录推得，
不写进方案。红灯：逾期或滞后。黄灯：30日内到期，或未按期填报。灰灯：尚未填报，
或没有明确时限。其余为绿灯或已完成。

  --on 年-月-日               哪一天；不写就是今天
  --every month|quarter       按月还是按季填报（默认按月）
  -f, --format 格式           pretty（默认）、json、ndjson、csv、md、html
  --fail-on red|yellow|never  有这种灯时退出码为 1；yellow 包括红灯
  -o, --output 文件           写到文件；不写则输出到屏幕
  --force                     文件已存在时覆盖
  -c, --config 文件           使用这个配置
  --no-config                 不用配置
  --no-ignore                 也看被忽略的文件
  --allow-outside 文件夹      允许用到这个文件夹里的文件；不写时，链接、名录和
                              结果都不能出仓库（或当前文件夹）

例：
  workplan status --on 2026-06-30
  workplan status plans/ --fail-on red
  workplan status 要点.plan.yaml --format csv -o 进展.csv`,
  sheet: `workplan sheet 方案 [选项]    导出各单位填报的督查台账

工作簿里有方案的各项任务，以及状态、进展情况、完成度、存在问题、下一步、
填报单位、填报日期等栏；其余各格锁定。隐藏的工作表记着导出时的内容，
workplan collect 要用。

  -o, --output 文件           一本总台账，写到这个文件
  --by-body 文件夹            每个填报单位一本：牵头的填报，配合的阅看
  --on 年-月-日               哪一天；不写就是今天
  --force                     文件已存在时覆盖
  --allow-outside 文件夹      允许用到这个文件夹里的文件；不写时，链接、名录和
                              结果都不能出仓库（或当前文件夹）

例：
  workplan sheet 要点.plan.yaml -o 台账.xlsx
  workplan sheet 要点.plan.yaml --by-body 发各单位`,
  collect: `workplan collect 方案 回表… [选项]    把填回的台账收进方案

各单位填的每一行成为一条进展记录，方案的其他内容一字不动，再收一次不会有变化。
可能读错的、互相矛盾的不收，逐条列出：日期、状态、单位、同一任务两种说法、
改动了不用填的格。未报的单位也列出。有需要人核对的，退出码为 1。

  --on 年-月-日               哪一天；填报日期晚于这一天的算错。不写就是今天
  --every month|quarter       按月还是按季填报（默认按月）
  --dry-run                   只看会改什么，不写入
  --allow-outside 文件夹      允许用到这个文件夹里的文件；不写时，链接、名录和
                              结果都不能出仓库（或当前文件夹）

例：
  workplan collect 要点.plan.yaml 回表/*.xlsx --dry-run
  workplan collect 要点.plan.yaml 回表/*.xlsx --on 2026-06-30`,
  report: `workplan report 方案 [选项]    生成进展情况通报

总体进展、各单位情况表、逾期滞后事项及原因、近期到期事项、未按期填报事项，
都由方案和日期推得。

  --to 格式                   md（默认）、docx（GB/T 9704-2012）、xlsx、html
  --on 年-月-日               哪一天；不写就是今天
  --every month|quarter       按月还是按季填报（默认按月）
  --head 名称                 docx：正式公文，红色版头写这个名称
  --seal                      docx：要加盖印章，日期的位置照此排
  --template 文件             docx：用 Word 模板，正文放在“{正文}”一段处
  -o, --output 文件           写到文件；不写则输出到屏幕
  --force                     文件已存在时覆盖
  --allow-outside 文件夹      允许用到这个文件夹里的文件；不写时，链接、名录和
                              结果都不能出仓库（或当前文件夹）

例：
  workplan report 要点.plan.yaml --on 2026-06-30
  workplan report 要点.plan.yaml --to docx -o 通报.docx`,
  convert: `workplan convert 方案 --dialect zh|en [选项]    转换键名

键名换成另一种语言，内容、注释和排版不变。默认输出到标准输出。
写法有误的方案不转换，问题写到标准错误，并以 1 退出。

  --dialect zh|en             转成中文键名或英文键名
  -o, --output 文件           写到这个文件
  --force                     文件已存在时覆盖
  --write                     直接改原文件
  --allow-outside 文件夹      允许用到这个文件夹里的文件；不写时，链接、名录和
                              结果都不能出仓库（或当前文件夹）

例：
  workplan convert 要点.plan.yaml --dialect en
  workplan convert 要点.plan.yaml --dialect zh --write`,
  json: `workplan json 方案 [选项]    输出为 JSON，键名用英文

时限带有算出的起止日期，以“等”结尾的名单标明未列完。能读到原文时，出处带有
位置。方案写错了也输出读得出的部分，问题写到标准错误，并以 1 退出。

  -o, --output 文件           写到这个文件
  --force                     文件已存在时覆盖
  --stdin-filename 名称       标准输入的内容叫什么名字
  --allow-outside 文件夹      允许用到这个文件夹里的文件；不写时，链接、名录和
                              结果都不能出仓库（或当前文件夹）

例：
  workplan json 要点.plan.yaml
  workplan json 要点.plan.yaml -o 要点.json`,
  bodies: `workplan bodies [名称] [选项]    查名录
workplan bodies import 文件 --in 地区    用一份名称清单起草名录

显示是什么单位、何时起止、由什么变来、后来变成什么。未核实的内容都会标明。
不写名称就列出全部单位。查不到名称时以 1 退出。
import 读一行一个（或用顿号隔开）的名称，把名录写到标准输出，不改动任何文件。

  -o, --output 文件           import 的结果写进这个新文件
  --force                     文件已经存在时覆盖
  --on 日期                   这一天的情况，例如 2016-02-18
  --in 地区                   哪个地区，例如 上海市；不写就查全部地区
  -f, --format pretty|json    json 给程序用
  -c, --config 文件           用这个配置里的名录
  --no-config                 只用自带的名录
  --allow-outside 文件夹      允许用到这个文件夹里的文件；不写时，链接、名录和
                              结果都不能出仓库（或当前文件夹）

例：
  workplan bodies 市工商局
  workplan bodies 市工商局 --on 2019-01-01 --in 上海市
  workplan bodies --in 上海市 --on 2016-02-18
  workplan bodies import names.txt --in 南京市 -o nanjing.registry.yaml`,
  rules: `workplan rules [选项]    列出全部规则

  -f, --format pretty|json    json 给程序用，含两种语言

例：
  workplan rules
  workplan rules --format json`,
  explain: `workplan explain 规则… [选项]    解释规则

说明要求和理由，并当场检查例子：错在哪里，怎么改。不需要网络。

  -f, --format pretty|json    json 给程序用，含 docs/rules 里的那一页；不写规则
                              就是全部

例：
  workplan explain fullwidth-colon`,
  new: `workplan new [文件] [选项]    写一份新方案作为开头

方案里有标题、一个章节和一项任务，可以直接改写。不写文件名时写到当前文件夹，
文件名由标题得来。已有的文件不会改动。

  --in 地区                   哪个地区的方案，例如 南京市
  --kind 种类                 工作要点（points，默认）、任务分工方案
                              （division）、行动计划（action）、任务清单（list）
  --year 年份                 哪一年的方案；不写就是今年
  --title 标题                标题；不写就由前面几项得来
  --dialect zh|en             用中文键（默认）或英文键
  --allow-outside 文件夹      途中的链接可以指到这个文件夹

例：
  workplan new --in 南京市 --year 2026
  workplan new 2026.plan.yaml --in 浦东新区 --kind 行动计划`,
  schema: `workplan schema [名称] [选项]    显示 JSON Schema

名称可以写 plan（默认，英文键）、plan.zh（中文键）、plan-model（workplan json
的输出）、config（配置）、registry（名录），以及 --format json 的输出：
lint-report（检查报告）、diff-report（比较）、cascade-report（承接）、
review-report（意见）、status-report（进展）。

  -o, --output 文件           写到这个文件；不写就写到标准输出
  --force                     文件已存在时覆盖
  --allow-outside 文件夹      途中的链接可以指到这个文件夹

例：
  workplan schema plan.zh -o plan.schema.json
  workplan schema config`,
  init: `workplan init [文件夹] [选项]    写一份配置文件

在文件夹里写一份 workplan.config.yaml：能设置的都有说明，都还没有设置。

  --dialect zh|en             配置用中文键名还是英文键名，默认随界面语言
  --force                     已经有配置时覆盖
  --allow-outside 文件夹      允许用到这个文件夹里的文件；不写时，链接、名录和
                              结果都不能出仓库（或当前文件夹）

例：
  workplan init
  workplan init 方案 --dialect zh`,
  'merge-reports': `workplan merge-reports 报告… [选项]    合并几份报告

把 workplan lint -f json 的几份报告合成一份，例如 --shard 的各份，再按任何格式
输出。要在检查时的那个文件夹里运行，方案也要在。

  -f, --format 格式[=文件]    同 workplan lint
  --fail-on 级别              达到这个级别就以 1 退出：
                              error（默认）、warning、info、never
  --max-warnings 数           警告多于这个数就以 1 退出
  -q, --quiet                 只要错误
  --allow-outside 文件夹      允许用到这个文件夹里的文件；不写时，链接、名录和
                              结果都不能出仓库（或当前文件夹）

例：
  workplan lint --shard 1/2 -f json=1.json
  workplan lint --shard 2/2 -f json=2.json
  workplan merge-reports 1.json 2.json -f pretty -f sarif=全部.sarif`,
  completion: `workplan completion 外壳    输出命令行补全

外壳写 bash、zsh、fish 或 powershell。可以补全命令、选项、选项的内容和规则名。
手册用 workplan help --man 输出。

例：
  workplan completion bash > ~/.local/share/bash-completion/completions/workplan
  workplan completion zsh > ~/.zfunc/_workplan
  workplan completion fish > ~/.config/fish/completions/workplan.fish
  workplan completion powershell >> $PROFILE`,
  mcp: `workplan mcp [选项]    给智能体用的工具，由智能体的程序启动

用标准输入和标准输出通信（Model Context Protocol）：检查方案、修复方案、查单位、
在公文里找引文、取格式、解释规则。只读当前文件夹里的文件，什么都不写。

      --stdio        用标准输入输出；本来就是这样
  -c, --config 文件  用这个配置，不找 workplan.config.yaml
      --no-config    不用配置
      --allow-outside 文件夹  允许用到这个文件夹里的文件

例：
  workplan mcp`,
  lsp: `workplan lsp [选项]    语言服务器，由编辑器启动

用标准输入和标准输出与编辑器通信（LSP 3.18）：检查、补全、悬停说明、跳到
公文原文、大纲、重命名、修复和排版。按方案所在文件夹的配置检查。

      --stdio        用标准输入输出；本来就是这样，为编辑器的习惯而设
  -c, --config 文件  用这个配置，不找 workplan.config.yaml
      --no-config    不用配置
      --allow-outside 文件夹  允许用到这个文件夹里的文件

例：
  workplan lsp --stdio`,
};
