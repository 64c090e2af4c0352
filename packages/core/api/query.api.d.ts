// The public API of @workplan/core/query. Written by scripts/api-report.mjs; review every change of it.

interface RoleBody {
    readonly role: Role;
    readonly body: string;
}

interface TaskEntry {
    readonly task: Task;
    readonly index: number;
    readonly path: readonly (string | number)[];
    readonly sections: readonly string[];
    readonly parent: TaskEntry | undefined;
    readonly number: string;
    readonly text: string;
    readonly carriers: readonly (Task | Clause)[];
    readonly shared: readonly SharedRoles[];
    readonly due: string | undefined;
}

interface TaskQuery {
    readonly body?: string | undefined;
    readonly role?: Role | undefined;
    readonly section?: string | undefined;
    readonly text?: string | undefined;
    readonly dueBefore?: string | undefined;
    readonly dueAfter?: string | undefined;
    readonly isBody?: ((written: string, asked: string) => boolean) | undefined;
}

declare const bodiesOf: (group: RoleGroup | undefined) => readonly string[];

declare const isOpen: (group: RoleGroup | undefined) => boolean;

declare function planTasks(plan: Plan): TaskEntry[];

declare function queryTasks(plan: Plan, query: TaskQuery): TaskEntry[];

declare function roleBodies({ carriers, shared, }: Pick<TaskEntry, 'carriers'> & Partial<Pick<TaskEntry, 'shared'>>): RoleBody[];
