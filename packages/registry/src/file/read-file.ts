import { checkNames } from './check-names.js';
import { type Field, type Fields, readFields, readList, readNames, readText, textsOf } from './fields.js';
import { assignIds, linkBodies } from '../lists/link.js';
import { NATION } from '../nation.js';
import { nameKey } from '../names/normalize.js';
import type { PinyinOf } from '../names/pinyin.js';
import { createReport, type RegistryProblem, type Report } from './problems.js';
import { type BodyDraft, readBody } from './read-body.js';
import { readChange } from './read-change.js';
import { checkDepartures, readDeparturesOf } from './read-departures.js';
import type { Body, China, Jurisdiction } from '../types.js';
import { FILE_TERMS, type FileKey, FORMAT_VERSION } from './vocabulary.js';

/** What a registry file may rest on. */
export interface ReadRegistryOptions {
  /** Jurisdictions the file may add to (the shipped ones): its changes may name their bodies. */
  readonly known?: readonly Jurisdiction[] | undefined;
  /** Fills in the pinyin of bodies that give none; without it those fields are empty strings. */
  readonly pinyin?: PinyinOf | undefined;
  /**
   * The tables of any place; with them departures (不设, 采用) from what no place of the kind usually has are
   * reported. Called only for a file that has departures.
   */
  readonly china?: (() => China) | undefined;
}

/** What was read of a registry file. */
export interface ReadRegistryResult {
  /** What could be read; absent when it is no registry of a known version and place. */
  readonly jurisdiction?: Jurisdiction;
  readonly findings: readonly RegistryProblem[];
}

/**
 * Reads a registry file (名录) from its parsed YAML or JSON. Keys may be Chinese or English. Never
 * throws: whatever is wrong becomes a finding, and the rest of the file is still used.
 */
export function readRegistryFile(data: unknown, options: ReadRegistryOptions = {}): ReadRegistryResult {
  const findings: RegistryProblem[] = [];
  const report = createReport(findings);
  const jurisdiction = readJurisdiction(data, options, report);
  return { ...(jurisdiction && { jurisdiction }), findings };
}

function readJurisdiction(data: unknown, options: ReadRegistryOptions, report: Report): Jurisdiction | undefined {
  const fields = readFields(data, FILE_TERMS, { zh: '名录文件', en: 'A registry file' }, [], report);
  if (!fields) return undefined;
  const versionKnown = checkVersion(fields, report);
  const name = readText(fields.get('jurisdiction'), report);
  if (name === undefined) report('missing-jurisdiction', []);
  if (!versionKnown || name === undefined) return undefined;

  const read = (item: Field): BodyDraft | [] => readBody(item, name, options.pinyin, report) ?? [];
  const listed = readList(fields.get('bodies'), report).flatMap(read);
  const { departures, added } = readDeparturesOf(
    fields,
    listed.map(({ body }) => body),
    report,
  );
  if (departures !== undefined && options.china) checkDepartures(fields, name, options.china(), report);
  const drafts = [...listed, ...added.flatMap(read)];
  checkNames(drafts, report);
  const bodies = assignIds(drafts.map(({ body }) => body));
  const visible = [...bodies, ...knownBodies(name, bodies, options.known ?? [])];
  const changes = readList(fields.get('changes'), report).flatMap((item) => readChange(item, visible, report) ?? []);
  const parent = readParent(fields, name, report);
  return {
    name,
    aliases: textsOf(readNames(fields.get('aliases'), report)),
    ...(parent !== undefined && { parent }),
    bodies: linkBodies(bodies, changes),
    changes,
    ...(departures && { departures }),
  };
}

function checkVersion(fields: Fields<FileKey>, report: Report): boolean {
  const version = fields.get('registry');
  if (!version) {
    report('missing-version', []);
    return false;
  }
  const { value } = version;
  if (value === FORMAT_VERSION || value === String(FORMAT_VERSION)) return true;
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '…';
  report('unknown-version', version.path, { values: { value: shown }, suggestion: String(FORMAT_VERSION) });
  return false;
}

function readParent(fields: Fields<FileKey>, name: string, report: Report): string | undefined {
  const field = fields.get('parent');
  const parent = readText(field, report);
  if (field && parent !== undefined && nameKey(parent) === nameKey(name)) {
    report('own-parent', field.path, { values: { value: name } });
  } else if (parent !== undefined) {
    return parent;
  }
  return name === NATION ? undefined : NATION;
}

/** Bodies of the same place that the file neither contains nor replaces. */
function knownBodies(place: string, own: readonly Body[], known: readonly Jurisdiction[]): readonly Body[] {
  const replaced = new Set(own.map(({ shortForm }) => nameKey(shortForm)));
  return known
    .filter(({ name, aliases }) => [name, ...aliases].includes(place))
    .flatMap(({ bodies }) => bodies)
    .filter(({ shortForm }) => !replaced.has(nameKey(shortForm)));
}
