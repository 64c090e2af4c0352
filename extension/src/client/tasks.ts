import { env, ShellExecution, Task, TaskScope, tasks, UIKind, type Disposable, type TaskDefinition } from 'vscode';

const TYPE = 'workplan';
const COMMANDS = ['lint', 'fix', 'fmt'] as const;

interface WorkplanTask extends TaskDefinition {
  readonly command?: string;
  readonly path?: string;
}

/** The command `workplan` as tasks of the workspace, for whoever has it installed. A browser has no shell to run it in. */
export function registerTasks(): Disposable[] {
  if (env.uiKind === UIKind.Web && env.remoteName === undefined) return [];
  return [
    tasks.registerTaskProvider(TYPE, {
      provideTasks: () => COMMANDS.map((command) => taskOf({ type: TYPE, command, path: '.' })),
      resolveTask: ({ definition }) => taskOf(definition),
    }),
  ];
}

function taskOf(definition: WorkplanTask): Task {
  const { command = 'lint', path = '.' } = definition;
  const args = command === 'lint' ? [command, '--format', 'unix', path] : [command, path];
  return new Task(
    definition,
    TaskScope.Workspace,
    `${command} ${path}`,
    TYPE,
    new ShellExecution('workplan', args),
    '$workplan',
  );
}
