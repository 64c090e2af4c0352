import { VERSION } from '../version.js';
import { CODES, ProtocolError, isRecord, type Answer } from './protocol.js';
import { listResources, readResource, RESOURCE_TEMPLATES } from './resources.js';
import { TOOLS } from './tools.js';
import { ToolError, type Arguments, type Tool, type World } from './world.js';

/** Versions of the protocol that this server speaks; of an unknown one the newest is offered. */
const VERSIONS: readonly string[] = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'];

const INSTRUCTIONS =
  'Tools for government work plans (工作方案) kept as *.plan.yaml. Validate after every change; when you extract a plan from an official text, prove every text with locate_quote and write its anchor as 出处. Never fix official words: report them.';

/** Answers requests of the Model Context Protocol with the tools of this command. */
export function createServer(world: World): Answer {
  const methods: Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => Promise<unknown>>> = {
    async initialize({ protocolVersion }) {
      const version = VERSIONS.find((known) => known === protocolVersion) ?? VERSIONS[0];
      return {
        protocolVersion: version,
        capabilities: { tools: {}, resources: {} },
        serverInfo: { name: 'workplan', version: VERSION },
        instructions: INSTRUCTIONS,
      };
    },
    ping: async () => ({}),
    'tools/list': async () => ({ tools: Object.entries(TOOLS).map(describe) }),
    'resources/list': async ({ cursor }) => listResources(world, cursor),
    'resources/templates/list': async () => ({ resourceTemplates: RESOURCE_TEMPLATES }),
    'resources/read': async ({ uri }) => readResource(uri, world),
    'tools/call': async ({ name, arguments: given = {} }) => call(name, given, world),
  };
  return async ({ id, method, params }) => {
    const answer = Object.hasOwn(methods, method) ? methods[method] : undefined;
    if (answer !== undefined) return answer(params);
    if (id === undefined) return undefined;
    throw new ProtocolError(CODES.method, `unknown method ${method}`);
  };
}

const describe = ([name, tool]: readonly [string, Tool]) => ({
  name,
  description: tool.description,
  inputSchema: { type: 'object', properties: tool.arguments, required: tool.required, additionalProperties: false },
  outputSchema: tool.output,
  annotations: { readOnlyHint: true, openWorldHint: false },
});

async function call(name: unknown, given: unknown, world: World): Promise<object> {
  if (typeof name !== 'string') throw new ProtocolError(CODES.params, 'name of the tool is missing');
  const tool = Object.hasOwn(TOOLS, name) ? TOOLS[name] : undefined;
  if (tool === undefined) throw new ProtocolError(CODES.params, `unknown tool ${name}`);
  try {
    const result = await tool.run(checked(given, tool), world);
    return { content: [{ type: 'text', text: JSON.stringify(result, null, 2) }], structuredContent: result };
  } catch (error) {
    if (!(error instanceof ToolError)) throw error;
    return { content: [{ type: 'text', text: error.message }], isError: true };
  }
}

function checked(given: unknown, { arguments: known, required }: Tool): Arguments {
  if (!isRecord(given)) throw new ToolError('Arguments must be an object.');
  for (const name of required) if (given[name] === undefined) throw new ToolError(`${name} is missing.`);
  const read: Record<string, string | boolean> = {};
  for (const [name, value] of Object.entries(given)) {
    const argument = Object.hasOwn(known, name) ? known[name] : undefined;
    if (argument === undefined)
      throw new ToolError(`There is no argument ${name}. There are: ${Object.keys(known).join(', ')}.`);
    if ((typeof value !== 'string' && typeof value !== 'boolean') || typeof value !== argument.type)
      throw new ToolError(`${name} must be a ${argument.type}.`);
    if (argument.enum !== undefined && !argument.enum.some((word) => word === value))
      throw new ToolError(`${name} must be one of: ${argument.enum.join(', ')}.`);
    read[name] = value;
  }
  return read;
}
