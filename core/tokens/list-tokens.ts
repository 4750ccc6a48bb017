import { requireOperator } from '../access/staff';
import type { ActorContext } from '../ports/context';
import type { Token } from '../ports/stores/token-store';

/** Every token that was ever made, by name, for whoever may make them; no secret of any.
 * @throws NotAllowedError */
export async function listTokens(ctx: ActorContext, _input: Record<string, never>): Promise<Token[]> {
  await requireOperator(ctx, ctx.read, 'tokens');
  return ctx.read.tokens.all();
}
