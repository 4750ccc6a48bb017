import { fork, type ChildProcess } from 'node:child_process';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import type { Facts } from '../../core/access/facts';
import type { Listening } from './http-server';
import { median } from './measure';
import { expected, type Question } from './model';

const CONNECTIONS = 16;
const ROUNDS = 15;
const ROUND_MS = 800;
const PATHS = { bare: '/bare', keyed: '/keyed', evaluation: '/latchkey/access/v1/evaluation' } as const;
type Route = keyof typeof PATHS;

/** Requests a second of each route, medians, and what the evaluation has of the others' round by round. */
export interface Throughput {
  readonly perSecond: Readonly<Record<Route, number>>;
  readonly ofKeyed: number;
  readonly ofBare: number;
}

interface Load {
  readonly agent: Agent;
  readonly bodies: readonly string[];
  readonly at: Listening;
}

/**
 * Evaluations over a real socket beside a bare Express route, and one that checks a bearer token and reads one row by its key:
 * the same requests to one process, in rounds one beside the other.
 */
export async function throughput(
  facts: Facts,
  questions: readonly Question[],
  seed: number,
): Promise<Throughput> {
  const preload = join(__dirname, '../../scripts/run-typescript.cjs');
  const server = fork(join(__dirname, 'http-server.ts'), [String(seed)], { execArgv: ['-r', preload] });
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  try {
    const load = { agent, bodies: questions.map((one) => bodyOf(facts, one)), at: await listening(server) };
    await agree(load, facts, questions.slice(0, 1_000));
    return compared(await measured(load));
  } finally {
    agent.destroy();
    server.disconnect();
  }
}

function listening(server: ChildProcess): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.once('message', (told) => resolve(told as Listening));
    server.once('exit', (code) => reject(new Error(`the server of the bench ended with ${code}`)));
  });
}

function bodyOf({ principal }: Facts, { key, resource }: Question): string {
  const [type, id] = principal.split(':');
  const { type: kind, id: name } = resource;
  const account = kind === 'department' ? { properties: { account: resource.account } } : {};
  return JSON.stringify({
    ...{ subject: { type, id }, action: { name: key }, resource: { type: kind, id: name, ...account } },
  });
}

/** One that answers something else answers it for nothing. */
async function agree(load: Load, facts: Facts, questions: readonly Question[]): Promise<void> {
  for (const [at, question] of questions.entries()) {
    const answer = await post(load, 'evaluation', load.bodies[at] ?? '');
    if (answer !== JSON.stringify({ decision: expected(facts, question) })) {
      throw new Error(`an evaluation disagrees: ${load.bodies[at]} → ${answer}`);
    }
  }
}

async function measured(load: Load): Promise<Record<Route, number>[]> {
  const rounds: Record<Route, number>[] = [];
  for (let round = -2; round < ROUNDS; round += 1) {
    const took = { bare: 0, keyed: 0, evaluation: 0 };
    for (const route of Object.keys(PATHS) as Route[]) took[route] = await run(load, route);
    if (round >= 0) rounds.push(took);
  }
  return rounds;
}

/** Requests a second on every connection at once, for the time of a round. */
async function run(load: Load, route: Route): Promise<number> {
  const start = process.hrtime.bigint();
  const elapsed = () => Number(process.hrtime.bigint() - start) / 1e6;
  let done = 0;
  const connection = async () => {
    while (elapsed() < ROUND_MS) {
      await post(load, route, load.bodies[done % load.bodies.length] ?? '');
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, connection));
  return done / (elapsed() / 1e3);
}

function post({ agent, at: { port, token } }: Load, route: Route, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...{ Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      'Content-Length': Buffer.byteLength(body),
    };
    const sent = request({ agent, port, host: '127.0.0.1', path: PATHS[route], method: 'POST', headers });
    sent.once('error', reject);
    sent.once('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.once('end', () =>
        response.statusCode === 200 ? resolve(text) : reject(new Error(`${route}: ${response.statusCode}`)),
      );
    });
    sent.end(body);
  });
}

function compared(rounds: readonly Record<Route, number>[]): Throughput {
  const of = (route: Route) => median(rounds.map((round) => round[route]));
  return {
    perSecond: { bare: of('bare'), keyed: of('keyed'), evaluation: of('evaluation') },
    ofKeyed: median(rounds.map(({ evaluation, keyed }) => evaluation / keyed)),
    ofBare: median(rounds.map(({ evaluation, bare }) => evaluation / bare)),
  };
}
