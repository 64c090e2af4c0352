/** What a functional zone (功能区) is for, before the word that says what it is. */
const PURPOSES = ['经济技术', '高新技术产业', '经济', '高新技术', '高新', '经济技术产业', '旅游', '自由贸易', '综合'];

const KINDS = ['开发区', '示范区', '试验区', '实验区', '先行区', '集聚区', '度假区'].concat([
  '产业园区',
  '产业园',
  '工业园区',
  '工业园',
  '合作区',
  '保税区',
  '保税港区',
]);

/** Kinds that say it all in one word. */
const SHORT_KINDS = ['新区', '新片区', '高新区', '经开区', '高开区', '功能区', '园区'];

const OFFICE = '(?:管理委员会|管委会)';

/**
 * Functional zones are in no list of divisions. They are known by their form, and belong to the place
 * that their name begins with.
 */
const ZONE = new RegExp(
  `^(.{2,24}?)(?:(?:国家级|省级)?(?:${PURPOSES.join('|')})?(?:${KINDS.join('|')})|${SHORT_KINDS.join('|')})${OFFICE}?$`,
);
const OFFICE_AT_END = new RegExp(`${OFFICE}$`);

/** The beginning of a zone's name, in which its place may stand; undefined for what has no such form. */
export const zoneStem = (text: string): string | undefined => ZONE.exec(text)?.[1];

/** The name of a zone without 管委会, which names its office. */
export const zoneName = (text: string): string => text.replace(OFFICE_AT_END, '');
