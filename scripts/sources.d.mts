export const SOURCE: string;
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
}
export function manifests(): Map<string, Manifest>;
export function entriesOf(manifest: Pick<Manifest, 'exports'>): { readonly entry: string; readonly source: string }[];
export function sources(): Record<string, string>;
export function published(): string[];
export function publishedWithNeeds(): Map<string, readonly string[]>;
