interface Component {
  readonly 'bom-ref': string;
  readonly type: 'application' | 'library';
  readonly name: string;
  readonly version: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
}

/** A bill of materials, as far as tests look at it. */
export interface Bom {
  readonly serialNumber: string;
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/** What packages of a repository are made of; `importers` are their folders. */
export declare function bomOf(root: string, importers: readonly string[]): Bom;
/** Everything that is released: the packages on the registry, and the extension. */
export declare function released(): string[];
