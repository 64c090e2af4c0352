import type { Help } from './index.js';

export const HELP_EN: Help = {
  common: 'With every command: --lang zh|en|auto, --color auto|always|never, -h, --help',
  help: `workplan: import, lint, fix and convert government work plans (工作方案)

Usage: workplan <command> [options] [file or folder…]

  lint [PATH…]     find mistakes; the default, in the current folder
  fix [PATH…]      fix what can be fixed safely
  fmt [PATH…]      format
  import FILE      read an official text (.txt, web page, Word, Excel, PDF) as
                   a plan
  render PLAN      print the official text again, or a Word file, table, page
  sync PLAN TABLE  take an edited table of tasks (.xlsx) back
  tasks [PATH…]    list tasks by body, role, section, deadline
  table [PATH…]    write many plans as one table (ndjson, csv, parquet)
  status [PATH…]   lights of tasks on a day: what is late, by body and section
  sheet PLAN       write the register that bodies fill in (.xlsx)
  collect PLAN RETURN…  take returns of the register into the plan
  report PLAN      write the circular on progress (docx, xlsx, md, html)
  diff OLD NEW     compare two plans: tasks, bodies, deadlines, targets
  merge BASE OURS THEIRS  merge two versions by tasks and keys
  git install      let git merge and show plans by tasks
  cascade ABOVE OURS…  which of our tasks take up those of a higher level
  review PLAN RETURN…  list changes and remarks of returned drafts
  convert PLAN     switch the keys between Chinese and English
  json PLAN        print the plan as JSON with English keys
  bodies [NAME]    look a body up: since when, until when, what it became
  rules            list all rules
  explain RULE     explain a rule, with examples
  merge-reports REPORT…  join JSON reports
  new [FILE]       write a new plan to begin with
  schema [NAME]    print a JSON Schema
  init [FOLDER]    write a configuration that explains what can be set
  completion SHELL  completions for bash, zsh, fish, powershell
  mcp              tools for agents (MCP)
  lsp              language server, for editors
  help [COMMAND]   show help

In folders, plans are *.plan.yaml, *.plan.yml and *.工作方案.yaml.
“-” is standard input.

Options:
  --lang zh|en|auto           language; auto follows the system
  --color auto|always|never   colours; NO_COLOR and FORCE_COLOR count too
  -h, --help                  help of a command: workplan lint --help
  -v, --version               version
  --man                       with help: the manual as a page for man

Exit codes: 0 clean · 1 findings · 2 wrong call or configuration, or no
file · 3 internal error

Examples:
  workplan examples
  workplan lint --fail-on warning plans/`,
  lint: `workplan lint [options] [PATH…]    find mistakes in plans

  -f, --format FORMAT[=FILE]  form of the report, as often as wanted, each into
                              its own file: for people pretty (default),
                              stylish, unix, html, markdown; for programs json,
                              ndjson; for pipelines github, gitlab, sarif,
                              junit, checkstyle, rdjson; the file “-” is
                              standard output
  --only RULE[,RULE]          check by these rules only, also by those that the
                              configuration turns off; as often as wanted
  --rule RULE=SEVERITY        error, warning, info or off for a rule, whatever
                              the configuration says; as often as wanted
  --fail-on LEVEL             exit with 1 from this level on:
                              error (default), warning, info, never
  --max-warnings N            exit with 1 on more warnings than this
  -q, --quiet                 show errors only
  --baseline FILE             old findings are kept in this file, show new ones
  --update-baseline           write all present findings into it
  --changed [COMMIT]          check only plans that differ from this commit
                              (HEAD), also by their text, configuration,
                              registry or .workplanignore, those that are gone
                              too; --changed=COMMIT is the same
  --staged                    check git's index instead of the working tree:
                              plans that differ from HEAD, by themselves or by
                              their text, configuration or registry; for hooks
  --watch                     check again whenever a plan, its text, a registry
                              or the configuration changes, until Ctrl+C
  --cache                     take what was found in unchanged plans before from
                              the user's cache folder
  --cache-file FILE           use this file for it
  --shard PART/PARTS          check one part of the plans, such as 2/3; write
                              -f json=FILE and join with workplan merge-reports
  --threads N                 use so many threads, 1 for none; else by the
                              amount of work and the number of processors
  --coverage                  also tell how much of its official text a plan
                              represents, and which lines it does not
  -c, --config FILE           use this configuration, look for no other
  --no-config                 use none
  --print-config PLAN         check nothing, show what holds for this plan
  --no-ignore                 also check what .workplanignore, .gitignore or the
                              configuration names to be left alone
  --stdin-filename NAME       what to call standard input
  --allow-outside DIR         files may lie in DIR too; else links, registries
                              and reports stay in the repository or folder

The configuration, workplan.config.yaml, is looked for in the folder of each
plan and those above it; \`workplan init\` writes one.

Examples:
  workplan lint
  workplan lint plans/ -f pretty -f sarif=report.sarif
  cat a.plan.yaml | workplan lint - --stdin-filename a.plan.yaml`,
  fix: `workplan fix [options] [PATH…]    fix plans, and report what is left

Only the places at fault are changed; everything else, comments included,
stays byte for byte.

  --dry-run                   write nothing, show the changes as a diff
  --suggestions               where no fix is safe, take the first suggestion
  as with lint: -f, --only, --rule, --fail-on, --max-warnings, -q, -c,
                              --no-config, --no-ignore, --stdin-filename,
                              --allow-outside
  “-” reads standard input and prints the result.

Examples:
  workplan fix
  workplan fix --dry-run a.plan.yaml
  workplan fix --suggestions plans/`,
  fmt: `workplan fmt [options] [PATH…]    format plans

  --check                     only name files to be formatted; exit with 1
                              if there are any
  -c, --config FILE           leave alone what this configuration names
  --no-config                 use no configuration
  --no-ignore                 also format what is to be left alone
  --stdin-filename NAME       what to call standard input
  --allow-outside DIR         files may lie in DIR too; else links, registries
                              and reports stay in the repository or folder

Examples:
  workplan fmt
  workplan fmt --check plans/`,
  import: `workplan import FILE [options]    read an official text as a plan

Reads .txt, .md, .csv and web pages in any usual encoding, files of Word and
WPS (.docx, .doc, .wps, .rtf), tables (.xlsx) and PDF files that hold text.
Every section and task gets an anchor. Text that could not be parsed is kept
unchanged and listed; nothing is lost: \`workplan render\` gives the very same
text again. Of Word files, tables and PDF it is the text that a reader sees;
what it leaves out (notes, hidden and deleted words) is listed.

StratML and Akoma Ntoso (.xml) become plans without an official text; what has
no place in a plan, or more than one meaning, is listed and left out.

  -o, --output FILE           write to this file (name it *.plan.yaml); else to
                              standard output
  --force                     overwrite the file if it is there
  --dialect zh|en             Chinese keys (default) or English keys; else as
                              the configuration says
  --in PLACE                  whose plan it is, such as 上海市; else as the
                              configuration or the text says
  -c, --config FILE           use this configuration, look for no other
  --no-config                 use none
  --to yaml|json              json prints the plan's data, with English keys
  --schema ADDRESS            name the schema on the first line, for editors
  --stdin-filename NAME       what to call standard input
  --allow-outside DIR         files may lie in DIR too; else links, registries
                              and reports stay in the repository or folder

Examples:
  workplan import a.txt -o a.plan.yaml
  workplan import notice.docx --in 上海市 -o notice.plan.yaml
  workplan import a.txt --to json > a.json`,
  tasks: `workplan tasks [options] [PATH…]    list the tasks that fit

Without conditions all tasks are listed. A name stands for the same body under
its other names, as the registry has them, and with the level put back that it
leaves out. Where there is no registry, names count as the plan writes them;
those that may be the same body by the usual pattern are named beside the list.
A task whose day cannot be determined fits no condition on days.

  --body NAME                 tasks that name this body
  --role ROLE                 the role of the body: lead, responsible, support,
                              implement, guide, supervise
  --section WORDS             words of the title of a section or an attachment
                              around the task
  --text WORDS                words of the task
  --due-before DAY            due on this day or before it, such as 2016-06-30
  --due-after DAY             due on this day or after it
  -f, --format FORMAT         pretty (default), json, ndjson, csv, md
  -o, --output FILE           write into a file instead of standard output
  --force                     overwrite a file that is there
  -c, --config FILE           use this configuration and look for no other
  --no-config                 use no configuration
  --no-ignore                 list ignored files too
  --stdin-filename NAME       what standard input is called
  --allow-outside FOLDER      files in this folder may be used

Plans that are not listed because of errors in their form are named, and the
exit code is 1.

Examples:
  workplan tasks --body 市财政局 --due-before 2016-06-30
  workplan tasks plans/ --role lead --body 市教委 -f csv -o lead.csv`,
  table: `workplan table [options] [PATH…]    write plans as a table of data

Names and types of the columns are fixed: docs/tables.md. Plans are read one
after another, so the memory does not grow with their number; many of them can
be shared out with --shard.

  --of TABLE                  tasks (default), attributions, targets, citations,
                              findings
  -f, --format FORMAT         ndjson (default), csv, parquet
  -o, --output FILE           write into a file instead of standard output
  --force                     overwrite a file that is there
  --shard N/M                 only one of M shares, such as 2/8
  -c, --config FILE           use this configuration and look for no other
  --no-config                 use no configuration
  --no-ignore                 read ignored files too
  --stdin-filename NAME       what standard input is called
  --allow-outside FOLDER      files in this folder may be used

Plans that are not listed because of errors in their form are named, and the
exit code is 1.

Examples:
  workplan table plans/ -f parquet -o tasks.parquet
  workplan table plans/ --of attributions -f csv -o attributions.csv`,
  diff: `workplan diff OLD NEW [options]    compare two plans

Task by task: added, removed, moved, renumbered, reworded, other bodies, other
deadlines, other targets. A body that only bears a new name after a reform is
the same body, by the registry. Tasks are found again by their words, so a plan
may be renumbered and rearranged. OLD and NEW are files, or versions in git:
REV:PATH, such as HEAD:a.plan.yaml. Exit code 0 when they are the same, 1 when
they differ.

  -f, --format FORMAT         pretty (default), json, md, html
  --to docx                   a Word file: number, before, after, what changed
  --continuity                year over year: tasks that go on, ended and are
                              new, and how much each body has to do; exits
                              with 0
  -o, --output FILE           write to this file; else to standard output
  --force                     overwrite the file if it is there
  -c, --config FILE           use this configuration, look for no other
  --no-config                 use none
  --allow-outside DIR         files may lie in DIR too

Examples:
  workplan diff draft.plan.yaml final.plan.yaml
  workplan diff HEAD:a.plan.yaml a.plan.yaml -f html -o diff.html
  workplan diff 2025.plan.yaml 2026.plan.yaml --continuity`,
  merge: `workplan merge BASE OURS THEIRS [options]    merge two versions

OURS and THEIRS come of BASE. Plans are merged by tasks and their keys: two
people who change different tasks, or different keys of one task, never
conflict, also when tasks were renumbered, moved, added or removed. Comments
and layout stay. Numbers that run on in all three files run on in the result.
Only what both sides changed in different ways becomes a conflict, with the
marks of git; \`workplan lint\` reports them and editors resolve them by a
click. No line is lost. Exit code 0 without conflicts, 1 with some, 129 when
nothing could be merged (git stops then).

  -o, --output FILE           write to this file, which may be OURS; else to
                              standard output
  --force                     overwrite the file if it is there
  --allow-outside DIR         files may lie in DIR too

Examples:
  workplan merge base.plan.yaml ours.plan.yaml theirs.plan.yaml -o a.plan.yaml
  workplan git install`,
  git: `workplan git install [options]    let git work on plans by tasks

git merge, git rebase and git pull merge plans with \`workplan merge\`; each
hunk of git diff is headed by the number or title of its task. Writes settings
of this repository and lines of .gitattributes, and says what it writes. Doing
it again changes nothing. Everybody does it once in their own copy.

  --local                     write to .git/info/attributes, which is not
                              shared
  --uninstall                 take back what was written
  --allow-outside DIR         files may lie in DIR too

Examples:
  workplan git install
  workplan git install --uninstall`,
  cascade: `workplan cascade ABOVE OURS… [options]    who takes up what

Lists each task of a plan of a higher level with ours that take it up, those
that no one takes up, and ours without a source. A task of ours names what it
takes up: takesUp: [{file: above.plan.yaml, task: 12}]. Links that are not
written are proposed by words, targets and bodies, with a score; none is
written or counted without --accept. Exit code 1 when a link leads nowhere.

  --accept NUMBER             write this proposal into our plan; may be given
                              more than once
  -f, --format FORMAT         pretty (default), json, md, xlsx, docx; by the
                              name of -o when left out
  -o, --output FILE           write to this file; else to standard output
  --force                     overwrite the file if it is there
  --allow-outside DIR         files may lie in DIR too

Examples:
  workplan cascade province.plan.yaml city.plan.yaml
  workplan cascade province.plan.yaml city.plan.yaml --accept 1 --accept 3
  workplan cascade province.plan.yaml city.plan.yaml -o table.xlsx`,
  review: `workplan review PLAN RETURN.docx… [options]    opinions on a draft

Reads tracked insertions, deletions and comments of the drafts that bodies
returned (.docx), ties each to its task, and lists them: number, body, item,
original words, opinion, adopted, reason. The body comes from the author of a
change and the name of the file; where that is not clear it is left empty and
said, and so is the task. Exit code 2 when a file cannot be read.

  --accept NUMBER             take this change into the plan; may be given more
                              than once. The words must stand in the task
                              exactly once; comments and new paragraphs are
                              made by hand
  -f, --format FORMAT         pretty (default), json, md, xlsx, docx; by the
                              name of -o when left out
  -o, --output FILE           write to this file; else to standard output
  --force                     overwrite the file if it is there
  --allow-outside DIR         files may lie in DIR too

Examples:
  workplan review a.plan.yaml returns/one.docx returns/two.docx
  workplan review a.plan.yaml one.docx -o opinions.xlsx
  workplan review a.plan.yaml one.docx --accept 1,3`,
  render: `workplan render PLAN [options]    print a plan: text, Word, Excel, a page

A plan made by import gives the very bytes it was made from; a plan that was
changed gives the changed text. Of a plan with mistakes in its writing or
structure nothing is printed, and the exit code is 1.

  --to FORM                   text (the default), docx (Word, in the layout of
                              GB/T 9704-2012), xlsx (table of tasks), html, md;
                              for other systems stratml, akn (Akoma Ntoso),
                              jsonld
  --head NAME                 docx: a formal document with this name in its red
                              head, such as 上海市人民政府办公厅文件
  --seal                      docx: it gets a seal; signature and date stand so
  --template FILE             docx: use a Word template; the text goes in the
                              place of its paragraph {正文}. xlsx: fill in a
                              workbook of your own; all else of it stays
  -o, --output FILE           write to this file, a text in the encoding of the
                              plan; else to standard output
  --force                     overwrite the file if it is there
  --stdin-filename NAME       what to call standard input
  --allow-outside DIR         files may lie in DIR too; else links, registries
                              and reports stay in the repository or folder

Examples:
  workplan render a.plan.yaml --to text
  workplan render a.plan.yaml --to docx -o a.docx
  workplan render a.plan.yaml --to xlsx -o tasks.xlsx
  workplan render a.plan.yaml --to xlsx --template own.xlsx -o filled.xlsx`,
  sync: `workplan sync PLAN WORKBOOK [options]    take an edited table of tasks back

The workbook was made by workplan render PLAN --to xlsx and edited in Excel, WPS
or LibreOffice. Only cells that the table changed and the plan did not are taken
over; every other byte of the plan stays. What both changed, what was emptied,
rows of which nobody can be certain, and rows that are new or gone are listed,
and change nothing. Doing it again changes nothing. When something was not taken
over the exit code is 1.

  --dry-run                   show what would change, write nothing
  --allow-outside DIR         files may lie in DIR too; else links, registries
                              and reports stay in the repository or folder

Examples:
  workplan render a.plan.yaml --to xlsx -o tasks.xlsx
  workplan sync a.plan.yaml tasks.xlsx --dry-run
  workplan sync a.plan.yaml tasks.xlsx`,
  status: `workplan status [options] [PATH…]    how far plans have come on a day

Without a path, all plans in the current folder. A light is derived from the
status, the due date and the entries of progress; nothing is written. Red:
overdue, or behind. Yellow: due within 30 days, or not reported in time. Grey:
nothing reported yet, or no due date. The rest is green or done.

  --on YYYY-MM-DD             the day; today when left out
  --every month|quarter       how often bodies report (default: month)
  -f, --format FORMAT         pretty (default), json, ndjson, csv, md, html
  --fail-on red|yellow|never  exit with 1 when there is such a light; yellow
                              means red too (default: never)
  -o, --output FILE           write to this file; else to standard output
  --force                     overwrite the file if it is there
  -c, --config FILE           use this configuration
  --no-config                 use none
  --no-ignore                 look at ignored files too
  --allow-outside DIR         files may lie in DIR too; else links, registries
                              and reports stay in the repository or folder

Examples:
  workplan status --on 2026-06-30
  workplan status plans/ --fail-on red
  workplan status a.plan.yaml --format csv -o status.csv`,
  sheet: `workplan sheet PLAN [options]    write the register that bodies fill in

A workbook with the tasks of the plan, and columns for status, progress,
completion, problem, next step, body and date. Other cells are locked. A hidden
sheet keeps what it was made with; workplan collect needs it.

  -o, --output FILE           one register of all tasks, into this file
  --by-body DIR               one register for each body that reports, in this
                              folder: what it leads, and what it supports
  --on YYYY-MM-DD             the day; today when left out
  --force                     overwrite files that are there
  --allow-outside DIR         files may lie in DIR too; else links, registries
                              and reports stay in the repository or folder

Examples:
  workplan sheet a.plan.yaml -o register.xlsx
  workplan sheet a.plan.yaml --by-body out`,
  collect: `workplan collect PLAN RETURN… [options]    take returns into the plan

Each row that a body filled in becomes an entry of progress. Everything else of
the plan stays, byte for byte, and doing it again changes nothing. What may be
misread, and what contradicts itself, is left out and listed: dates, statuses,
bodies, two returns for one task, changed cells. Who has not reported is listed
too. When something was listed that a person has to look at, the exit code is 1.

  --on YYYY-MM-DD             the day; later dates are mistakes. Today when left
                              out
  --every month|quarter       how often bodies report (default: month)
  --dry-run                   show what would change, write nothing
  --allow-outside DIR         files may lie in DIR too; else links, registries
                              and reports stay in the repository or folder

Examples:
  workplan collect a.plan.yaml returns/*.xlsx --dry-run
  workplan collect a.plan.yaml returns/*.xlsx --on 2026-06-30`,
  report: `workplan report PLAN [options]    write the circular on progress

Totals, a table by body, what is late and why, what is due next, and what was
not reported. All of it follows from the plan and the day.

  --to FORM                   md (default), docx (in the layout of GB/T
                              9704-2012), xlsx, html
  --on YYYY-MM-DD             the day; today when left out
  --every month|quarter       how often bodies report (default: month)
  --head NAME                 docx: a formal document with this name in its red
                              head
  --seal                      docx: it gets a seal; the date stands so
  --template FILE             docx: use a Word template; the text goes in the
                              place of its paragraph {正文}
  -o, --output FILE           write to this file; else to standard output
  --force                     overwrite the file if it is there
  --allow-outside DIR         files may lie in DIR too; else links, registries
                              and reports stay in the repository or folder

Examples:
  workplan report a.plan.yaml --on 2026-06-30
  workplan report a.plan.yaml --to docx -o circular.docx`,
  convert: `workplan convert PLAN --dialect zh|en [options]    switch the keys

Values, comments and layout stay. The result goes to standard output. Of a
plan with mistakes in its writing nothing is converted, and the exit code is 1.

  --dialect zh|en             Chinese keys or English keys
  -o, --output FILE           write to this file
  --force                     overwrite the file if it is there
  --write                     change the file itself
  --allow-outside DIR         files may lie in DIR too; else links, registries
                              and reports stay in the repository or folder

Examples:
  workplan convert a.plan.yaml --dialect en
  workplan convert a.plan.yaml --dialect zh --write`,
  json: `workplan json PLAN [options]    print a plan as JSON with English keys

Deadlines come with their dates, lists that end in 等 are marked as open, and
anchors carry offsets where the source text can be read. Of a broken plan all
that can be read is printed, its mistakes go to standard error, and the exit
code is 1.

  -o, --output FILE           write to this file
  --force                     overwrite the file if it is there
  --stdin-filename NAME       what to call standard input
  --allow-outside DIR         files may lie in DIR too; else links, registries
                              and reports stay in the repository or folder

Examples:
  workplan json a.plan.yaml
  workplan json a.plan.yaml -o a.json`,
  bodies: `workplan bodies [NAME] [options]    look a name up in the registry
workplan bodies import FILE --in PLACE    draft a registry from a list of names

Shows what body it is, since when and until when, what it came from and what
it became. Whatever is unverified says so. Without a name all bodies are
listed. An unknown name gives exit code 1. import reads names, one a line or
separated by 、, and writes the registry to standard output; no file changes.

  -o, --output FILE           write the result of import to this new file
  --force                     overwrite that file
  --on DATE                   as of this day, such as 2016-02-18
  --in PLACE                  in this place, such as 上海市; else everywhere
  -f, --format pretty|json    json for programs
  -c, --config FILE           use the registries of this configuration
  --no-config                 use the built-in registries only
  --allow-outside DIR         files may lie in DIR too; else links, registries
                              and reports stay in the repository or folder

Examples:
  workplan bodies 市工商局
  workplan bodies 市工商局 --on 2019-01-01 --in 上海市
  workplan bodies --in 上海市 --on 2016-02-18
  workplan bodies import names.txt --in 南京市 -o nanjing.registry.yaml`,
  rules: `workplan rules [options]    list all rules

  -f, --format pretty|json    json for programs, in both languages

Examples:
  workplan rules
  workplan rules --format json`,
  explain: `workplan explain RULE… [options]    explain rules

Says what the rule asks for and why, and runs it on its examples: what is
found, and how it is fixed. Needs no network.

  -f, --format pretty|json    json for programs, with the page of docs/rules; of
                              all rules when none is named

Example:
  workplan explain fullwidth-colon`,
  new: `workplan new [FILE] [options]    write a new plan to begin with

The plan has a title, a section and a task to write over. Without FILE it is
written into the current folder, its name made from the title. A file that is
there is never touched.

  --in PLACE                  whose plan it is, such as 南京市
  --kind KIND                 points (工作要点, the default), division
                              (任务分工方案), action (行动计划), list (任务清单)
  --year YEAR                 the year that it is for; this year when left out
  --title WORDS               its title; made from the rest when left out
  --dialect zh|en             Chinese keys (default) or English keys
  --allow-outside DIR         links on the way may lead into DIR too

Examples:
  workplan new --in 南京市 --year 2026
  workplan new 2026.plan.yaml --in 浦东新区 --kind action`,
  schema: `workplan schema [NAME] [options]    print a JSON Schema

NAME is plan (the default; English keys), plan.zh (Chinese keys), plan-model
(what workplan json prints), config, registry, or what --format json prints:
lint-report, diff-report, cascade-report, review-report, status-report.

  -o, --output FILE           write to this file; else to standard output
  --force                     overwrite the file if it is there
  --allow-outside DIR         links on the way may lead into DIR too

Examples:
  workplan schema plan.zh -o plan.schema.json
  workplan schema config`,
  init: `workplan init [FOLDER] [options]    write a configuration

Writes a workplan.config.yaml into the folder: whatever can be set is explained
in it, and nothing is set yet.

  --dialect zh|en             Chinese or English keys; else by the language
  --force                     overwrite a configuration that is there
  --allow-outside DIR         files may lie in DIR too; else links, registries
                              and reports stay in the repository or folder

Examples:
  workplan init
  workplan init plans --dialect en`,
  'merge-reports': `workplan merge-reports REPORT… [options]    join reports

Joins reports of workplan lint -f json, such as those of --shard, and prints
them in any format. Run it in the folder they were made in, beside the plans.

  -f, --format FORMAT[=FILE]  as for workplan lint
  --fail-on LEVEL             exit with 1 from this level on:
                              error (default), warning, info, never
  --max-warnings N            exit with 1 on more warnings than this
  -q, --quiet                 errors only
  --allow-outside DIR         files may lie in DIR too; else links, registries
                              and reports stay in the repository or folder

Examples:
  workplan lint --shard 1/2 -f json=1.json
  workplan lint --shard 2/2 -f json=2.json
  workplan merge-reports 1.json 2.json -f pretty -f sarif=all.sarif`,
  completion: `workplan completion SHELL    print completions for a shell

SHELL is bash, zsh, fish or powershell. Commands, options, their values and ids
of rules are completed. The manual is workplan help --man.

Examples:
  workplan completion bash > ~/.local/share/bash-completion/completions/workplan
  workplan completion zsh > ~/.zfunc/_workplan
  workplan completion fish > ~/.config/fish/completions/workplan.fish
  workplan completion powershell >> $PROFILE`,
  mcp: `workplan mcp [options]    tools for agents, started by their program

Talks on standard input and output (Model Context Protocol): validate and fix
plans, look up bodies, locate quotes in official texts, get schemas, explain
rules. Reads files of the current folder only and writes nothing.

      --stdio        use standard input and output; always so
  -c, --config FILE  use this configuration, look for no workplan.config.yaml
      --no-config    use no configuration
      --allow-outside DIR  files may lie in DIR too, see docs/configuration.md

Example:
  workplan mcp`,
  lsp: `workplan lsp [options]    language server, started by an editor

Talks to the editor on standard input and output (LSP 3.18): findings,
completion, hover, jumps to the official text, outline, renaming, fixes and
formatting. Plans are checked by the configuration of their folder.

      --stdio        use standard input and output; always so, as editors say it
  -c, --config FILE  use this configuration, look for no workplan.config.yaml
      --no-config    use no configuration
      --allow-outside DIR  files may lie in DIR too, see docs/configuration.md

Example:
  workplan lsp --stdio`,
};
