/** Documents of this scheme are in no file: the client asks the server for their text. */
export const REGISTRY_SCHEME = 'workplan-registry';

/** Which registry a document shows. */
export interface RegistryAddress {
  readonly jurisdiction: string;
  /** The plan whose registry it is: another folder may have another one. */
  readonly plan: string;
}

const ADDRESS = new RegExp(`^${REGISTRY_SCHEME}:/+(?!/)([^?]*)\\.registry\\.yaml\\?(.*)$`);

export const registryUri = ({ jurisdiction, plan }: RegistryAddress): string =>
  `${REGISTRY_SCHEME}:/${encodeURIComponent(jurisdiction)}.registry.yaml?${encodeURIComponent(plan)}`;

/** Undefined for anything that is no such address. */
export function readRegistryUri(uri: string): RegistryAddress | undefined {
  const [, jurisdiction, plan] = ADDRESS.exec(uri) ?? [];
  if (jurisdiction === undefined || plan === undefined) return undefined;
  try {
    return { jurisdiction: decodeURIComponent(jurisdiction), plan: decodeURIComponent(plan) };
  } catch {
    return undefined;
  }
}
