import type { PlaceKind, PlaceLevel } from '../types.js';

const MUNICIPALITIES = new Set(['11', '12', '31', '50']);

export function levelOfCode(code: number): PlaceLevel {
  return code % 10_000 === 0 ? 'province' : code % 100 === 0 ? 'prefecture' : 'county';
}

/** Ends like the name of a division. */
const SAYS_KIND = /[区县市旗州盟省岛域团]$/;

/** A name of which the table may leave out the last character: that its code implies, 区 of 玄武 and 县 of 沛. */
export function wholeName(code: number, text: string): string {
  if (SAYS_KIND.test(text)) return text;
  const county = code % 100;
  return text + (county === 0 || county > 80 ? '市' : county > 20 ? '县' : '区');
}

/** Endings and what they mean on each level, the longest first. */
const ENDINGS: Readonly<Record<PlaceLevel, readonly (readonly [string, PlaceKind])[]>> = {
  province: [
    ['自治区', 'autonomous-region'],
    ['省', 'province'],
    ['市', 'municipality'],
  ],
  prefecture: [
    ['自治州', 'autonomous-prefecture'],
    ['地区', 'prefecture'],
    ['盟', 'league'],
    ['兵团', 'corps'],
    ['市', 'prefecture-city'],
  ],
  county: [
    ['自治县', 'autonomous-county'],
    ['自治旗', 'autonomous-banner'],
    ['神农架林区', 'forestry-district'],
    ['特区', 'special-district'],
    ['县', 'county'],
    ['旗', 'banner'],
    ['市', 'county-city'],
    ['区', 'district'],
  ],
};

export function kindOfPlace(code: number, name: string): PlaceKind {
  const level = levelOfCode(code);
  return ENDINGS[level].find(([ending]) => name.endsWith(ending))?.[1] ?? 'district';
}

/** Whether bodies of the place may be named as those of a city and as those of a province: 市教委 in 上海市. */
export const isMunicipality = (code: string | undefined): boolean =>
  code !== undefined && code.endsWith('0000') && MUNICIPALITIES.has(code.slice(0, 2));

/** The words of a division and a city in one, 师市 of the corps in Xinjiang, and of the capital. */
const MORE_WORDS: readonly (readonly [codes: RegExp, words: readonly string[]])[] = [
  [/^6590(?!00)/, ['师市', '师']],
  [/^110000/, ['首都']],
];

interface LevelWords {
  readonly word: string;
  readonly others: readonly string[];
}

/** The words for a place in the names of its bodies, by its kind. */
export const LEVEL_WORDS: Readonly<Record<PlaceKind, LevelWords>> = {
  province: { word: '省', others: [] },
  'autonomous-region': { word: '自治区', others: ['区'] },
  municipality: { word: '市', others: [] },
  'prefecture-city': { word: '市', others: [] },
  prefecture: { word: '地区', others: ['行署', '地'] },
  'autonomous-prefecture': { word: '州', others: ['自治州'] },
  league: { word: '盟', others: [] },
  corps: { word: '兵团', others: [] },
  district: { word: '区', others: [] },
  'county-city': { word: '市', others: [] },
  county: { word: '县', others: [] },
  'autonomous-county': { word: '县', others: ['自治县'] },
  banner: { word: '旗', others: [] },
  'autonomous-banner': { word: '旗', others: ['自治旗'] },
  'forestry-district': { word: '区', others: ['林区'] },
  'special-district': { word: '区', others: ['特区'] },
  zone: { word: '区', others: ['新区', '开发区', '高新区', '经开区', '示范区', '实验区', '度假区', '管委会'] },
};

/** The words for a division. */
export function levelWordsOf(code: number, name: string): LevelWords {
  const { word, others } = LEVEL_WORDS[kindOfPlace(code, name)];
  const more = MORE_WORDS.find(([codes]) => codes.test(String(code)))?.[1];
  return { word, others: more === undefined ? others : [...others, ...more] };
}
