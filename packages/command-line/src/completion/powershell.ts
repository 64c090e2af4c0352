import type { CommandModel } from './model.js';

/** Completions for PowerShell 5.1 and later. Without an answer PowerShell offers files. */
export const powershellCompletion = (
  commands: readonly CommandModel[],
): string => `# Made by: workplan completion powershell
Register-ArgumentCompleter -Native -CommandName workplan -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $options = @{
${commands.map(({ name, options }) => `    '${name}' = ${list(options.map((option) => `--${option.name}`))}`).join('\n')}
  }
  $values = @{
${commands
  .flatMap(({ name, options }) =>
    options
      .filter(({ values }) => values.length > 0)
      .map((option) => `    '${name} --${option.name}' = ${list(option.values)}`),
  )
  .join('\n')}
  }
  $words = @{
${commands
  .filter(({ words }) => words.length > 0)
  .map(({ name, words }) => `    '${name}' = ${list(words)}`)
  .join('\n')}
  }
  $names = ${list(commands.map(({ name }) => name))}
  $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { "$_" })
  $command = @($before | Select-Object -Skip 1 | Where-Object { $names -contains $_ })[0]
  $last = if ($before.Count -gt 0) { $before[-1] } else { '' }
  $offered = if ($command -and $values.ContainsKey("$command $last")) { $values["$command $last"] }
    elseif ($wordToComplete.StartsWith('-')) { $options[$(if ($command) { $command } else { 'lint' })] }
    elseif (-not $command) { $names }
    else { $words[$command] }
  $offered | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;

const list = (words: readonly string[]): string => `@(${words.map((word) => `'${word}'`).join(', ')})`;
