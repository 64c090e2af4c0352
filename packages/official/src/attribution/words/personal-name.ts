import { isBodyLike } from '@workplan/plan/names';

/** The commonest surnames, or 某 behind any. */
const NAME =
  /^(?:[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤][\u4e00-\u9fff]{1,2}|[\u4e00-\u9fff]某{1,2})$/;
/** 高校, 林业, 江北: two letters that begin as a name does. */
const NO_NAME = /^.[校业铁企新草商警检法工农水电气税文教卫体科信东西南北阳州]$/;

/** Whether words are the name of a person, by a common surname or 某: 李某某, 张建国. */
export const isPersonalName = (words: string): boolean =>
  NAME.test(words) && !NO_NAME.test(words) && !isBodyLike(words);
