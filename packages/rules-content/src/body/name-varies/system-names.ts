import type { Occurrence } from '@workplan/lint';
import type { PlanView } from '@workplan/plan/parts';
import { passages } from './passages.js';
import type { NamedForm } from './variants.js';

/** What systems are called; 平台化, 系统性 and 子系统 are other words. */
const HEAD = /(?:平台|系统|大厅|门户网站)(?![化性])/g;
const ANY_HEAD = new RegExp(HEAD.source);
const PART_OF_WORD = '子分';
/** How long a name before its head may be. */
const LONGEST = 20;
/** Words that stand before a name and are no part of it. */
const BEFORE =
  /建设(?!和管理)|推进|推动|完善|深化|优化|加强|强化|开展|构建|搭建|打造|依托|打通|提升|提高|支撑|完成|实现|升级|改造|改进|接入|纳入|链入|对接|开通|开发|建立|建成|形成|利用|运用|通过|围绕|基于|借鉴|探索|加快|扩展|拓展|融合|整合|汇接|衔接|健全|推广|发挥|拓宽|增强|集成|统筹|协调|试点|确定|各类|各项|有关|相关|一批|现有|已有|其他|指导|制定|方便|适合|适应|突出|进一步|[本全][省市区县国]|和(?!管理)|[与及或对从由将把被向至到以为于的等了并]|在(?!线)/g;

/** Systems and platforms named in running text. */
export function systemForms(document: PlanView): Occurrence<NamedForm>[] {
  const found: Occurrence<NamedForm>[] = [];
  // Most tasks name none: one look at the whole text tells.
  if (!ANY_HEAD.test(document.text)) return found;
  for (const { start, end } of passages(document)) {
    const text = document.text.slice(start, end);
    for (const match of text.matchAll(HEAD)) {
      if (PART_OF_WORD.includes(text.charAt(match.index - 1) || ' ')) continue;
      const from = beginOfName(text, match.index);
      const stop = match.index + match[0].length;
      if (from < match.index)
        found.push({
          key: { kind: 'system', form: text.slice(from, stop) },
          places: [{ start: start + from, end: start + stop }],
        });
    }
  }
  return found;
}

/** Where the name begins that ends with the head at `head`: after the last mark, verb or particle before it. */
function beginOfName(text: string, head: number): number {
  const from = Math.max(0, head - LONGEST);
  const stretch = /(?<![\u4e00-\u9fff“”])[\u4e00-\u9fff“”]+$/.exec(text.slice(from, head))?.[0] ?? '';
  let name = stretch;
  for (const match of stretch.matchAll(BEFORE)) name = stretch.slice(match.index + match[0].length);
  return head - withoutHalfQuotes(name).length;
}

/** A quotation mark whose partner stands outside the name is no part of it. */
function withoutHalfQuotes(name: string): string {
  const close = name.indexOf('”');
  const open = name.indexOf('“');
  if (close !== -1 && (open === -1 || close < open)) return withoutHalfQuotes(name.slice(close + 1));
  const last = name.lastIndexOf('“');
  return last > name.lastIndexOf('”') ? name.slice(last + 1) : name;
}
