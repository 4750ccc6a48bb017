import { z } from 'zod';
import { checked } from '../api';
import type { Answer } from './answering';
import { Action, Circumstances, questionOf, Resource, Subject, type Question } from './entities';
import { evaluate, Evaluation } from './evaluate';

const MOST = 1_000;

/** After which answer no more is asked. */
const UNTIL = { execute_all: undefined, deny_on_first_deny: false, permit_on_first_permit: true } as const;
const semantics = Object.keys(UNTIL) as (keyof typeof UNTIL)[];

const Batch = z.object({
  subject: Subject.partial().optional(),
  action: Action.partial().optional(),
  resource: Resource.partial().optional(),
  context: Circumstances,
  evaluations: z.array(z.unknown()).max(MOST).optional(),
  options: z.object({ evaluations_semantic: z.enum(semantics).default('execute_all') }).optional(),
});

/** What every entity must have: where it stands only at the top, it holds for all. */
const NEEDED = { subject: ['type', 'id'], action: ['name'], resource: ['type', 'id'] } as const;

type Json = Readonly<Record<string, unknown>>;
type Item = { question: Question } | { field: string };

/** Many questions in turn. Without any, what stands at the top is the only one. */
export const evaluateMany: Answer = async (asking) => {
  const isBatch = isObject(asking.body) && isFilled(asking.body.evaluations);
  if (!isBatch) return evaluate(asking);
  const { evaluations = [], options } = checked(Batch, asking.body);
  const until = UNTIL[options?.evaluations_semantic ?? 'execute_all'];
  const items = evaluations.map((item) => readItem(isObject(item) ? item : {}, asking.body as Json));
  const broken = items.findIndex((item) => 'field' in item);
  // A question that can't be read is a no, and with it the first no is found.
  const asked = until === false && broken >= 0 ? items.slice(0, broken + 1) : items;
  const questions = asked.flatMap((item) => ('question' in item ? [item.question] : []));
  const answers =
    questions.length === 0
      ? []
      : await asking.as.askEach({ questions, ...(until === undefined ? {} : { until }) });
  return { evaluations: merge(asked, answers, until) };
};

/** The answers in the order of what was asked, up to the one that ended it. */
function merge(items: readonly Item[], answers: readonly boolean[], until: boolean | undefined): object[] {
  const left = [...answers];
  const merged: object[] = [];
  for (const item of items) {
    const decision = 'question' in item ? left.shift() : false;
    if (decision === undefined) break;
    merged.push('field' in item ? { decision, context: { error: faultOf(item.field) } } : { decision });
    if (decision === until) break;
  }
  return merged;
}

function faultOf(field: string): object {
  return { status: 400, message: 'A field is missing or wrong', field };
}

function readItem(item: Json, defaults: Json): Item {
  const entities = Object.entries(NEEDED).map(([name, needed]) => [
    name,
    filled(item[name], defaults[name], needed),
  ]);
  const read = Evaluation.safeParse({ context: item.context, ...Object.fromEntries(entities) });
  return read.success
    ? { question: questionOf(read.data) }
    : { field: read.error.issues[0]?.path.join('.') ?? '' };
}

/** An entity takes the place of the one at the top whole; only the fields that it must have are filled in from there. */
function filled(own: unknown, byDefault: unknown, needed: readonly string[]): unknown {
  if (own === undefined) return byDefault;
  if (!isObject(own) || !isObject(byDefault)) return own;
  const there = needed.filter((field) => Object.hasOwn(byDefault, field));
  return { ...Object.fromEntries(there.map((field) => [field, byDefault[field]])), ...own };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is no list is left for the check to refuse. */
function isFilled(evaluations: unknown): boolean {
  return evaluations !== undefined && !(Array.isArray(evaluations) && evaluations.length === 0);
}
