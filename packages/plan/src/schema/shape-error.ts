/** What the JSON Schema finds wrong: which keyword failed where. */
export interface ErrorObject {
  readonly keyword: string;
  readonly instancePath: string;
  /** Of a missing key: which. */
  readonly params?: Readonly<Record<string, unknown>>;
}
