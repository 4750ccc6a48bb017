import { SCOPES, type Scope } from '../../core/index';
import {
  CommandFault,
  EXIT,
  needed,
  UsageError,
  valueOf,
  type Command,
  type Terminal,
  type Typed,
} from '../command';
import { nearest } from '../nearest';
import { printJson, table } from '../print';
import { withCore, type Acts } from '../with-core';

const DAY_MS = 86_400_000;

/** The secret is printed this once; nothing else of ours ever shows it. */
async function tellSecret(typed: Typed, terminal: Terminal, token: { name: string; secret: string }) {
  if (typed.json) return printJson(terminal, token);
  await terminal.out(`${token.secret}\n`);
  terminal.err(`This is the secret of ${token.name}, shown this once: put it where the host finds it`);
}

/** `latchkey token create`. */
export const tokenCreate: Command = {
  name: 'token create',
  words: ['<name>'],
  options: {
    scopes: { value: 'a,b', needed: true, about: 'what it is for; a wrong word names them all' },
    days: { value: 'n', about: 'it ends by itself then' },
  },
  about: 'makes a token of the API, and prints its secret',
  async run(typed, terminal) {
    const days = valueOf(typed, 'days');
    if (days !== undefined && !/^[1-9]\d{0,3}$/.test(days)) throw new UsageError('--days is a whole number');
    const asked = { name: needed(typed.words.name), scopes: scopesIn(needed(valueOf(typed, 'scopes'))) };
    const ends = days === undefined ? {} : { expiresAt: Date.now() + Number(days) * DAY_MS };
    const token = await withCore(terminal, (acts) => acts.issueToken({ ...asked, ...ends }));
    await tellSecret(typed, terminal, token);
    return EXIT.ok;
  },
};

function scopesIn(typed: string): Scope[] {
  return typed.split(',').map((word) => {
    const known = SCOPES.find((scope) => scope === word);
    if (known) return known;
    const meant = nearest(word, SCOPES);
    const hint = meant === undefined ? `they are ${SCOPES.join(', ')}` : `did you mean ${meant}?`;
    throw new UsageError(`There is no scope ${word}: ${hint}`);
  });
}

/** `latchkey token rotate`. */
export const tokenRotate: Command = {
  name: 'token rotate',
  words: ['<name>'],
  options: { overlap: { value: 'seconds', about: 'how long the secret it has works beside the new one: 0' } },
  about: 'gives a token another secret, and prints it',
  async run(typed, terminal) {
    const overlap = Number(valueOf(typed, 'overlap') ?? 0);
    if (!Number.isInteger(overlap) || overlap < 0) {
      throw new UsageError('--overlap is a whole number of seconds');
    }
    const token = await withCore(terminal, async (acts) =>
      acts.rotateToken({ token: await idOf(acts, needed(typed.words.name)), overlap }),
    );
    await tellSecret(typed, terminal, token);
    return EXIT.ok;
  },
};

/** `latchkey token revoke`. */
export const tokenRevoke: Command = {
  name: 'token revoke',
  words: ['<name>'],
  about: 'ends a token for good',
  async run(typed, terminal) {
    const name = needed(typed.words.name);
    const token = await withCore(terminal, async (acts) =>
      acts.revokeToken({ token: await idOf(acts, name) }),
    );
    await (typed.json ? printJson(terminal, token) : terminal.out(`${name} is revoked\n`));
    return EXIT.ok;
  },
};

/** `latchkey token list`. */
export const tokenList: Command = {
  name: 'token list',
  about: 'lists the tokens of the API, and when each was last used',
  async run(typed, terminal) {
    const tokens = await withCore(terminal, (acts) => acts.listTokens({}));
    const rows = tokens.map(({ name, scopes, expiresAt, revokedAt, usedOn }) => [
      ...[
        name,
        revokedAt === 0 ? dayOf(expiresAt, 'never') : 'revoked',
        dayOf(usedOn, 'never'),
        scopes.join(','),
      ],
    ]);
    await (typed.json
      ? printJson(terminal, tokens)
      : terminal.out(table(['NAME', 'ENDS', 'USED', 'SCOPES'], rows)));
    return EXIT.ok;
  },
};

function dayOf(at: number, otherwise: string): string {
  return at === 0 ? otherwise : new Date(at).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** People call a token by its name; names are given once. */
async function idOf(acts: Acts, name: string): Promise<string> {
  const tokens = await acts.listTokens({});
  const found = tokens.find((token) => token.name === name);
  if (found) return found.id;
  const meant = nearest(
    name,
    tokens.map((token) => token.name),
  );
  throw new CommandFault(`There is no token ${name}${meant === undefined ? '' : `: did you mean ${meant}?`}`);
}
