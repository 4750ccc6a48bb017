import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { newEnforcer, newModelFromString } from 'casbin';
import type { Facts } from '../../core/access/facts';
import { compile } from '../../core/access/snapshot';
import { expected, keysOf, nameOf, NOW, type Question } from './model';

/** Something that decides; `name` is the question as one string, made before the clock runs. */
export interface Engine {
  readonly name: string;
  decide(question: Question, name: string): boolean | Promise<boolean>;
}

/** Everything that may be asked on these facts. */
export function everyQuestion(facts: Facts): Question[] {
  const { service, department, account } = keysOf();
  const on = (
    type: 'service' | 'department',
    ids: readonly { id: string }[],
    keys: readonly Question['key'][],
  ) =>
    ids.flatMap(({ id }) =>
      keys.map((key): Question => ({ key, resource: { type, id, account: facts.account.id } })),
    );
  return [
    ...account.map((key): Question => ({ key, resource: { type: 'account', id: facts.account.id } })),
    ...on('service', facts.services, service),
    ...on('department', facts.departments, department),
  ];
}

/** Ours: facts compiled to one CASL rule a key. */
export function snapshotEngine(facts: Facts) {
  const snapshot = compile(facts, NOW);
  return {
    name: 'snapshot.can',
    decide: ({ key, resource }: Question) => snapshot.can(key, resource),
  } satisfies Engine;
}

/** The measure: a bit for each key and thing, found by two maps of strings. */
export function bitsetEngine(facts: Facts) {
  const questions = everyQuestion(facts);
  const keys = new Map([...new Set(questions.map(({ key }) => key as string))].map((key, n) => [key, n]));
  const thing = ({ resource }: Question) => `${resource.type}:${resource.id}`;
  const things = new Map([...new Set(questions.map(thing))].map((name, n) => [name, n]));
  const bits = new Uint32Array(Math.ceil((keys.size * things.size) / 32));
  const place = (key: string, name: string): number | undefined => {
    const [row, column] = [keys.get(key), things.get(name)];
    return row === undefined || column === undefined ? undefined : row * things.size + column;
  };
  for (const question of questions.filter((one) => expected(facts, one))) {
    const bit = place(question.key, thing(question)) ?? 0;
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  const decide = ({ key }: Question, name: string): boolean => {
    const row = keys.get(key);
    const column = things.get(name);
    if (row === undefined || column === undefined) return false;
    const bit = row * things.size + column;
    return (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  };
  return { name: 'string bitset', decide } satisfies Engine;
}

/** casbin over what is allowed, one line each. */
export async function casbinEngine(facts: Facts): Promise<Engine> {
  const model = newModelFromString(`
[request_definition]
r = sub, obj, act
[policy_definition]
p = sub, obj, act
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.act == p.act && r.obj == p.obj && r.sub == p.sub`);
  const enforcer = await newEnforcer(model);
  const allowed = everyQuestion(facts).filter((one) => expected(facts, one));
  await enforcer.addPolicies(
    allowed.map(({ key, resource }) => ['user:1', `${resource.type}:${resource.id}`, key]),
  );
  return { name: 'casbin', decide: ({ key }, name) => enforcer.enforceSync('user:1', name, key) };
}

/** Cedar in WebAssembly over the same: one policy a key, parsed ahead. */
export function cedarEngine(facts: Facts): Engine {
  const entity = ({ resource }: Question) => ({ type: TYPES[resource.type] ?? 'Other', id: resource.id });
  const allowed = new Map<string, Question[]>();
  for (const one of everyQuestion(facts).filter((question) => expected(facts, question))) {
    allowed.set(one.key, [...(allowed.get(one.key) ?? []), one]);
  }
  const policies = [...allowed].map(([key, questions]) => {
    const things = questions.map((one) => `${entity(one).type}::"${entity(one).id}"`).join(', ');
    return `permit(principal == User::"1", action == Action::"${key}", resource) when { resource in [${things}] };`;
  });
  const parsed = preparsePolicySet('bench', { staticPolicies: policies.join('\n') });
  if (parsed.type !== 'success') throw new Error('Cedar took no policies');
  const decide = (question: Question): boolean => {
    const answer = statefulIsAuthorized({
      principal: { type: 'User', id: '1' },
      action: { type: 'Action', id: question.key },
      resource: entity(question),
      context: {},
      preparsedPolicySetId: 'bench',
      entities: [],
    });
    if (answer.type !== 'success') throw new Error('Cedar did not answer');
    return answer.response.decision === 'allow';
  };
  return { name: 'cedar-wasm', decide };
}

const TYPES: Partial<Record<Question['resource']['type'], string>> = {
  account: 'Account',
  service: 'Service',
  department: 'Department',
};

/** Where an engine and the oracle disagree. */
export async function disagreements(
  engine: Engine,
  facts: Facts,
  questions: readonly Question[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const question of questions) {
    const name = `${question.resource.type}:${question.resource.id}`;
    if ((await engine.decide(question, name)) !== expected(facts, question)) wrong.push(nameOf(question));
  }
  return wrong;
}
