import {
  InvalidInputError,
  isPermissionKey,
  isServiceKey,
  NotFoundError,
  permission,
  type AccountPerson,
  type PermissionKey,
  type Preview,
  type PreviewRow,
  type Subject,
} from '../../../core/index';
import type { Door } from '../../http/route';
import { text, type ManyPageProps } from '../../views';
import { lockOfRefusal } from '../locks';
import { isChoosable } from '../people';
import { nameOf } from '../person';
import { personId, personNamed } from '../person-id';
import { askWho, whoCan } from '../who-can';
import { permissionOptions } from '../why-question';
import type { PeopleOn } from './people-on';
import { labelOf } from '../label-of';

/** As many as core takes at once. */
const MOST = 100;

/** What is given to several: a preset, or one permission. */
export type What =
  { readonly preset: string; readonly name: string } | { readonly key: PermissionKey; readonly name: string };

/** Those who are named, of those who can be chosen.
 * @throws NotFoundError for somebody who isn’t, InvalidInputError for more than are taken at once */
export async function choose(
  { visit, account }: PeopleOn,
  named: readonly string[],
): Promise<AccountPerson[]> {
  if (named.length > MOST) throw new InvalidInputError('who', 'MANY');
  const principals = [...new Set(named)].map(personNamed);
  const people = await visit.as.namePeople({ account: account.id, only: principals });
  return principals.map((who) => {
    const found = people.find(({ principal }) => principal === who);
    if (!found || !isChoosable(found)) throw new NotFoundError('person');
    return found;
  });
}

/** What a form names.
 * @throws NotFoundError for what there isn’t */
export async function whatNamed({ visit, account }: PeopleOn, what: string): Promise<What | undefined> {
  if (what === '') return undefined;
  const [kind = '', ...rest] = what.split(':');
  const id = rest.join(':');
  if (kind === 'permission' && isPermissionKey(id)) return { key: id, name: labelOf(id) };
  const presets = kind === 'preset' ? await visit.as.listPresets({ account: account.id }) : [];
  const preset = presets.find((one) => one.id === id);
  if (!preset) throw new NotFoundError('preset');
  return { preset: id, name: preset.name };
}

/** Subjects as core takes them. */
export function subjectsOf(people: readonly AccountPerson[]): Subject[] {
  return people.flatMap(({ subject }) => subject ?? []);
}

/** What would become of each. */
export function previewMany(as: Door, account: string, what: What, subjects: Subject[]): Promise<Preview> {
  return 'key' in what
    ? as.previewGift({ account, key: what.key, subjects })
    : as.previewPreset({ account, preset: what.preset, subjects });
}

/** The page for a change of several, as its query or its form asks.
 * @throws NotAllowedError, NotFoundError, InvalidInputError */
export async function manyPage(
  on: PeopleOn,
  asked: { readonly who: readonly string[]; readonly what: string },
): Promise<ManyPageProps> {
  const { visit, account } = on;
  const people = await choose(on, asked.who);
  const what = await whatNamed(on, asked.what);
  const subjects = subjectsOf(people);
  const seen =
    what && subjects.length > 0 ? await previewMany(visit.as, account.id, what, subjects) : undefined;
  const ask = visit.area === 'admin' ? text.admin.administrator : askWho(await whoCan(visit, account.id));
  const outcomes = seen?.rows.map((row, at) => outcomeOf(row, people[at], { host: visit.host, ask }));
  const canSave = outcomes?.every(({ lock }) => !lock) === true && visit.actor.readOnly !== true;
  const isChange = seen?.rows.some(({ gained, lost }) => gained.length + lost.length > 0) === true;
  return {
    ...{ people: account.paths.people, action: account.paths.many, what: asked.what },
    rows: people.map((one) => ({
      ...{ who: personId(one.principal), name: nameOf(one), email: one.email, chosen: true },
    })),
    options: await optionsOn(on),
    ...(outcomes && { outcomes }),
    ...(seen &&
      canSave &&
      isChange && { save: visit.form(account.paths.many, { what: asked.what, seen: seen.seen }) }),
  };
}

function outcomeOf(
  { subject, name, gained, lost, may }: PreviewRow,
  person: AccountPerson | undefined,
  words: { host: string; ask: string },
): NonNullable<ManyPageProps['outcomes']>[number] {
  const labels = (some: PreviewRow['gained']) => some.map(({ key }) => labelOf(key));
  const asleep = gained.filter(({ key }) => sleeps(subject, key));
  return {
    who: person ? personId(person.principal) : '',
    name: person ? nameOf(person) : name,
    gains: labels(gained.filter((one) => !asleep.includes(one))),
    ...{ sleeps: labels(asleep), loses: labels(lost) },
    ...(may !== 'CAN' && { lock: lockOfRefusal(may, words) }),
  };
}

/** Whether a permission does nothing with somebody before they have a sign-in (R13). */
export function sleeps({ kind }: Subject, key: PermissionKey): boolean {
  return kind === 'contact' && permission(key).login === true;
}

async function optionsOn({ visit, account }: PeopleOn): Promise<ManyPageProps['options']> {
  const presets = await visit.as.listPresets({ account: account.id });
  return [
    {
      label: text.many.presets,
      options: presets.map(({ id, name }) => ({ value: `preset:${id}`, label: name })),
    },
    ...permissionOptions().map(({ label, options }) => ({
      label: text.many.group(label),
      options: options.map(({ value, label: name }) => ({
        value: `permission:${value}`,
        label: isPermissionKey(value) && isServiceKey(value) ? text.person.onAll(name) : name,
      })),
    })),
  ];
}
