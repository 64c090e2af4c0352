import { fill, type Localized } from '@workplan/plan';
import type { Body, DateFact } from '@workplan/registry';

/** A date for readers: 2018年11月 in Chinese, ISO in English. */
export function sayDate(date: string): Localized {
  const [year, month, day] = date.split('-');
  const zh = `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
  return { zh, en: date };
}

export const sayFact = ({ date }: DateFact): Localized => sayDate(date);

/** “甲”“乙” in Chinese, 甲, 乙 in English. */
export function sayBodies(bodies: readonly Body[]): Localized {
  const names = [...new Set(bodies.map(({ shortForm }) => shortForm))];
  return { zh: names.map((name) => `“${name}”`).join(''), en: names.join(', ') };
}

/** A sentence that belongs to a message, with its values. */
export const say = (template: Localized, bodies: readonly Body[]): Localized =>
  fill(template, { bodies: sayBodies(bodies) });

/** Whether a public text says that the successors took over from the body itself. */
export const isVerifiedSuccession = (from: Body, to: readonly Body[]): boolean =>
  from.successionVerified &&
  to.every((body) => body.jurisdiction === from.jurisdiction && from.successors.includes(body.id));
