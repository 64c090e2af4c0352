import { findTimes } from '@workplan/plan/model';
import { isBodyLike } from '@workplan/plan/names';
import { verbPhraseAt } from './verb-phrase.js';

/*
 * A deadline inside an attribution is a part of its own between marks: 6月底完成, 2022年10月底前,
 * 年内持续推进, 力争2020年底前完成.
 */
const MAX_LENGTH = 40;
const BEFORE = /^(?:力争|确保|争取|原则上|分别|计划|预计|贯穿|并|于|在|自|到|至|截至|其中)?(?:于|在|到)?$/;
const AFTER: readonly string[] = (
  '前 内 底 起 并 完成 全部 基本 全面 初步 启动 取得 实现 建成 投入 出台 印发 持续 见效 到位 落实 推进 开工 竣工 ' +
  '形成 制定 报送 上线 实施 开展 达到 结束 办结 销号 整改 坚持 保持 执行 有序 滚动 提出 提交 进行 进入 上报 发布 公布 建立 修订 编制 验收 交付 完工 投产 投用 通车 封顶 启用 组织 举办 召开 动工 开放 总结 新增 通报 汇报 报告 调度 公示 更新 检查 督查 考核 评估 报市 报县 报区 报省'
).split(' ');

/** Behind 前 whatever is done by then may follow (10月底前拨付到位), but nobody who does it. */
const LIMIT = /前$/;
const LONGEST_REST = 12;

/** 按上级要求时限完成, 政策出台后3个月内完成: when it is due is not said here. */
const ELSEWHERE =
  /^(?:按照?[^，,。；;：:]{0,12}(?:时限|时间|进度|节点|期限)(?:要求|节点)?|[^，,。；;：:]{2,20}后(?:\d{1,3}|[一两二三四五六七八九十]{1,3})(?:个月|个工作日|个自然日|日|天|年)(?:之|以)?内)(?:完成|办结|推进|落实|出台|印发)?$/;

/** 6月底前（2027年）: the year comes too late to be that of the time before it, and belongs to the deadline all the same. */
const YEAR_BEHIND = /[（(](?:20\d\d|[明次后])年(?:度)?[）)]$/;

/** Whether a part between marks is a deadline, as against the name of a body that holds a date. */
export function isDeadline(part: string): boolean {
  if (part.length < 2 || part.length > MAX_LENGTH) return false;
  const times = findTimes(part, { year: 2000 });
  const first = times[0];
  const last = times[times.length - 1];
  if (ELSEWHERE.test(part)) return true;
  if (first === undefined || last === undefined || !BEFORE.test(part.slice(0, first.start))) return false;
  const rest = part.slice(last.end);
  // 举办 ends as an office does, and is what is done.
  if (rest === '' || AFTER.includes(rest) || (/^[）)]$/.test(rest) && YEAR_BEHIND.test(part))) return true;
  if (isBodyLike(rest)) return false;
  return (
    AFTER.some((word) => rest.startsWith(word)) ||
    (LIMIT.test(last.text) && rest.length <= LONGEST_REST && verbPhraseAt(rest, 0, rest.length) === undefined)
  );
}
