import { type BoundParts, scalarOf } from '@workplan/plan/model';

/** What a regulation is called, by itself or in the title of the notice that issues it: 关于印发《某某办法》的通知. */
const REGULATION =
  /(?:办法|规定|条例|细则|规则|制度|章程|守则|准则)(?:（[^（）]{1,10}）)?》?(?:（[^（）]{1,10}）)?(的(?:通知|公告|决定|命令))?$/;
const ISSUES = /印发|发布|公布|颁布|修订|修改/;
/** 关于贯彻落实《某某条例》的通知 shares out work: the regulation is what it carries out. */
const CARRIES_OUT = /(?:贯彻|落实|执行|实施|学习|宣传|推进)《[^《》]*》(?:（[^（）]{1,10}）)?(?:的..)?$/;

/** Whether a plan is a regulation (管理办法) by its title: it lays down what holds, and shares out no work. */
export function isRegulation({ root }: BoundParts): boolean {
  const title = scalarOf(root, 'title')?.node.value.trim() ?? '';
  const found = REGULATION.exec(title);
  return found !== null && !CARRIES_OUT.test(title) && (found[1] === undefined || ISSUES.test(title));
}

/** 第三十五条: an article says itself whom it binds. */
const ARTICLE = /^第[〇零一二三四五六七八九十百千\d]{1,9}条/;

export const isArticle = (number: string): boolean => ARTICLE.test(number.trim());
