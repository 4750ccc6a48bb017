import type { Request, RequestHandler } from 'express';
import { requestIdOf, type Actor, type Core } from '../../core/index';
import { RequestFault } from './faults';
import { keyOf, nameOf, once, type Sent } from './once';
import type { Operation } from './operation';
import { readInput } from './read-input';
import { sendJson, sendPieces } from './send';

/** Whoever was found to call. */
export type Called = Request & { actor?: Actor };

/** Turns an operation into what Express runs: the only place that knows both. */
export function handle(core: Core, operation: Operation): RequestHandler {
  return async (req: Called, res) => {
    const { actor } = req;
    if (!actor) throw new Error('nobody was identified');
    const input = readInput(operation, req);
    if (operation.pieces) {
      const pieces = (await operation.run(core.as(actor), input, '')) as AsyncIterable<string>;
      return sendPieces(res, operation.pieces.mediaOf(input), pieces);
    }
    const version = versionOf(operation, req);
    const key = keyOf(operation, req);
    const work = (request?: string) => run(operation, core.as(actor, request), { input, version });
    if (key === undefined) {
      const { sent, tag } = await work();
      if (tag !== undefined) res.setHeader('ETag', tag);
      return sendJson(res, sent.status, sent.text);
    }
    const claim = { name: nameOf(operation, actor, key), said: JSON.stringify(input) };
    const { sent, isAgain } = await once(core, claim, () => work(requestIdOf(claim)));
    if (isAgain) res.setHeader('Idempotency-Replayed', 'true');
    sendJson(res, sent.status, sent.text);
  };
}

/** Asks the one use case, and lets out of its answer what the operation names. */
async function run(
  { run: work, answer, status, secrets, version: versionIn }: Operation,
  as: Parameters<Operation['run']>[0],
  { input, version }: { input: Record<string, unknown>; version: string },
): Promise<{ sent: Sent; kept: string; tag?: string }> {
  const result = await work(as, input, version);
  if (!answer) return { sent: { status: 204, text: '' }, kept: '' };
  const shown = answer.parse(result);
  const open = Object.entries(shown as object).filter(([name]) => !secrets.includes(name));
  return {
    sent: { status, text: JSON.stringify(shown) },
    kept: secrets.length === 0 ? JSON.stringify(shown) : JSON.stringify(Object.fromEntries(open)),
    ...(versionIn ? { tag: `"${versionIn(shown)}"` } : {}),
  };
}

/** @throws RequestFault where a set would be replaced unseen, or after it changed */
function versionOf({ replaces }: Operation, req: Request): string {
  if (!replaces) return '';
  const [, version] = /^"([\w-]{1,64})"$/.exec(req.get('If-Match') ?? '') ?? [];
  if (version !== undefined) return version;
  throw new RequestFault(req.get('If-Match') === undefined ? 'precondition-required' : 'stale');
}
