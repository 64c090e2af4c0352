import type { NearName } from '@workplan/registry';
import { defineRule, type RuleContext } from '../../rule.js';
import { INVISIBLES } from '../../text/invisibles.js';
import { LOOKALIKES, unifiedForm } from '../../../text/lookalikes.js';
import { checkedNames, elidedNames, isCurated, rangeOfName, rename } from '../support.js';
import { texts } from './texts.js';

/** Words for an audience rather than a body: 各有关单位, 全区各部门. Nobody can look them up. */
const AUDIENCE =
  /^(?:各|全[省市区县州]|有关|相关|其他|所有)|(?:各|有关|相关)[^、]{0,8}(?:部门|单位|机构|政府|企业|街镇|街道|乡镇|园区|高校|学校|医院)$/;

/** A name that the registry does not know at any date. */
export const unknownBody = defineRule({
  id: 'unknown-body',
  group: 'body',
  severity: 'error',
  fix: 'suggestion',
  texts,
  check(context, report) {
    const elided = elidedNames(context);
    const curated = isCurated(context);
    const seen = new Set<string>();
    for (const { scalar, name, answer } of checkedNames(context)) {
      if (answer.status === 'pattern' && curated && !seen.has(name)) {
        seen.add(name);
        report('usual', rangeOfName(scalar), { name, place: context.place ?? '' }, { severity: 'info' });
      }
      if (answer.status !== 'unknown' || elided.has(scalar) || isOnlyMistyped(context, name)) continue;
      // Where no list says what is there, one information a name is enough.
      if (!curated && seen.has(name)) continue;
      seen.add(name);
      const near = usable(context, answer.nearest);
      const data = { name, place: context.place ?? '', nearest: near };
      const fixes = near.flatMap((to) => {
        const edits = rename(scalar, to);
        return edits.length === 0 ? [] : [{ title: 'use' as const, data: { to }, edits }];
      });
      // What sounds like a known collective (各区县政俯) is a slip; what only resembles one may be meant.
      const isSlip = answer.nearest.some(({ by }) => by === 'pinyin');
      if (AUDIENCE.test(name) && !isSlip) report('audience', rangeOfName(scalar), data, { severity: 'info' });
      else if (curated) report(near.length > 0 ? 'near' : 'unknown', rangeOfName(scalar), data, { fixes });
      else report(near.length > 0 ? 'nearUsual' : 'unlisted', rangeOfName(scalar), data, { fixes, severity: 'info' });
    }
  },
});

/** A counted set (15个区县政府) describes one document's figures; nobody means it by a misspelt name. */
const COUNTED = /^\d/;

/** Short forms to offer: those in force first of all, others only when there is nothing else. */
function usable({ lookup }: RuleContext, nearest: readonly NearName[]): string[] {
  const names = [...new Set(nearest.map(({ body }) => body.shortForm))].filter((name) => !COUNTED.test(name));
  const inForce = names.filter((name) => ['exact', 'pattern'].includes(lookup(name)?.status ?? ''));
  return inForce.length > 0 ? inForce : names;
}

/** Whether the name is known once look-alike and invisible characters are mended; other rules speak of those. */
function isOnlyMistyped({ lookup }: RuleContext, name: string): boolean {
  const mended = [...name]
    .map((character) =>
      INVISIBLES.test(character) ? '' : LOOKALIKES.test(character) ? (unifiedForm(character) ?? character) : character,
    )
    .join('');
  return mended !== name && lookup(mended)?.status !== 'unknown';
}
