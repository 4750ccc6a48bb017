import { OPERATIONS } from '../../../plugin/api';
import { onDatabase } from '../../support/databases';
import { openApiStage, type ApiStage } from '../api/api-stage';
import { EXAMPLES, send, type Example } from '../api/examples';

const RATE = { burst: 1e6, perSecond: 1e6 };
/** What callers like to say of themselves, and of what they make. */
const FIELDS: Record<string, unknown> = {
  ...{
    account: '1077',
    accountId: '1077',
    role: 'owner',
    isAdmin: true,
    verified: true,
    createdBy: 'staff:1',
  },
  ...{ permissions: ['misc.users'], grantedBy: 'user:1', actor: 'staff:1', by: 'service:x', expired: false },
};

/** A department is asked about on an account, which its resource names. */
const ASKED: Record<string, string[]> = { resource: ['account'] };

type Json = Record<string, unknown>;

/** Places of a body where an object stands, the body itself first. */
function objectsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, item]) => objectsIn(item, [...path, name]));
  return Array.isArray(value) ? inside : [path, ...inside];
}

/** The body with further fields in the object at a place. */
function withFields(body: unknown, [name, ...rest]: string[], fields: Json): unknown {
  if (name === undefined) return { ...(body as Json), ...fields };
  const changed = withFields((body as Json)[name], rest, fields);
  return Array.isArray(body) ? body.with(Number(name), changed) : { ...(body as Json), [name]: changed };
}

onDatabase('sqlite', 'a field that no operation asks for', (_open, place) => {
  let stage: ApiStage;
  beforeAll(async () => {
    stage = await openApiStage(place, RATE);
  });
  afterAll(() => stage.core.close());

  const examples = OPERATIONS.map((operation) => ({ operation, ...EXAMPLES.get(operation.id)! }));
  const refused = async (example: Example, names: readonly string[]) => {
    const { status, body } = await send(stage, example);
    const { errors = [] } = body as { errors?: { field: string; reason: string }[] };
    const unknown = errors.filter(({ reason }) => reason === 'UNKNOWN_FIELD').map(({ field }) => field);
    expect({ status, unknown: unknown.sort() }).toEqual({ status: 422, unknown: [...names].sort() });
  };

  test.each(examples)('is refused in the body of $id', async ({ operation, ...example }) => {
    const body = example.body ?? {};
    const places = objectsIn(body);
    for (const at of places) {
      const asked = at.length === 0 ? Object.keys(operation.body.shape) : (ASKED[at.at(-1)!] ?? []);
      const extra = Object.entries(FIELDS).filter(([name]) => !asked.includes(name));
      const sent = { ...example, body: withFields(body, at, Object.fromEntries(extra)) };
      await refused(
        sent,
        extra.map(([name]) => [...at, name].join('.')),
      );
    }
    expect(places.length).toBeGreaterThan(0);
  });

  test.each(examples)('is refused in the address of $id', async ({ operation, ...example }) => {
    const asked = Object.keys(operation.query.shape);
    const extra = Object.keys(FIELDS).filter((name) => !asked.includes(name));
    const query = { ...example.query, ...Object.fromEntries(extra.map((name) => [name, '1'])) };
    await refused({ ...example, query }, extra);
  });

  test('is not said back where it is no name that could be one of ours', async () => {
    const long = 'x'.repeat(5_000);
    const said = async (query: string, body?: unknown) => {
      const method = body === undefined ? 'GET' : 'PATCH';
      const { status, text } = await stage.call(method, `/accounts/1042/contacts${query}`, body);
      return { status, text };
    };
    for (const name of ['<script>', 'a\u001b[31m', long]) {
      const at = encodeURIComponent(name);
      for (const { status, text } of [
        await said(`?${at}=1`),
        await said(`?${at}=1&${at}=2`),
        await said('/31', { [name]: 1 }),
        await said('/31', { [name]: { __proto__x: 1, constructor: 1 } }),
        await said('/31', { [name]: '\0' }),
      ]) {
        expect(status).toBe(422);
        expect(text).not.toMatch(/script|\[31m|xxx/);
      }
    }
  });
});
