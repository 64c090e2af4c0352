export interface ScenarioResult {
  readonly name: string;
  readonly runs: number;
  readonly passed: number;
}

export interface RunOptions {
  readonly vsix: string;
  readonly host: 'node' | 'web';
  readonly repeat?: number;
  readonly only?: readonly string[];
  readonly bench?: boolean;
  readonly log?: (line: string) => void;
}

/** Plays the scenarios in a real VS Code. */
export declare function runScenarios(options: RunOptions): Promise<ScenarioResult[]>;
