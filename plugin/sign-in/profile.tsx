import {
  ConflictError,
  InvalidInputError,
  LimitReachedError,
  NotFoundError,
  NotFreshError,
  type Profile,
} from '../../core/index';
import { LostDonePage, LostQuestionPage, ProfilePage, readFurtherAs, text } from '../views';
import type { Fault } from '../views/parts/fault';
import type { Rich } from '../views/words';
import { acting, type As } from './acting';
import type { Field } from '../http/waiting';
import type { AtDoor, DoorAnswer, DoorRoute } from './door';
import { pathOfDoor } from './door-path';
import { waitOf } from './faults';
import { ownNav } from './own-nav';

const PATH = 'me/profile';

async function page(at: AtDoor, as: As, fault?: Fault): Promise<DoorAnswer> {
  const isUser = at.found?.session.principal.startsWith('user:') === true;
  const profile = await as.readProfile({});
  const body = (
    <ProfilePage
      post={at.form(PATH)}
      profile={profile}
      zones={zonesWith(profile.timezone)}
      fault={fault}
      {...(isUser && {
        own: {
          addresses: await as.listAddresses({}),
          typed: at.field('email') ?? '',
          data: pathOfDoor(at, `${PATH}/data`),
          erase: pathOfDoor(at, `${PATH}/erase`),
        },
      })}
    />
  );
  return { show: { title: text.profile.title, body, ...ownNav(at, 'ownProfile') } };
}

/** Timezones to choose from; one may be known by another name than it is listed under. */
function zonesWith(chosen: string | undefined): string[] {
  const zones = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);
  return [...(chosen === undefined ? zones : zones.add(chosen))].sort();
}

const ACTS: ReadonlyMap<string, (at: AtDoor, as: As) => Promise<Rich>> = new Map([
  ['read', changeReading],
  ['add', addAddress],
  ['code', giveCode],
  ['primary', makePrimary],
  ['remove', removeAddress],
]);

async function changeReading(at: AtDoor, as: As): Promise<Rich> {
  const chosen = (name: string) => at.field(name) || undefined;
  const [language, timezone, theme] = [chosen('language'), chosen('timezone'), chosen('theme')];
  // What is no language of ours, core refuses.
  const profile = { language, timezone, theme } as Profile;
  await as.changeProfile(
    Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined)),
  );
  if (profile.language) readFurtherAs({ language: profile.language });
  return text.profile.saved;
}

async function addAddress(at: AtDoor, as: As): Promise<Rich> {
  await as.startAddressProof({ email: at.field('email') ?? '' });
  return text.profile.mailed;
}

async function giveCode(at: AtDoor, as: As): Promise<Rich> {
  const { email } = await as.completeAddressProof({ code: at.field('code') ?? '' });
  return text.profile.added(email);
}

async function makePrimary(at: AtDoor, as: As): Promise<Rich> {
  const email = at.field('address') ?? '';
  await as.changePrimaryAddress({ email });
  return text.profile.primaryNow(email);
}

async function removeAddress(at: AtDoor, as: As): Promise<Rich> {
  const email = at.field('address') ?? '';
  await as.removeAddress({ email });
  return text.profile.removed(email);
}

async function change(at: AtDoor, as: As): Promise<DoorAnswer> {
  const act = ACTS.get(at.field('do') ?? '');
  const go = pathOfDoor(at, PATH);
  if (!act) return { go };
  try {
    return { go, flash: { tone: 'ok', say: await act(at, as) } };
  } catch (error) {
    if (error instanceof NotFreshError) return { go: at.proof(await keptOf(at, go)) };
    return {
      ...(await page(at, as, faultOf(error))),
      status: error instanceof LimitReachedError ? 429 : 422,
    };
  }
}

/** What was asked for waits until it is proved; a code is typed again. */
async function keptOf(at: AtDoor, back: string): Promise<string> {
  const word = at.field('do');
  const address = at.field('address') ?? '';
  if (word !== 'primary' && word !== 'remove') return back;
  const fields: Field[] = [
    ['do', word],
    ['address', address],
  ];
  return at.keep({ ...text.profile.later[word](address), back, fields });
}

/** What is wrong with what was sent, beside its field.
 * @throws what is no fault of the form's */
function faultOf(error: unknown): Fault {
  const t = text.profile;
  if (error instanceof LimitReachedError) return { field: 'email', say: waitOf(error) };
  if (error instanceof ConflictError) {
    const says = new Map<unknown, string>([
      ['YOURS', t.yours],
      ['OWN_DOMAIN', t.hosted],
      ['UNDO', t.held],
    ]);
    return { field: 'email', say: says.get(error.details.reason) ?? t.taken };
  }
  if (error instanceof NotFoundError) return { field: 'code', say: t.codeWrong };
  if (!(error instanceof InvalidInputError)) throw error;
  const words: Readonly<Record<string, string>> = {
    ...{ email: t.addressWrong, code: t.codeWrong, timezone: t.timezoneWrong },
  };
  const field = String(error.details.field);
  return { field, say: words[field] ?? text.signIn.faults };
}

async function fetchData(at: AtDoor, as: As): Promise<DoorAnswer> {
  const pieces = await as.exportPerson({ person: at.found?.session.principal ?? '' });
  return { file: { name: 'my-data.json', type: 'application/json', pieces } };
}

/** What is kept about staff is the host's: there is nothing of theirs to fetch or to erase here.
 * @throws NotFoundError */
const ofUsers =
  (answer: (at: AtDoor, as: As) => Promise<DoorAnswer> | DoorAnswer) => (at: AtDoor, as: As) => {
    if (at.found?.session.principal.startsWith('user:') !== true) throw new NotFoundError('page');
    return answer(at, as);
  };

function askErase(at: AtDoor, fault?: string): DoorAnswer {
  const t = text.profile;
  const post = at.form(`${PATH}/erase`);
  const lead = fault ?? t.eraseLead;
  const body = <LostQuestionPage title={t.eraseTitle} lead={lead} deed={t.eraseDo} ends post={post} />;
  return { show: { title: t.eraseTitle, body, ...ownNav(at, 'ownProfile') } };
}

async function erase(at: AtDoor, as: As): Promise<DoorAnswer> {
  const { erasedTitle: title, erased: say, ownerFirst } = text.profile;
  try {
    await as.erasePerson({ person: at.found?.session.principal ?? '' });
    return { show: { title, body: <LostDonePage title={title} say={say} /> } };
  } catch (error) {
    if (error instanceof NotFreshError) return { go: at.proof(pathOfDoor(at, `${PATH}/erase`)) };
    if (!(error instanceof ConflictError)) throw error;
    return { ...askErase(at, ownerFirst), status: 409 };
  }
}

const route = (
  method: 'get' | 'post',
  below: string,
  answer: (at: AtDoor, as: As) => Promise<DoorAnswer> | DoorAnswer,
): DoorRoute => ({ method, path: `/${PATH}${below}`, for: 'who is in', answer: acting(answer) });

/** One’s own profile: how one reads, one’s addresses, and what is kept about one. */
export const profileRoutes: readonly DoorRoute[] = [
  route('get', '', page),
  route('post', '', change),
  route('get', '/data', ofUsers(fetchData)),
  route(
    'get',
    '/erase',
    ofUsers((at) => askErase(at)),
  ),
  route('post', '/erase', ofUsers(erase)),
];
