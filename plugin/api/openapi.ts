import { z } from 'zod';
import { TOKEN_USES } from '../../core/index';
import type { Operation } from './operation';
import { OPERATIONS } from './operations';
import { PROBLEMS, problemType, type ProblemKind } from './problem-kinds';

type Json = Record<string, unknown>;

const LEAD =
  'Call it with `Authorization: Bearer …`. `Latchkey-Principal` names the user or contact for whom a token acts (scope `act`), ' +
  'and `Latchkey-Step-Up-At` when the host had them prove who they are.';

/** The description of the API (OpenAPI 3.1), from the schemas that check its input. */
export function openApi(operations: readonly Operation[] = OPERATIONS): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Latchkey', version: '1', description: LEAD },
    servers: [{ url: 'v1' }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: schemaOf(Problem, 'output') },
      parameters: HEADERS,
    },
    security: [{ token: [] }],
  };
}

const Problem = z.looseObject({
  type: z.enum(Object.keys(PROBLEMS).map((kind) => problemType(kind as ProblemKind))),
  title: z.string(),
  status: z.number().int(),
  code: z.string().optional().describe('What happened, in one stable word'),
  reason: z.string().optional(),
  reasons: z.array(z.string()).optional().describe('Every reason against it, as `why` gives them'),
  field: z.string().optional().describe('The first field at fault'),
  errors: z.array(z.object({ field: z.string(), reason: z.string() })).optional(),
  requestId: z.string(),
});

function describe(operation: Operation): Json {
  const { id, tag, summary, body } = operation;
  const hasBody = Object.keys(body.shape).length > 0;
  const required = !body.safeParse({}).success;
  return {
    ...{ operationId: id, tags: [tag], summary, description: needs(operation) },
    parameters: [...fieldsOf(operation, 'path'), ...fieldsOf(operation, 'query'), ...headersOf(operation)],
    ...(hasBody ? { requestBody: { required, content: jsonOf(schemaOf(body, 'input')) } } : {}),
    responses: { ...success(operation), default: PROBLEM },
  };
}

const PROBLEM = {
  description: 'What went wrong (RFC 9457)',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function needs({ useCase }: Operation): string {
  const use = TOKEN_USES[useCase];
  if (!use) throw new Error(`no token may ${useCase}`);
  return `Scope \`${use.scope}\`${use.forSomebody ? ', for somebody (`Latchkey-Principal`)' : ''}.`;
}

function success({ status, answer, version, pieces }: Operation): Json {
  if (pieces) {
    const text = { schema: { type: 'string' } };
    return {
      200: { description: 'In pieces', content: Object.fromEntries(pieces.media.map((one) => [one, text])) },
    };
  }
  if (!answer) return { 204: { description: 'Done' } };
  const tag = { ETag: { description: 'Its version, for If-Match', schema: { type: 'string' } } };
  const description = status === 201 ? 'Made' : 'The answer';
  const content = jsonOf(schemaOf(answer, 'output'));
  return { [status]: { description, ...(version ? { headers: tag } : {}), content } };
}

function fieldsOf(operation: Operation, place: 'path' | 'query'): Json[] {
  const schema = place === 'path' ? operation.params : operation.query;
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...field }]) => ({
    ...{ name, in: place, required: place === 'path' || required.includes(name) },
    ...(description === undefined ? {} : { description }),
    schema: field,
  }));
}

function headersOf({ method, isQuestion, replaces }: Operation): Json[] {
  const names: (keyof typeof HEADERS)[] = [
    ...(['principal', 'stepUpAt', 'stepUpWith'] as const),
    ...(method === 'post' && !isQuestion ? (['idempotencyKey'] as const) : []),
    ...(replaces ? (['ifMatch'] as const) : []),
  ];
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

const header = (name: string, description: string, required = false): Json => ({
  ...{ name, in: 'header', required, description, schema: { type: 'string' } },
});

const HEADERS = {
  principal: header('Latchkey-Principal', 'For whom the token acts: user:7 or contact:31'),
  stepUpAt: header('Latchkey-Step-Up-At', 'When they last proved to the host who they are (RFC 3339)'),
  stepUpWith: header('Latchkey-Step-Up-With', '`otp` when they gave the host a code of a second factor then'),
  idempotencyKey: header('Idempotency-Key', 'Sent again with the same key, it is done once'),
  ifMatch: header('If-Match', 'The ETag of the set that is replaced', true),
};

function jsonOf(schema: Json): Json {
  return { 'application/json': { schema } };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _version, ...json } = z.toJSONSchema(schema, { io, override: openAnswers(io) }) as Json;
  return json;
}

/** Later versions may say more: a caller must not refuse an answer for it. */
function openAnswers(io: 'input' | 'output') {
  return ({ jsonSchema }: { jsonSchema: { additionalProperties?: unknown } }): void => {
    if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  };
}
