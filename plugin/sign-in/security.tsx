import { InvalidInputError, LEAST_PASSWORD, NotFreshError, type ShownSession } from '../../core/index';
import { SecurityPage, text } from '../views';
import type { Fault } from '../views/parts/fault';
import { plainAddress } from '../http/address-of';
import type { Field } from '../http/waiting';
import { universalTime } from '../present/universal-time';
import { acting, type As } from './acting';
import { channelsTable } from './channels';
import { deviceOf } from './device';
import type { AtDoor, DoorAnswer, DoorRoute } from './door';
import { faultOf, statusOf } from './faults';
import { pathOfDoor } from './door-path';
import { ownNav } from './own-nav';

const PATH = 'me/security';

async function page(at: AtDoor, as: As, fault?: Fault): Promise<DoorAnswer> {
  const { state, recoveryCodes } = await as.readFactor({});
  const isOn = state === 'active';
  const reset = await as.readFactorReset({});
  const lost = reset?.state === 'replacing' ? undefined : reset;
  const own = at.found?.session.own;
  const isStaff = at.found?.session.principal.startsWith('staff:') === true;
  const allowed = (await as.readAllowedAddresses({})).join('\n');
  const body = (
    <SecurityPage
      host={at.brand.name}
      isOn={isOn}
      codesLeft={recoveryCodes}
      lostAsked={lost && universalTime(at).moment(lost.askedAt).text}
      setUp={pathOfDoor(at, 'two-step', PATH)}
      allowed={{ typed: at.field('addresses') ?? allowed, here: at.from.address ?? '', fault }}
      {...(isStaff ? {} : { channels: channelsTable(await as.myChannels({})) })}
      post={at.form(PATH)}
      renew={at.form('recovery-codes')}
      signOut={at.form('sign-out')}
      {...(own && {
        own: {
          sessions: (await as.listSessions({})).map((session) => rowOf(at, session)),
          least: isOn ? LEAST_PASSWORD.withFactor : LEAST_PASSWORD.alone,
          hasPassword: own === 'password',
          fault,
        },
      })}
    />
  );
  return { show: { title: text.security.title, body, ...ownNav(at, 'security') } };
}

function rowOf(at: AtDoor, { id, agent, address, beganAt, seenAt, isThis }: ShownSession) {
  const when = universalTime(at);
  const device = text.security.deviceNamed(deviceOf(agent));
  return {
    id,
    device,
    address: plainAddress(address),
    since: when.moment(beganAt),
    seen: when.moment(seenAt),
    isThis,
  };
}

const ACTS: ReadonlyMap<string, (at: AtDoor, as: As) => Promise<Said>> = new Map([
  ['turn-off', turnOff],
  ['end', end],
  ['end-others', endOthers],
  ['password', changePassword],
  ['stop-reset', stopReset],
  ['allow', allow],
]);

async function turnOff(at: AtDoor, as: As): Promise<Said> {
  return { say: text.security.turnedOff, ...(await as.endFactor({ ...at.from })) };
}

async function end(at: AtDoor, as: As): Promise<Said> {
  await as.endSession({ session: at.field('session') ?? '' });
  return { say: text.security.ended };
}

async function endOthers(_at: AtDoor, as: As): Promise<Said> {
  return { say: text.security.endedOthers((await as.endOtherSessions({})).ended) };
}

async function stopReset(_at: AtDoor, as: As): Promise<Said> {
  const lost = await as.readFactorReset({});
  if (lost) await as.stopFactorReset({ reset: lost.id });
  return { say: text.lost.stopped };
}

async function allow(at: AtDoor, as: As): Promise<Said> {
  const addresses = (at.field('addresses') ?? '').split(/[\s,]+/).filter((one) => one !== '');
  await as.setAllowedAddresses({ addresses, here: at.from.address ?? '' });
  return { say: text.allowed.saved };
}

async function changePassword(at: AtDoor, as: As): Promise<Said> {
  const [password, next] = [at.field('password') ?? '', at.field('next') ?? ''];
  const keepOthers = at.field('keep') === 'others';
  return {
    say: text.security.changed,
    ...(await as.changePassword({ password, next, keepOthers, ...at.from })),
  };
}

interface Said {
  readonly say: string;
  readonly secret?: string;
}

async function change(at: AtDoor, as: As): Promise<DoorAnswer> {
  const act = ACTS.get(at.field('do') ?? '');
  const here = pathOfDoor(at, PATH);
  if (!act) return { go: here };
  try {
    const { say, ...gone } = await act(at, as);
    return { go: here, flash: { tone: 'ok', say }, ...gone };
  } catch (error) {
    if (error instanceof NotFreshError) return { go: at.proof(await keptOf(at, here)) };
    const locks = error instanceof InvalidInputError && error.details.reason === 'LOCKS_OUT';
    const t = text.allowed;
    const fault = faultOf(error, {
      addresses: locks ? t.locksOut(at.from.address ?? '') : t.wrong,
      password: text.security.presentWrong,
      next: text.signIn.guessable,
    });
    return { ...(await page(at, as, fault)), status: statusOf(error) };
  }
}

const listed = (typed: string) =>
  typed
    .split(/[\s,]+/)
    .filter(Boolean)
    .join(', ');

/** The addresses that were typed wait until they are proved; a password is typed again. */
async function keptOf(at: AtDoor, back: string): Promise<string> {
  if (at.field('do') !== 'allow') return back;
  const typed = at.field('addresses') ?? '';
  const fields: Field[] = [
    ['do', 'allow'],
    ['addresses', typed],
  ];
  return at.keep({ say: text.allowed.later(listed(typed)), deed: text.allowed.save, back, fields });
}

/** How somebody signs in, on a page of their own; for users and for staff. */
export const securityRoutes: readonly DoorRoute[] = [
  { method: 'get', path: `/${PATH}`, for: 'who is in', answer: acting(page) },
  { method: 'post', path: `/${PATH}`, for: 'who is in', answer: acting(change) },
];
