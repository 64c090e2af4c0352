import { type ComparedName, compareNames, comparedName } from '../names/neighbours.js';
import type { PinyinOf } from '../names/pinyin.js';
import type { Form, Forms } from './forms.js';
import { BETWEEN, ENDING, joinedForm } from './joined.js';
import type { Seat } from './seats.js';

/** A name that has a form, ready to be compared with others. */
export interface PatternName extends ComparedName {
  readonly form: Form;
  readonly alias?: string;
  /** No list has it: made of a topic and of a near name of another. */
  readonly isMade?: true;
}

/** Joined bodies of which one part may be mistyped, and the other is a topic: 县环宝和林业局. No list holds all of them. */
export function joinedNames(
  forms: Forms,
  key: string,
  { word, letters }: Seat,
  names: readonly PatternName[],
  pinyinOf: PinyinOf | undefined,
): readonly PatternName[] {
  if (word === '') return [];
  const made = (text: string): readonly PatternName[] => {
    const form = joinedForm(forms, text, letters);
    return form === undefined ? [] : [{ ...comparedName(word + text, pinyinOf), form, isMade: true }];
  };
  // All topics stand, and what stands before or behind them is mistyped (现教育科技局, 县教育科技句, 县教育科技), or two
  // characters changed places: 县教科育技局.
  const rest = key.slice(word.length);
  const isLed = key.startsWith(word);
  const lost = isLed ? [] : [rest, key.slice(word.length - 1)];
  const swapped = [...key].flatMap((one, at) => {
    const text = key.slice(0, at) + key.charAt(at + 1) + one + key.slice(at + 2);
    return text.startsWith(word) ? [text.slice(word.length)] : [];
  });
  const whole = [`${rest.slice(0, -1)}局`, `${rest}局`, ...lost, ...swapped].flatMap(made);
  const ending = ENDING.exec(key)?.[0];
  if (ending === undefined || !isLed) return whole;
  const topics = key.slice(word.length, -ending.length);
  const nearTo = (topic: string): readonly string[] => {
    const asked = comparedName(word + topic + ending, pinyinOf);
    return names.flatMap((of) =>
      of.key.endsWith(ending) && compareNames(asked, of) ? [of.key.slice(word.length, -ending.length)] : [],
    );
  };
  const isTypo = (text: string): boolean => Math.abs(text.length - topics.length) < 2;
  const texts = [...topics].flatMap((_, at) => {
    const [head, tail] = [topics.slice(0, at), topics.slice(at)];
    const rest = tail.replace(BETWEEN, '');
    const between = tail.slice(0, tail.length - rest.length);
    return [
      ...(forms.rowsOf(head).length > 0 ? nearTo(rest).map((topic) => head + between + topic) : []),
      ...(forms.rowsOf(rest).length > 0 ? nearTo(head).map((topic) => topic + between + rest) : []),
    ];
  });
  return [...whole, ...texts.filter(isTypo).flatMap((text) => made(text + ending))];
}
