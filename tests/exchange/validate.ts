import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What `npm run test:schemas` brings: folders of tools and of schemas. */
const { WORKPLAN_SCHEMA_TOOLS: TOOLS, WORKPLAN_SCHEMAS: SCHEMAS } = process.env;

/** The schema of each format, and what it imports. */
const FILES = {
  akn: ['akn/akomantoso30.xsd', 'akn/xml.xsd'],
  stratml: ['stratml/PerformancePlanOrReport20160216.xsd'],
} as const;

export const canValidate = (): boolean => TOOLS !== undefined && SCHEMAS !== undefined && existsSync(SCHEMAS);

interface Validator {
  validateXML(options: {
    readonly xml: readonly { readonly fileName: string; readonly contents: string }[];
    readonly schema: readonly { readonly fileName: string; readonly contents: string }[];
    readonly preload: readonly { readonly fileName: string; readonly contents: string }[];
    readonly maxMemoryPages?: number;
  }): Promise<{ readonly errors: readonly { readonly message: string }[] }>;
}

/** What the schema of a format says against some documents. */
export async function validate(format: keyof typeof FILES, documents: readonly string[]): Promise<string[]> {
  const { validateXML } = createRequire(join(TOOLS ?? '', 'package.json'))('xmllint-wasm') as Validator;
  const [first, ...others] = FILES[format].map((file) => ({
    fileName: file.replace(/^.*\//, ''),
    contents: readFileSync(join(SCHEMAS ?? '', file), 'utf8'),
  }));
  const { errors } = await validateXML({
    xml: documents.map((contents, at) => ({ fileName: `${at}.xml`, contents })),
    schema: first === undefined ? [] : [first],
    preload: others,
    maxMemoryPages: 32_768,
  });
  return errors.map(({ message }) => message);
}
