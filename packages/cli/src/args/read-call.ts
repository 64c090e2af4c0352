import {
  type CommandSpec,
  COMMAND_NAMES,
  type CommandName,
  COMMANDS,
  GLOBAL_OPTIONS,
  isCommand,
  type OptionName,
  OPTIONS,
  type Options,
  type OptionSpec,
  SEVERITY_LEVELS,
} from '@workplan/command-line';
import { nearest } from '@workplan/workspace/nearest';
import { exists } from '@workplan/workspace/node';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../io/usage-error.js';
import { refuseExclusive } from './refuse-exclusive.js';

type Token = NonNullable<ReturnType<typeof tokenize>>[number];

/** The words of a call as tokens; mistakes are checked here rather than by the parser. */
const tokenize = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, strict: false, allowPositionals: true, tokens: true }).tokens;

/**
 * Options that may stand alone, with their value in the same word: `--changed plans` asks for what changed in a folder,
 * `--changed main` names a commit, unless there is such a path, and `--changed -q` is followed by another option.
 */
function withValuesInline(args: readonly string[], cwd: string): string[] {
  const words: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    if (word === '--') return [...words, ...args.slice(index)];
    const next = args[index + 1];
    if (!ALONE.includes(word)) words.push(word);
    else if (next === undefined || next.startsWith('-') || exists(resolve(cwd, next))) words.push(`${word}=`);
    else {
      words.push(`${word}=${next}`);
      index += 1;
    }
  }
  return words;
}

const ALONE: readonly string[] = Object.entries(OPTIONS).flatMap(([name, spec]: [string, OptionSpec]) =>
  spec.optional ? [`--${name}`] : [],
);

/** An empty variable of a pipeline is no wish for what holds without a value: nothing would be checked, and nobody would know. */
function refuseEmpty(args: readonly string[]): void {
  const end = args.indexOf('--');
  const own = end === -1 ? args : args.slice(0, end);
  const option = ALONE.find((name) =>
    own.some((word, index) => word === `${name}=` || (word === name && own[index + 1] === '')),
  );
  if (option !== undefined) throw new UsageError('option-wants-value', { option });
}

/** Options as far as they can be read, for choosing the language of a message about the rest. */
export function readLeniently(args: readonly string[], cwd: string): Options {
  return collect(
    tokenize(withValuesInline(args, cwd)).filter(
      (token) => token.kind === 'option' && isOption(token.name) && checkOption(token) === undefined,
    ),
  );
}

/** Which command is meant, and with what. */
export function readCall(
  args: readonly string[],
  cwd: string,
): { readonly name: CommandName; readonly words: readonly string[]; readonly options: Options } {
  refuseEmpty(args);
  const inline = withValuesInline(args, cwd);
  const tokens = tokenize(inline);
  refuseFiles(tokens, inline, cwd);
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const help = tokens.some((token) => token.kind === 'option' && token.name === 'help');
  const [first] = words;
  const name =
    first !== undefined && isCommand(first) ? first : help && first === undefined ? 'help' : commandFor(first, cwd);
  const rest = name === first ? words.slice(1) : words;
  const spec = COMMANDS[name];
  const options = readOptions(tokens, spec, name);
  if (options.help) return { name: 'help', words: name === 'help' ? rest : [name], options };
  refuseExclusive(options);
  const [least, most] = spec.words;
  if (rest.length < least) throw new UsageError('too-few-words', { command: name });
  // An empty variable of a pipeline names no folder: it would stand for the one of the call, and all plans in it.
  if (rest.includes('')) throw new UsageError('empty-word', { command: name });
  if (rest.length > most) throw new UsageError('too-many-words', { command: name, word: rest[most] ?? '' });
  // Whoever names what a pipe brings would not notice that files were read in its place.
  const stdin = options['stdin-filename'];
  if (stdin !== undefined && !rest.includes('-'))
    throw new UsageError('stdin-filename-alone', { command: name, name: stdin });
  return { name, words: rest, options };
}

/** A file whose name begins with a dash, as a shell writes it for `*.plan.yaml`. */
function refuseFiles(tokens: readonly Token[], args: readonly string[], cwd: string): void {
  for (const token of tokens) {
    if (token.kind === 'option-terminator') return;
    const path = args[token.index] ?? '';
    if (token.kind === 'option' && !isOption(token.name) && exists(resolve(cwd, path)))
      throw new UsageError('file-like-option', { path });
  }
}

/** A first word that is no command: a path stands for `lint`, anything else is a mistake. */
function commandFor(word: string | undefined, cwd: string): CommandName {
  if (word === undefined || word === '-' || /[./\\]/.test(word) || exists(resolve(cwd, word))) return 'lint';
  const near = nearest(word, COMMAND_NAMES);
  if (near !== undefined) throw new UsageError('unknown-command-near', { command: word, near });
  throw new UsageError('unknown-command', { command: word });
}

function readOptions(tokens: readonly Token[], spec: CommandSpec, command: string): Options {
  const taken: readonly OptionName[] = [...GLOBAL_OPTIONS, ...spec.options];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!isOption(token.name) || !taken.includes(token.name)) {
      const near = nearest(token.name, taken);
      throw new UsageError(near === undefined ? 'unknown-option' : 'unknown-option-near', {
        option: token.rawName,
        command,
        near: near ?? '',
      });
    }
    const mistake = checkLevel(token, spec) ?? checkOption(token);
    if (mistake !== undefined) throw mistake;
  }
  return collect(tokens);
}

/** One option has its words by command: what a report calls grave is a severity or a light. */
function checkLevel(token: Token, { levels = SEVERITY_LEVELS }: CommandSpec): UsageError | undefined {
  if (token.kind !== 'option' || token.name !== 'fail-on') return undefined;
  const { rawName: option, value } = token;
  // What is missing altogether is said where all options are looked at.
  if (value === undefined || value === '' || levels.some((level) => level === value)) return undefined;
  return new UsageError('option-wants-one-of', { option, value, known: levels.join(', ') });
}

function checkOption(token: Token): UsageError | undefined {
  if (token.kind !== 'option') return undefined;
  const spec: OptionSpec = OPTIONS[token.name as OptionName];
  const { rawName: option, value } = token;
  if (spec.type === 'boolean')
    return value === undefined ? undefined : new UsageError('option-takes-nothing', { option });
  if (spec.optional && (value === undefined || value === '')) return undefined;
  if (spec.number && value !== undefined && /^-\d/.test(value))
    return new UsageError('option-wants-number', { option, value });
  if (value === undefined || (!token.inlineValue && /^-./.test(value)) || value === '')
    return new UsageError('option-wants-value', { option });
  if (spec.values !== undefined && !spec.values.includes(value))
    return new UsageError('option-wants-one-of', { option, value, known: spec.values.join(', ') });
  if (spec.number && !/^\d{1,9}$/.test(value)) return new UsageError('option-wants-number', { option, value });
  return undefined;
}

/** Later ones win, unless an option may come many times. The values have been checked against the table, which gives them their types. */
function collect(tokens: readonly Token[]): Options {
  const options: Record<string, string | number | true | string[]> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const spec: OptionSpec = OPTIONS[token.name as OptionName];
    const before = options[token.name];
    const value =
      token.value === undefined || (spec.optional && token.value === '')
        ? true
        : spec.number
          ? Number(token.value)
          : token.value;
    options[token.name] =
      spec.many && typeof value === 'string' ? [...(Array.isArray(before) ? before : []), value] : value;
  }
  return options as Options;
}

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);
