import { z } from 'zod';
import type { Core } from '../../core/index';

/** What somebody who acts can do. */
export type UseCases = ReturnType<Core['as']>;

/** An object of named fields, none of them unknown. */
export type Fields = z.ZodObject;

type Value<Shape extends Fields | undefined> = Shape extends Fields ? z.output<Shape> : unknown;

interface Spec<
  Params extends Fields | undefined,
  Query extends Fields | undefined,
  Body extends Fields | undefined,
  Answer extends z.ZodType,
> {
  /** Its `operationId`: a verb and what it is about. */
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** As OpenAPI writes it: `/accounts/{account}`. */
  readonly path: string;
  /** What it is listed under. */
  readonly tag: string;
  readonly summary: string;
  /** The one use case it calls; what a token needs for that is core's to say. */
  readonly useCase: keyof UseCases;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** What goes out: a field that isn't in it stays inside. */
  readonly answer?: Answer;
  readonly status?: 200 | 201;
  /** A post that changes nothing: it takes no `Idempotency-Key`. */
  readonly isQuestion?: true;
  /** Fields of the answer that are shown once, and never kept. */
  readonly secrets?: readonly string[];
  /** The version of a set, which `If-Match` must name to replace it. */
  readonly version?: (answer: z.output<Answer>) => string;
  /** It replaces a set, and asks for `If-Match`. */
  readonly replaces?: true;
  readonly run: (
    as: UseCases,
    input: Value<Params> & Value<Query> & Value<Body>,
    version: string,
  ) => Promise<z.input<Answer>>;
}

/** One operation of the API, as data: router, description and tests are made from it. */
export interface Operation extends Required<
  Pick<Spec<Fields, Fields, Fields, z.ZodType>, 'params' | 'query' | 'body' | 'status'>
> {
  readonly id: string;
  readonly method: Spec<Fields, Fields, Fields, z.ZodType>['method'];
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly useCase: keyof UseCases;
  /** Absent: there is nothing to say, 204. */
  readonly answer: z.ZodType | undefined;
  readonly isQuestion: boolean;
  readonly secrets: readonly string[];
  readonly version: ((answer: unknown) => string) | undefined;
  readonly replaces: boolean;
  /** The media types in which it may go out in pieces, and which of them this input asks for; absent: it is JSON at once. */
  readonly pieces?: {
    readonly media: readonly string[];
    readonly mediaOf: (input: Record<string, unknown>) => string;
  };
  readonly run: (as: UseCases, input: Record<string, unknown>, version: string) => Promise<unknown>;
}

const NONE = z.strictObject({});

/** Declares an operation; its input is what path, query and body said, already checked. */
export function operation<
  Params extends Fields | undefined = undefined,
  Query extends Fields | undefined = undefined,
  Body extends Fields | undefined = undefined,
  Answer extends z.ZodType = z.ZodVoid,
>(spec: Spec<Params, Query, Body, Answer>): Operation {
  const { isQuestion = false, replaces = false, secrets = [], version, run } = spec;
  return {
    ...spec,
    ...{ params: spec.params ?? NONE, query: spec.query ?? NONE, body: spec.body ?? NONE },
    ...{ isQuestion, replaces, secrets, answer: spec.answer, status: spec.status ?? 200 },
    version: version as Operation['version'],
    run: run as unknown as Operation['run'],
  };
}

type Download<
  Params extends Fields | undefined,
  Query extends Fields | undefined,
  Body extends Fields | undefined,
> = Omit<
  Spec<Params, Query, Body, z.ZodVoid>,
  'answer' | 'secrets' | 'version' | 'replaces' | 'status' | 'run'
> & {
  readonly media: readonly string[];
  /** Which of them this input asks for; the first, where there is no choice. */
  readonly mediaOf?: (input: Value<Params> & Value<Query> & Value<Body>) => string;
  readonly run: (
    as: UseCases,
    input: Value<Params> & Value<Query> & Value<Body>,
  ) => Promise<AsyncIterable<string>>;
};

/** Declares an operation whose answer may be long: it goes out in pieces, each read when the one before has left. */
export function download<
  Params extends Fields | undefined = undefined,
  Query extends Fields | undefined = undefined,
  Body extends Fields | undefined = undefined,
>({ media, mediaOf, run, ...spec }: Download<Params, Query, Body>): Operation {
  const which = mediaOf as ((input: Record<string, unknown>) => string) | undefined;
  return {
    ...operation({ ...spec, run: () => Promise.resolve() }),
    pieces: { media, mediaOf: which ?? (() => media[0] ?? 'text/plain') },
    run: run as unknown as Operation['run'],
  };
}
