import { type BoundParts, scalarOf } from '@workplan/plan/model';

/** What a regulation is called, by itself or in the title of the notice that issues it. */
const REGULATION =
  /(?:办法|规定|条例|细则|规则|制度|章程|守则|准则)(?:（[^（）]{1,10}）)?》?(?:（[^（）]{1,10}）)?(?:的(?:通知|公告|决定|命令))?$/;

/** Whether a plan is a regulation (管理办法) by its title: it lays down what holds, and shares out no work. */
export const isRegulation = ({ root }: BoundParts): boolean =>
  REGULATION.test(scalarOf(root, 'title')?.node.value.trim() ?? '');

/** 第三十五条: an article says itself whom it binds. */
const ARTICLE = /^第[〇零一二三四五六七八九十百千\d]{1,9}条/;

export const isArticle = (number: string): boolean => ARTICLE.test(number.trim());
