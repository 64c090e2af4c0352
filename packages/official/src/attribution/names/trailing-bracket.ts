import { isPersonalName } from '../words/personal-name.js';
import { opensStatement } from '../statements/statement.js';
import { isDeadline } from '../words/deadline.js';

/*
 * What stands in brackets behind a name and is no part of it: a person (市城管局（联系人：张某）, 市财政局（李某某）), what the body does
 * or when (市数据局（6月底前）), or a rule for the whole document (市水利局（列第一位的为牵头单位，下同）).
 */
const CONTACT =
  /^(?:联系人|联络员|联络人|联系电话|联系方式|电话|手机|负责人|责任人|经办人|分管领导|责任领导)[：: \u3000]/;

/** 市数据局（负责建设）: what a body does of it. （负责单位） gives a role. */
const DOES = /^(?:负责|承担|主抓|做好|提供|具体|分管|统筹)(?!单位|部门)[\u4e00-\u9fff]{2,}$/;
/** 市城投集团（业主）, 市自然资源局（用地）: the part of it that the body has. */
const PART =
  /^(?:项目)?(?:业主|立项|用地|资金|代建|施工|监理|审批|建设|运营|征迁|征收|保障|要素保障|资金保障|用地保障|实施主体|建设主体|责任主体)(?:单位)?$/;
/** 市数据局（★） */
const STARS = /^[*＊★☆▲△●◎◆#※]+$/;

/** A bracket at the end of a stretch; offsets in its text. */
export interface TrailingBracket {
  /** Where the bracket opens: the name ends there. */
  readonly start: number;
  readonly kind: 'remark' | 'statement';
  readonly inner: string;
}

/** The bracket that ends `text[from, to)`, where it is no part of the name before it. */
export function trailingBracket(
  text: string,
  from: number,
  to: number,
  closed: ReadonlyMap<number, number>,
): TrailingBracket | undefined {
  if (!'）)'.includes(text[to - 1] ?? ' ')) return undefined;
  for (let open = from + 2; open < to - 2; open++) {
    if (closed.get(open) !== to - 1) continue;
    const inner = text.slice(open + 1, to - 1);
    if ([CONTACT, DOES, PART, STARS].some((form) => form.test(inner)) || isPersonalName(inner) || isDeadline(inner))
      return { start: open, kind: 'remark', inner };
    return inner.split(/[，,；;]/).some(opensStatement) ? { start: open, kind: 'statement', inner } : undefined;
  }
  return undefined;
}
