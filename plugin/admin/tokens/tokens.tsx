import { ConflictError, InvalidInputError, NotFoundError } from '../../../core/index';
import type { Answer, Visit } from '../../http/route';
import { askedKey, keysPage } from '../../present/admin/keys';
import { withFault } from '../../present/faults';
import { EndPage, KeysPage, text } from '../../views';
import { universalTime } from '../../present/universal-time';
import { adminPage } from '../admin-page';

/** The keys of the API, and a form for another, which may come back. */
export async function showKeys(visit: Visit, error?: InvalidInputError): Promise<Answer> {
  const props = await keysPage(visit, universalTime(visit), error);
  const page = withFault({ title: text.keys.title, body: <KeysPage {...props} /> }, props.fault);
  return { show: adminPage(visit, page, 'tokens') };
}

/** Makes a key, whose secret is shown this once. */
export async function makeKey(visit: Visit): Promise<Answer> {
  const there = await visit.as.listTokens({});
  const asked = askedKey(visit);
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(asked.name)) throw new InvalidInputError('name', 'FORM');
  if (there.some(({ name }) => name === asked.name)) throw new InvalidInputError('name', 'TAKEN');
  return {
    act: {
      ...{ say: text.keys.sayMake(asked.name, asked.scopes.length), deed: text.keys.make, back: at(visit) },
      async run(as) {
        const { name, secret } = await named(as.issueToken(asked));
        return { tone: 'info', say: text.keys.madeNow(name, secret) };
      },
    },
  };
}

/** A name that core keeps for itself, or that was given meanwhile, is a fault of the field.
 * @throws InvalidInputError */
async function named<Made>(made: Promise<Made>): Promise<Made> {
  try {
    return await made;
  } catch (error) {
    const isTaken = error instanceof ConflictError && error.details.reason === 'NAME_TAKEN';
    throw isTaken ? new InvalidInputError('name', 'TAKEN') : error;
  }
}

/** Gives a key another secret.
 * @throws InvalidInputError for a form that asks for something else */
export async function renewKey(visit: Visit): Promise<Answer> {
  const { id: token, name } = await readKey(visit);
  if (visit.field('do') !== 'renew') throw new InvalidInputError('do', 'UNKNOWN');
  return {
    act: {
      ...{ say: text.keys.sayRenew(name), deed: text.keys.renew, back: at(visit) },
      async run(as) {
        const { secret } = await as.rotateToken({ token });
        return { tone: 'info', say: text.keys.madeNow(name, secret) };
      },
    },
  };
}

/** Asks before a key ends. */
export async function showEndKey(visit: Visit): Promise<Answer> {
  const { id, name } = await readKey(visit);
  const props = {
    title: text.keys.endTitle(name),
    crumb: { label: text.keys.title, href: at(visit) },
    post: visit.form(`${at(visit)}/${encodeURIComponent(id)}/end`),
    deed: text.keys.end,
    keep: { label: text.keys.keep, href: at(visit) },
  };
  const body = (
    <EndPage {...props}>
      <p>{text.keys.endLead}</p>
    </EndPage>
  );
  return { show: adminPage(visit, { title: props.title, body }, 'tokens') };
}

/** Ends a key for good. */
export async function endKey(visit: Visit): Promise<Answer> {
  const { id: token, name } = await readKey(visit);
  return {
    act: {
      ...{ say: text.keys.endTitle(name), deed: text.keys.end, ends: true, back: at(visit) },
      async run(as) {
        await as.revokeToken({ token });
        return { tone: 'ok', say: text.keys.wasEnded(name) };
      },
    },
  };
}

const at = ({ base }: Visit) => `${base}/admin/tokens`;

/** The key in the path; one that ended is changed no more.
 * @throws NotAllowedError, NotFoundError */
async function readKey({ as, param }: Visit) {
  const found = (await as.listTokens({})).find(({ id }) => id === param('token'));
  if (!found || found.revokedAt !== 0) throw new NotFoundError('token');
  return found;
}
