// The public API of @workplan/core/schema. Written by scripts/api-report.mjs; review every change of it.

declare const DESCRIPTIONS: Readonly<Record<string, Description>>;

interface Description {
    readonly title: Localized;
    readonly description: Localized;
}

type JsonSchema = Readonly<Record<string, unknown>>;

declare const PLAN_MODEL_SCHEMA: JsonSchema;

declare const PLAN_SCHEMA: JsonSchema;

declare const PLAN_SCHEMA_ZH: JsonSchema;

declare const ROLES: readonly [
    'lead',
    'responsible',
    'support',
    'implement',
    'guide',
    'supervise'
];

declare const ROLE_WORDS: Readonly<Record<Role, Localized>>;

declare const TYPES: Readonly<Record<TypeName, TypeSpec>>;

declare const propertyOf: (type: TypeName, key: string) => PropertySpec | undefined;
