import { type Dialect, propertyOf, type PropertySpec, type TypeName, TYPES } from '@workplan/plan/schema';

/** Words that drafters write for keys of the format, from the labels of real plans. */
const SYNONYMS: Readonly<Record<string, string>> = {
  牵头单位: 'lead',
  牵头部门: 'lead',
  主责单位: 'lead',
  牵头责任单位: 'lead',
  责任单位: 'responsible',
  责任部门: 'responsible',
  '责任部门、单位': 'responsible',
  负责单位: 'responsible',
  负责部门: 'responsible',
  负责: 'responsible',
  配合单位: 'support',
  配合部门: 'support',
  协办单位: 'support',
  参与单位: 'support',
  协同责任单位: 'support',
  落实单位: 'implement',
  落实部门: 'implement',
  指导单位: 'guide',
  指导部门: 'guide',
  督办单位: 'supervise',
  完成时限: 'deadline',
  完成时间: 'deadline',
  时限要求: 'deadline',
  截止时间: 'deadline',
  截止日期: 'deadline',
  编号: 'number',
  名称: 'title',
  任务内容: 'text',
  工作内容: 'text',
  主要内容: 'text',
  工作任务: 'text',
  发文字号: 'number',
  发文单位: 'issuer',
  发文日期: 'issued',
  说明: 'note',
  单位: 'unit',
  时间: 'deadline',
  年度: 'period',
  附件缺失: 'missing',
  departments: 'responsible',
  owner: 'lead',
  due: 'deadline',
  description: 'text',
  id: 'number',
  name: 'title',
  content: 'text',
};

/** The key of a type that was most likely meant: a synonym, a look-alike, or one that few characters part from it. */
export function nearestKey(written: string, type: TypeName, dialect: Dialect): PropertySpec | undefined {
  const composed = written
    .normalize('NFKC')
    .trim()
    .replace(/^["'“”]|["'“”]$/g, '');
  const exact = propertyOf(type, composed) ?? propertyOf(type, SYNONYMS[composed] ?? '');
  if (exact !== undefined) return exact;
  if (composed.length > 24) return undefined;
  let best: PropertySpec | undefined;
  let bestDistance = Infinity;
  for (const property of TYPES[type].properties) {
    for (const key of [property[dialect], dialect === 'zh' ? property.en : property.zh]) {
      const limit = Math.max(1, Math.floor(key.length / 3));
      const distance = editDistance(composed.toLowerCase(), key.toLowerCase(), limit);
      // A key of two characters with one of them right is still a guess worth making, one of one is not.
      if (distance <= limit && distance < Math.max(composed.length, key.length) && distance < bestDistance) {
        best = property;
        bestDistance = distance;
      }
    }
  }
  return best;
}

/** Edit distance (insert, delete, replace), given up beyond `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}
