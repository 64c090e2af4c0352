import type { Body } from '@workplan/registry';

/** Kinds of bodies as labels see them: 部门 or 单位. */
const AS_LABELLED: Readonly<Partial<Record<Body['kind'], 'department' | 'unit'>>> = {
  government: 'unit',
  department: 'department',
  office: 'department',
  party: 'department',
  institution: 'unit',
  district: 'unit',
  company: 'unit',
  other: 'unit',
};

/** 单位 may be said of any body, departments too. */
export const ANY_LABEL = '责任单位';

/** The labels of a responsible group that follow from the kinds of its bodies. */
export const LABELS: ReadonlySet<string> = new Set(['责任部门', ANY_LABEL, '责任部门、单位']);

/** The label that fits these bodies; undefined when one of them is of no certain kind. */
export function expectedLabel(bodies: readonly (Body | undefined)[]): string | undefined {
  const kinds = new Set(bodies.map((body) => body && asLabelled(body)));
  if (kinds.size === 0 || kinds.has(undefined)) return undefined;
  if (kinds.size === 2) return '责任部门、单位';
  return kinds.has('unit') ? ANY_LABEL : '责任部门';
}

function asLabelled({ kind, collective }: Body): 'department' | 'unit' | undefined {
  if (collective === undefined) return AS_LABELLED[kind];
  return ({ districts: 'unit', departments: 'department', mixed: undefined } as const)[collective.of];
}
