import type { OutlineBody } from '@workplan/language-service/protocol';

/** Kinds of bodies in the order in which documents name them. */
export const BODY_KINDS = ['department', 'local', 'institution', 'collective'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

const LOCAL = /(?:省|市|区|县|州|盟|旗|乡|镇|街道)(?:人民)?政府$|(?:管委会|街道办事处)$/;
const INSTITUTION = /(?:中心|院|所|校|大学|学|馆|站|台|社|公司|集团|银行|企业|协会|学会|联合会|基金会|医院)$/;

/** The kind of a body by its name alone. */
export function kindOf({ name, isCollective }: Pick<OutlineBody, 'name' | 'isCollective'>): BodyKind {
  if (isCollective) return 'collective';
  if (LOCAL.test(name)) return 'local';
  return INSTITUTION.test(name) ? 'institution' : 'department';
}
