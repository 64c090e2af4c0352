import { itemAt } from '@workplan/plan/text';
import type { SourceLine } from '../text/source-lines.js';

/*
 * Who copies a whole page copies what the site prints above and below it: 首页 > 政务公开, which is no part of the title, and
 * 主办单位：…　网站标识码：…. Its 主办 and 承办 run the site and were given no task.
 */

/** No foot has more lines with words. */
const MOST_LINES = 12;
const LONGEST = 160;
const RUNS = /^[ \t\u3000]*(?:主办|承办|主管|协办)(?:单位)?[：:]/;
/** Governments run sites; what an office leads (主办：市教育局) may be the last task. */
const RUN_BY_GOVERNMENT = /^[ \t\u3000]*主办(?:单位)?[：:][^：:]{0,40}政府/;
const CONTACT = /^[ \t\u3000]*(?:(?:单位|联系|办公|网站)?(?:地址|电话|邮箱)|邮编|邮政编码|传真)[：:]/;
const LINK = /^[ \t\u3000]*(?:关于我们|联系我们|网站声明|隐私保护|使用帮助|建议使用|推荐使用|您是第)/;
/** What stands nowhere but at the foot of a site. */
const OF_SITE = /网站标识码|ICP备|公网安备|版权所有|网站地图|技术支持[：:]|IPv6|Copyright|©/i;

/** 首页 > 政务公开 > 文件, 当前位置：首页>政策: the way to a page. */
const WAY = /^[ \t\u3000]*(?:(?:当前|您(?:现在)?(?:所在)?的?)位置[：:]|首页[ \t\u3000]*[>›»＞→])[^。；]{0,80}$/;
const HEAD = 3;

/** The lines above a text that say the way to its page. */
export function siteHead(lines: readonly SourceLine[]): number[] {
  const first = [...lines.keys()].filter((at) => itemAt(lines, at).text.trim() !== '').slice(0, HEAD);
  const end = first.findIndex((at) => !WAY.test(itemAt(lines, at).text));
  return end === -1 ? first : first.slice(0, end);
}

/** The lines of the foot of a site at the end of a text; those that may be of the last task are none. */
export function siteFoot(lines: readonly SourceLine[]): number[] {
  const foot: number[] = [];
  for (let at = lines.length - 1; at >= 0 && foot.length < MOST_LINES; at -= 1) {
    const { text } = itemAt(lines, at);
    if (text.trim() === '') continue;
    if (text.length > LONGEST || ![RUNS, CONTACT, LINK, OF_SITE].some((form) => form.test(text))) break;
    foot.unshift(at);
  }
  const has = (form: RegExp): boolean => foot.some((at) => form.test(itemAt(lines, at).text));
  if (!has(OF_SITE) && !(has(RUN_BY_GOVERNMENT) && has(CONTACT))) return [];
  return foot.slice(ownStart(lines, foot));
}

/** Where tasks have lines that begin with the same label, the foot begins where the label comes again, or behind it. */
function ownStart(lines: readonly SourceLine[], foot: readonly number[]): number {
  const labels = foot.map((at) => RUNS.exec(itemAt(lines, at).text)?.[0].trim());
  const first = foot[0] ?? 0;
  const isUsed = lines.slice(0, first).some(({ text }) => labels.includes(RUNS.exec(text)?.[0].trim() ?? ''));
  if (!isUsed) return 0;
  const again = labels.findIndex((label, index) => label !== undefined && labels.indexOf(label) < index);
  const lastLabel = labels.reduce((last, label, index) => (label === undefined ? last : index), -1);
  return again === -1 ? lastLabel + 1 : again;
}
