/** The part of an ajv error that is used: which keyword failed where. Its text is never shown. */
export interface ErrorObject {
  readonly keyword: string;
  readonly instancePath: string;
  /** Kept only where it tells that one of several must be there. */
  readonly schemaPath?: string;
  /** Of a missing key: which. */
  readonly params?: Readonly<Record<string, unknown>>;
}
