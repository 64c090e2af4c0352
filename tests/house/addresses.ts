/** Addresses in texts, and why each may be there. An address that answers to no one is a promise that nobody keeps. */

/** An address in a file: the host, or the namespace of a name. */
export interface Address {
  readonly host: string;
  readonly file: string;
}

interface Known {
  /** The whole host. */
  readonly host: RegExp;
  /** The files that may name it; all when absent. */
  readonly files?: RegExp;
  readonly why: string;
}

/** A test, a sample of a rule, or a page that shows such a sample. */
const SAMPLES =
  /(?:^|\/)tests?\/|\.test\.ts$|\/examples\.ts$|^docs\/rules\/|rules\.json$|rules\/[\w-]+\.(?:html|md)$|\/texts\.ts$/;
/** Where official texts are kept or quoted, and where a fact names the text that it is from. */
const OFFICIAL =
  /^seeds\/|^examples\/|^tests\/|^packages\/registry\/|\/test\/|\/examples\.ts$|^docs\/rules\/|rules\.json$|\.(?:cjs|js|html|md|txt|yaml|map)$/;
/** Programs of the packages and of the site, and the texts that say whose code is in them. */
const BUILT = /(?:^|\/)dist\/|^(?:assets|playground)\//;

/** Every address, by what it is for. */
const KNOWN: readonly Known[] = [
  {
    host: /^(?:www\.w3\.org|cyclonedx\.org|purl\.org|purl\.oclc\.org|docs\.oasis-open\.org|schema\.org|json-schema\.org|json\.schemastore\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com)$/,
    why: 'names of formats and vocabularies: nobody goes there to read a file',
  },
  { host: /^urn:(?:schemas-microsoft-com|ISO|uuid)$/, why: 'names of formats and standards' },
  { host: /^www\.apache\.org$/, why: 'the text of our licence' },
  {
    host: /(?:^|\.)gov\.cn$|^www\.shangyu\.gov\.cn$/,
    files: OFFICIAL,
    why: 'official texts and what is quoted of them; facts name the page that they are from',
  },
  {
    host: /^(?:kuaibao\.lzzcloud\.net|newton\.com\.tw|m\.stellalashacademy\.com|sxqzlawfirm\.com|www\.behemothit\.com)$/,
    files: /^packages\/registry\/test\/data\/body-names\.tsv$/,
    why: 'where a name was seen in print',
  },
  {
    host: /^(?:(?:[\w-]+\.)*example(?:\.(?:com|org|net))?|(?:[\w-]+\.)+test|localhost|127\.0\.0\.1|x|x\.y|a\.cn)$/,
    files: SAMPLES,
    why: 'reserved for samples (RFC 2606), or this machine: never reached from a program',
  },
  { host: /^(?:example\.com|a\.cn|www\.shanghai\.gov\.cn)$/, files: BUILT, why: 'samples of rules, inside a program' },
  { host: /^a\.cn$/, files: /\/marks\.ts$/, why: 'a comment that shows what an address looks like' },
  { host: /./, files: /^tests\/packages\/schemas\//, why: 'the published schema of CycloneDX, as it is' },
  { host: /^raw\.githubusercontent\.com$/, files: /^tests\/ci\/schemas\//, why: 'the published schema of SARIF' },
  { host: /^pre-commit\.com$/, files: /^\.pre-commit-hooks\.yaml$/, why: 'the tool that reads the file' },
  {
    host: /^(?:github\.com|www\.ibm\.com|leastfixedpoint\.com|sindresorhus\.com|blueoakcouncil\.org)$/,
    files: BUILT,
    why: 'notices of those whose code is inside a program, and what their code says',
  },
];

const ADDRESS =
  /\b(?:https?|ftp|wss?|ssh|git):\/\/([^\s/?#"'`<>()[\]{}|\\^,;：，。、）】」』；:$@*]+)|\b(urn:[a-zA-Z0-9][a-zA-Z0-9-]*)(?=:)/g;

/** The addresses of a text, each once. A name has two colons (RFC 8141): in a built program `urn` may be a variable. */
export function addressesIn(file: string, text: string): Address[] {
  const hosts = new Set(
    [...text.matchAll(ADDRESS)].map(([, host, name]) => (host ?? name ?? '').replace(/[.…]+$/, '')),
  );
  return [...hosts].filter((host) => host !== '').map((host) => ({ host, file }));
}

const isKnown =
  ({ host, file }: Address) =>
  (known: Known): boolean =>
    known.host.test(host) && (known.files?.test(file) ?? true);

/** Addresses that nobody has given a reason for. */
export const unknown = (addresses: readonly Address[]): readonly string[] =>
  addresses
    .filter((address) => !KNOWN.some(isKnown(address)))
    .map(({ host, file }) => `${host} in ${file}`)
    .sort();

/** Reasons for addresses that are nowhere. */
export const idle = (addresses: readonly Address[]): readonly string[] =>
  KNOWN.filter((known) => !addresses.some((address) => isKnown(address)(known))).map(({ why }) => why);
