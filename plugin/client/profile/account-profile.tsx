import { ConflictError, InvalidInputError, LimitReachedError, type Ownership } from '../../../core/index';
import type { Answer, Route, Visit } from '../../http/route';
import { withFault } from '../../present/faults';
import { closedIn, rowsOf } from '../../present/people/channels';
import { mayLook } from '../../present/who-can';
import {
  AccountProfilePage,
  text,
  type AccountProfileProps,
  type ChannelsProps,
  type Fault,
} from '../../views';
import { accountPage, openAccount, type OpenAccount } from '../open-account';

/** What an account is; its owner sees and sets the secondary address (R10). */
async function showProfile(visit: Visit, fault?: Fault): Promise<Answer> {
  const account = await openAccount(visit);
  const body = <AccountProfilePage {...await profileOf(account, fault)} />;
  return {
    show: accountPage(account, withFault({ title: text.accountProfile.title, body }, fault), 'profile'),
  };
}

async function profileOf(account: OpenAccount, fault: Fault | undefined): Promise<AccountProfileProps> {
  const { visit, id, label, timezone, me } = account;
  const owner = await ownerOf(account);
  const own = me.role === 'owner' ? await visit.as.readOwnership({ account: id }) : undefined;
  const channels = await channelsOn(account);
  const common = {
    ...{ host: visit.host, name: label, number: id, timezone, ...(owner !== '' && { owner }) },
    ...(channels && { channels }),
  };
  if (!own) return common;
  const { addressRisk: risk } = own;
  return {
    ...common,
    ...(risk !== undefined && { risk: text.accountProfile.risk(owner, risk) }),
    secondary: {
      ...(visit.actor.readOnly === true ? {} : { post: visit.form(`${account.paths.home}/profile`) }),
      ...standOf(own),
      typed: visit.field('email') ?? '',
      fault,
    },
  };
}

/** By which ways everybody comes in, for who may say so. */
async function channelsOn({ visit, id, me, paths }: OpenAccount): Promise<ChannelsProps | undefined> {
  if (me.role !== 'owner' && me.role !== 'master') return undefined;
  const { everybody } = await visit.as.readChannels({ account: id });
  const lock = { reason: 'readOnly', ask: text.whom.owner } as const;
  return {
    lead: [text.waysIn.everybodyLead],
    rows: rowsOf(everybody),
    post: visit.form(`${paths.home}/profile/channels`),
    ...(visit.actor.readOnly === true && { lock: text.lock(lock) }),
  };
}

/** Opens the ways in that are ticked to everybody on the account, and closes the others. */
async function changeChannels(visit: Visit): Promise<Answer> {
  const account = await openAccount(visit);
  const closed = closedIn(visit);
  const t = text.waysIn;
  return {
    act: {
      ...{ say: t.sayAll, deed: t.save, back: `${account.paths.home}/profile` },
      async run(as) {
        await as.closeChannels({ account: account.id, closed });
        return { tone: 'ok', say: t.done };
      },
    },
  };
}

/** The owner’s name, for those who may see people; '' for others. */
async function ownerOf({ visit, id, me }: OpenAccount): Promise<string> {
  if (me.role === 'owner') return me.name;
  if (!(await mayLook(visit, id))) return '';
  const [owner] = await visit.as.namePeople({ account: id, roles: ['owner'], limit: 1 });
  return owner?.name ?? '';
}

function standOf({ secondary }: Ownership): { says: string; isThere: boolean } {
  const t = text.accountProfile;
  if (!secondary) return { says: t.none, isThere: false };
  const { email, confirmedAt } = secondary;
  return { says: confirmedAt === undefined ? t.waiting(email) : t.confirmed(email), isThere: true };
}

/** Asks an address whether it wants the owner’s notices, or has none from now on.
 * @throws InvalidInputError for another word */
async function changeSecondary(visit: Visit): Promise<Answer> {
  const account = await openAccount(visit);
  const t = text.accountProfile;
  const [word, typed] = [visit.field('do'), visit.field('email')?.trim() ?? ''];
  if (word !== 'set' && word !== 'clear') throw new InvalidInputError('do', 'UNKNOWN');
  if (word === 'set' && typed === '') throw new InvalidInputError('email', 'NO_ADDRESS');
  const email = word === 'set' ? { email: typed } : {};
  return {
    act: {
      ...{ say: word === 'set' ? t.saySet(typed) : t.sayClear, deed: word === 'set' ? t.set : t.clear },
      back: `${account.paths.home}/profile`,
      async run(as) {
        try {
          await as.setSecondaryAddress({ account: account.id, ...email });
        } catch (error) {
          return { tone: 'bad', say: refusedBy(error) };
        }
        return { tone: 'ok', say: word === 'set' ? t.sent : t.cleared };
      },
    },
  };
}

function refusedBy(error: unknown): string {
  if (error instanceof LimitReachedError) return text.accountProfile.tooSoon;
  if (error instanceof ConflictError) return text.accountProfile.yours;
  if (error instanceof InvalidInputError) return text.accountProfile.wrong;
  throw error;
}

/** The account’s profile in the client area. */
export function profileRoutes(): Route[] {
  const path = '/:account/profile';
  return [
    { method: 'get', path, doing: 'see this account', answer: (visit) => showProfile(visit) },
    {
      ...{ method: 'post', path, doing: 'change the secondary address', answer: changeSecondary },
      again: (visit, { details }) =>
        showProfile(visit, { field: String(details.field), say: text.accountProfile.wrong }),
    },
    {
      ...{ method: 'post', path: `${path}/channels`, doing: 'change everybody’s ways in' },
      answer: changeChannels,
    },
  ];
}
