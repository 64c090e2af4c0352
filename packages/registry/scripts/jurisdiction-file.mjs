/** Text of the generated file of one jurisdiction: a line per body, usual values left out. */

const isUsual = (jurisdiction, body, linked) => ({
  id: body.id === body.shortForm,
  jurisdiction: body.jurisdiction === jurisdiction.name,
  fullNameVerified:
    body.fullNameVerified === (body.fullName !== undefined && body.unverified?.includes('full') !== true),
  aliases: body.aliases.length === 0,
  successors: same(body.successors, linked.successors),
  predecessors: same(body.predecessors, linked.predecessors),
  successionVerified: body.successionVerified === linked.successionVerified,
  certainty: body.certainty === 'recorded',
  pinyin: body.pinyin === '',
  initials: body.initials === '',
});

const same = (one, other) => one.join() === other.join();

/** `linkBodies` puts back what follows from the changes. */
function bodyLine(jurisdiction, body, linkBodies) {
  const bare = { ...body, successors: [], predecessors: [], successionVerified: true };
  const usual = isUsual(jurisdiction, body, linkBodies([bare], jurisdiction.changes)[0]);
  return literal(Object.fromEntries(Object.entries(body).filter(([key]) => !usual[key])));
}

/** JSON with bare keys and single quotes, as the sources are written. */
function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  return `{ ${Object.entries(value)
    .map(
      ([key, item]) => `${/^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(key) ? key : literal(key)}: ${literal(item)}`,
    )
    .join(', ')} }`;
}

/** Text of the generated file of one jurisdiction; `up` leads from it to the compact shapes. */
export function bodiesFile(constant, source, jurisdiction, linkBodies, up = './') {
  const { bodies, changes, ...head } = jurisdiction;
  return [
    `// Generated from data/${source} by scripts/build-data.mjs. Do not edit.`,
    `import type { CompactJurisdiction } from '${up}compact.js';`,
    '',
    `export const ${constant}: CompactJurisdiction = {`,
    ...Object.entries(head).map(([key, value]) => `  ${key}: ${literal(value)},`),
    '  bodies: [',
    ...bodies.map((body) => `    ${bodyLine(jurisdiction, body, linkBodies)},`),
    '  ],',
    '  changes: [',
    ...changes.map((change) => `    ${literal(change)},`),
    '  ],',
    '};',
    '',
  ].join('\n');
}

/** Text of the generated file of several jurisdictions. */
export const bodiesListFile = (constant, source, jurisdictions, linkBodies) =>
  [
    `// Generated from data/${source} by scripts/build-data.mjs. Do not edit.`,
    `import type { CompactJurisdiction } from '../data/compact.js';`,
    '',
    `export const ${constant}: readonly CompactJurisdiction[] = [`,
    ...jurisdictions.map((jurisdiction) => {
      const { bodies, ...head } = jurisdiction;
      return [
        `  { ${literal(head).slice(2, -2)}, bodies: [`,
        ...bodies.map((body) => `    ${bodyLine(jurisdiction, body, linkBodies)},`),
        '  ] },',
      ].join('\n');
    }),
    '];',
    '',
  ].join('\n');

/** The bodies of the short list of which the complete one tells more links. */
export const cutList = (ids) =>
  [
    '',
    '/** Bodies whose predecessors or successors are in the complete list only. */',
    `export const NATIONAL_CUT: readonly string[] = ${literal(ids)};`,
    '',
  ].join('\n');

/** Every name in a jurisdiction. */
export const jurisdictionNames = ({ name, aliases, bodies }) => [
  name,
  ...aliases,
  ...bodies.flatMap((body) => [body.shortForm, ...(body.alsoShort ?? []), body.fullName ?? '', ...body.aliases]),
];
