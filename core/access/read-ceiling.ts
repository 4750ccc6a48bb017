import { z } from 'zod';
import { InvalidInputError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { CeilingLevel } from '../ports/stores/account-store';
import type { Reads } from '../ports/stores/stores';
import { PERMISSION_KEYS, type PermissionKey } from './catalogue';
import { Id } from './inputs';
import { parse } from './parse';
import { requireOperator } from './staff';

/** Whose ceiling: `holder` is the group or the account, and absent for the installation's. */
export const CeilingHolder = z.strictObject({
  level: z.enum(['installation', 'group', 'account']),
  holder: Id.optional(),
});
/** The same, as callers write it. */
export type CeilingHolder = z.infer<typeof CeilingHolder>;

/** What is said of a key at one level; who says nothing inherits. */
export type CeilingWord = 'allowed' | 'forbidden' | 'inherit';

/** What is said of a key at this level, whether it is offered here in the end, and by whose word; absent: by nobody's. */
export interface CeilingRow {
  key: PermissionKey;
  word: CeilingWord;
  isOffered: boolean;
  by?: CeilingLevel;
  /** Whether it is offered by what is said above this level: so it is for who inherits. */
  aboveOffers: boolean;
}

/** The ceiling of the installation, of a group or of a client, key by key (R2).
 * @throws NotAllowedError to anybody but staff, NotFoundError for an account that isn't there */
export async function readCeiling(ctx: ActorContext, input: CeilingHolder): Promise<CeilingRow[]> {
  const given = parse(CeilingHolder, input);
  await requireOperator(ctx, ctx.read, 'audit');
  const [level, holder] = [given.level, holderOf(given)];
  const words = await wordsAt(ctx.read, level, holder);
  return PERMISSION_KEYS.map((key) => rowOf(words, key));
}

function rowOf(words: readonly Words[], key: PermissionKey): CeilingRow {
  const said = words.find(([, says]) => says.has(key));
  return {
    key,
    word: wordOf(words[0]?.[1], key),
    isOffered: said?.[1].get(key) ?? true,
    ...(said ? { by: said[0] } : {}),
    aboveOffers:
      words
        .slice(1)
        .find(([, says]) => says.has(key))?.[1]
        .get(key) ?? true,
  };
}

/** What is said of a key in the words of one level. */
export function wordOf(
  words: ReadonlyMap<PermissionKey, boolean> | undefined,
  key: PermissionKey,
): CeilingWord {
  const own = words?.get(key);
  return own === undefined ? 'inherit' : own ? 'allowed' : 'forbidden';
}

/** The holder in the form in which it is kept: '' is the installation.
 * @throws InvalidInputError for one that is too much or lacking */
export function holderOf({ level, holder }: CeilingHolder): string {
  if ((level === 'installation') !== (holder === undefined)) throw new InvalidInputError('holder', 'LEVEL');
  return holder ?? '';
}

type Words = [CeilingLevel, ReadonlyMap<PermissionKey, boolean>];

/** The words that count at a level: its own before its group's before the installation's. */
async function wordsAt({ accounts }: Reads, level: CeilingLevel, holder: string): Promise<Words[]> {
  const above: Words[] =
    level === 'installation' ? [] : [['installation', await accounts.ceiling('installation', '')]];
  if (level === 'account') {
    const account = await accounts.account(holder);
    if (!account) throw new NotFoundError('account');
    above.unshift(['group', await accounts.ceiling('group', account.group)]);
  }
  return [[level, await accounts.ceiling(level, holder)], ...above];
}
