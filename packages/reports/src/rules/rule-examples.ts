import { createLineIndex } from '@workplan/core';
import type { Reader } from '../texts/reader.js';
import { prettyFinding } from '../findings/formats/pretty.js';
import { executedExamples, type BadExample, type ShownExample } from './executed-examples.js';
import { visible } from '../text/visible.js';

/** The examples of a rule as lines: each bad one with what is found in it and how it is fixed, then the good ones. */
export async function examplesOf(id: string, terminal: Reader): Promise<string[]> {
  const { bad, good } = await executedExamples(id);
  return [
    ...bad.flatMap((example) => badExample(example, terminal)),
    ...(good.length === 0
      ? []
      : [
          heading('example-good', terminal),
          '',
          ...good.flatMap((example) => [...indent(example.yaml), '', ...sourceOf(example, terminal)]),
        ]),
  ];
}

const sourceOf = ({ source, above = {}, config }: ShownExample, terminal: Reader): string[] => [
  ...(source === undefined ? [] : [`  ${terminal.say('example-source')}`, '', ...indent(source), '']),
  ...Object.entries(above).flatMap(([file, text]) => [
    `  ${terminal.say('example-above', { file })}`,
    '',
    ...indent(text),
    '',
  ]),
  ...(config === undefined ? [] : [`  ${terminal.say('example-config')}`, '', ...indent(config), '']),
];

function badExample(example: BadExample, terminal: Reader): string[] {
  const { yaml: text, findings, fixed } = example;
  const lines = createLineIndex(text);
  return [
    heading('example-bad', terminal),
    '',
    ...sourceOf(example, terminal),
    ...findings.flatMap((finding) => [...prettyFinding(finding, { text, lines }, terminal).split('\n'), '']),
    ...(fixed === undefined ? [] : [`  ${terminal.say('example-fixed')}`, '', ...indent(fixed), '']),
  ];
}

const heading = (key: 'example-bad' | 'example-good', terminal: Reader): string =>
  terminal.paint('underline', terminal.say(key));

const indent = (text: string): string[] =>
  visible(text)
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `    ${line}`);
