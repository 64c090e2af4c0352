import { placeInText, type Report, type RuleContext, valuePlace } from '@workplan/lint';
import { documentNumberOf, objectOf, scalarOf } from '@workplan/plan/model';
import type { Data, texts } from './texts.js';

/** 上海市2024年重点工作, 行动方案（2022—2024年）: the years of the plan itself, where none stands for what it follows up. */
const YEARS = /^[^\d《落贯]{0,20}(\d{4})(?:[—–-]+(\d{4}))?年|[（(](\d{4})年?(?:[—–-]+(\d{4}))?年?[）)]$/;
const FOLLOWS_UP = /整改|反馈|考核|审计|督察|总结|通报|会议|修订/;

/** Days from the middle of a year to January or December of the next or last, in milliseconds. */
const HALF_AND_MORE = 230 * 864e5;

/** A title or a number of another year than the plan: both were often copied from last year's. */
export function reportYears({ document, spine, head }: RuleContext, report: Report<typeof texts, Data>): void {
  const { root } = spine.bound;
  const { issued, from, to } = head;
  // Issued behind the period: one finding says so.
  if (issued && to && issued > to) return;
  const title = scalarOf(root, 'title');
  const period = scalarOf(root, 'period');
  const named = title?.node.value.trim() ?? '';
  const [first, last = first] = FOLLOWS_UP.test(named) ? [] : (YEARS.exec(named)?.slice(1).filter(Boolean) ?? []);
  if (title && period && from && to && first && last && (last < from.slice(0, 4) || first > to.slice(0, 4)))
    report('title', valuePlace(document, title), { text: first, to: period.node.value });
  const number = scalarOf(objectOf(root, 'document'), 'number');
  const year = documentNumberOf(number?.node.value.trim() ?? '')?.number.year;
  if (number === undefined || year === undefined || issued === undefined) return;
  // A number of December may be dated in January, and the other way round.
  if (Math.abs(Date.UTC(year, 6) - Date.parse(issued)) < HALF_AND_MORE) return;
  const text = String(year);
  const start = Math.max(number.node.value.indexOf(text), 0);
  report('number', placeInText(document, number.node, start, start + 4), { text, issued });
}
