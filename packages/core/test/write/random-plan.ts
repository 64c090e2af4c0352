import fc from 'fast-check';
import type { NewPlan } from '../../src/write.js';
import { type PropertySpec, type TypeName, TYPES, type ValueKind } from '@workplan/plan/schema';

/** Characters that layouts, quotes and encodings stumble over, among ordinary ones. */
const character = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...'甲乙丙，。：；、（）“”《》〔〕％0123456789年月日abc') },
  { weight: 3, arbitrary: fc.constantFrom(...' \n\t:#-?[]{},&*!|>%@`\'"\\~=<') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '\r',
      '\r\n',
      '\u0000',
      '\u0007',
      '\u007f',
      '\u0085',
      '\u00a0',
      '\u2028',
      '\u3000',
      '\ufeff',
      '\ud800',
      '😀',
    ),
  },
);
const text = fc
  .oneof(
    fc.string({ unit: character, minLength: 1, maxLength: 24 }),
    fc.constantFrom(
      'true',
      'null',
      '~',
      '是',
      'yes',
      '1',
      '010',
      '1.10',
      '1e3',
      '2016-02-18',
      '- 甲',
      '甲: 乙',
      '甲 #乙',
      '等',
    ),
  )
  .filter((value) => value.trim() !== '');
const name = fc.constantFrom('市教委', '市公安局', '各区县政府', '市发展改革委', '市财政局');
const time = fc.constantFrom(
  '2016年底前',
  '2016-06-30',
  '持续推进',
  '每季度末',
  '尽快',
  '十三五',
  '2016',
  '明年上半年',
);
const anchor = fc.constantFrom('L3', 'L18-L20', 'L4:C2-C9').map((value) => value);
const quantity = fc.oneof(fc.nat(2000), fc.constantFrom('184', '100%', '1.1万', '200余万'));

const BY_KIND: Partial<Record<ValueKind, fc.Arbitrary<unknown>>> = {
  version: fc.constant(1),
  period: time,
  deadline: time,
  date: fc.constantFrom('2016-02-18', '2015-12-31'),
  hash: fc.constant('0123456789abcdef'.repeat(4)),
  reader: fc.constantFrom('docx-1', 'pdf-12'),
  anchor,
  identifier: fc.oneof(fc.nat(99), fc.constantFrom('（四）', '12', '1.1')),
  taskReference: fc.oneof(fc.nat(99), fc.constantFrom('12', '（四）')),
  quantity,
  boolean: fc.boolean(),
  body: name,
  issuer: name,
  place: fc.constantFrom('上海市', '南京市', '全国'),
};

const bodies = fc.oneof(
  fc.array(name, { minLength: 1, maxLength: 3 }),
  fc.record({ bodies: fc.array(name, { maxLength: 2 }), open: fc.constant(true) }),
);

function scalar({ value, words }: PropertySpec): fc.Arbitrary<unknown> {
  if (words !== undefined) return fc.constantFrom(...words.map(([en]) => en));
  return BY_KIND[value] ?? text;
}

function member(spec: PropertySpec, depth: number): fc.Arbitrary<unknown> {
  if (spec.value === 'bodies') return bodies;
  if (spec.shape === 'scalar') return scalar(spec);
  if (spec.shape === 'scalars') return fc.array(scalar(spec), { minLength: 1, maxLength: 3 });
  const inner = objectOf(spec.type as TypeName, depth - 1);
  return spec.shape === 'object' ? inner : fc.array(inner, { minLength: 1, maxLength: 2 });
}

/** The text of a task stands in itself or in its clauses. */
const EXCLUDED: Partial<Record<TypeName, readonly (readonly [string, string])[]>> = { task: [['clauses', 'text']] };

function objectOf(type: TypeName, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const { properties, oneOf } = TYPES[type];
  const open = properties.filter(
    (spec) => spec.type === undefined || depth > 0 || spec.required === true || oneOf.includes(spec.en),
  );
  const required = open.filter((spec) => spec.required === true).map(({ en }) => en);
  return fc
    .record(Object.fromEntries(open.map((spec) => [spec.en, fc.constant(spec)])), { requiredKeys: required })
    .chain((chosen) => {
      const keys = Object.keys(chosen);
      if (oneOf.length > 0 && !oneOf.some((key) => keys.includes(key))) keys.push(oneOf[0] as string);
      const kept = keys.filter((key) => !EXCLUDED[type]?.some(([one, other]) => key === other && keys.includes(one)));
      const specs = kept.map((key) => properties.find(({ en }) => en === key) as PropertySpec);
      return fc.record(Object.fromEntries(specs.map((spec) => [spec.en, member(spec, depth)])));
    });
}

/** Plans of every key that the format has, with texts that are hard to write. */
export const randomPlan: fc.Arbitrary<NewPlan> = objectOf('plan', 2).map((plan) => plan as unknown as NewPlan);
