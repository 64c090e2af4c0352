import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodePart } from '../../packages/office/src/xml/parse-xml.js';
import { openArchive } from '../../packages/office/src/zip/archive.js';

/** What `npm run test:office` brings: folders of tools and of schemas. */
const { WORKPLAN_OFFICE_TOOLS: TOOLS, WORKPLAN_OOXML: SCHEMAS } = process.env;
const OWN = fileURLToPath(new URL('schemas', import.meta.url));

/** Whether there are schemas to validate with. */
export const canValidate = (): boolean => TOOLS !== undefined && SCHEMAS !== undefined && existsSync(SCHEMAS);

/** A package that `npm run test:office` installs; undefined in `npm test`. */
export const toolOf = (name: string): unknown =>
  TOOLS === undefined ? undefined : createRequire(join(TOOLS, 'package.json'))(name);

interface Validator {
  validateXML(options: {
    readonly xml: readonly { readonly fileName: string; readonly contents: string }[];
    readonly schema: readonly { readonly fileName: string; readonly contents: string }[];
    readonly preload: readonly { readonly fileName: string; readonly contents: string }[];
    readonly initialMemoryPages?: number;
    readonly maxMemoryPages?: number;
  }): Promise<{ readonly valid: boolean; readonly errors: readonly { readonly message: string }[] }>;
}

const isValidator = (tool: unknown): tool is Validator =>
  typeof tool === 'object' && tool !== null && 'validateXML' in tool;

/** Which schema holds for a part, by its name. */
const SCHEMA_OF: readonly (readonly [RegExp, string])[] = [
  [/^\[Content_Types\]\.xml$/, 'opc-contentTypes.xsd'],
  [/\.rels$/, 'opc-relationships.xsd'],
  [/^docProps\/core\.xml$/, 'opc-coreProperties.xsd'],
  [/^word\//, 'wml.xsd'],
  [/^xl\//, 'sml.xsd'],
];

/** What is wrong with the parts of office files by the schemas; nothing when all are valid. */
export async function faultsOf(files: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  const faults: string[] = [];
  const bySchema = new Map<string, { fileName: string; contents: string }[]>();
  for (const [file, content] of files) {
    const archive = openArchive(content);
    for (const name of archive.names) {
      const schema = SCHEMA_OF.find(([pattern]) => pattern.test(name))?.[1];
      if (schema === undefined) faults.push(`${file}: ${name}: no schema`);
      else {
        const parts = bySchema.get(schema) ?? [];
        bySchema.set(schema, parts);
        parts.push({
          fileName: `${file}-${name.replace(/[/[\]]/g, '-')}`,
          contents: decodePart(archive.read(name) ?? new Uint8Array()),
        });
      }
    }
  }
  for (const [schema, xml] of bySchema) faults.push(...(await faultsOfParts(schema, xml)));
  return faults;
}

async function faultsOfParts(
  schema: string,
  xml: readonly { readonly fileName: string; readonly contents: string }[],
): Promise<string[]> {
  const validator = toolOf('xmllint-wasm');
  if (!isValidator(validator)) throw new Error('xmllint-wasm is not installed');
  const { errors } = await validator.validateXML({
    xml,
    schema: [schemaFile(schema)],
    preload: schemaNames().map(schemaFile),
    initialMemoryPages: 1024,
    maxMemoryPages: 16_384,
  });
  return errors.map(({ message }) => message);
}

const schemaNames = (): string[] =>
  [SCHEMAS ?? '', OWN].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.xsd')));

/** A schema, with the places of those that do not come with it. */
function schemaFile(fileName: string): { fileName: string; contents: string } {
  const path = [SCHEMAS ?? '', OWN].map((folder) => join(folder, fileName)).find((one) => existsSync(one));
  const contents = readFileSync(path ?? fileName, 'utf8')
    .replace(/(namespace="http:\/\/www\.w3\.org\/XML\/1998\/namespace")\s*\/>/g, '$1 schemaLocation="xml.xsd"/>')
    .replace(/schemaLocation="http:\/\/dublincore\.org\/[^"]*\/(dc|dcterms)\.xsd"/g, 'schemaLocation="$1.xsd"');
  return { fileName, contents };
}
