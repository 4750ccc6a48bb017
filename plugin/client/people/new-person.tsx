import { InvalidInputError } from '../../../core/index';
import type { Answer } from '../../http/route';
import { presentFault, withFault } from '../../present/faults';
import { labelOf } from '../../present/label-of';
import type { Wanted } from '../../present/people/givable';
import { sleeps } from '../../present/people/many';
import { locksOf, newPersonPage, presentWith, startOf, typedIn } from '../../present/people/new-person';
import type { PeopleOn } from '../../present/people/people-on';
import { NewPersonPage, text } from '../../views';
import type { Rich } from '../../views/words';

/** The form for somebody new, or the same again with what was typed.
 * @throws NotAllowedError for whoever can add nobody */
export async function showNewPerson(on: PeopleOn, error?: InvalidInputError): Promise<Answer> {
  return { show: await page(on, error) };
}

async function page(on: PeopleOn, error?: InvalidInputError, present?: Rich) {
  const fault = error && presentFault(error);
  const props = await newPersonPage(on, fault, present);
  return on.shown(withFault({ title: text.newPerson.title, body: <NewPersonPage {...props} /> }, fault));
}

/** Adds a contact, or invites a user, with what they begin with.
 * @throws InvalidInputError */
export async function addPerson(on: PeopleOn): Promise<Answer> {
  // Who looks for somebody to copy from adds nobody yet.
  if (on.visit.field('do') === 'people') return showNewPerson(on);
  const typed = typedIn(on, await locksOf(on));
  if (on.visit.field('kind') !== typed.kind) throw new InvalidInputError('kind', 'UNKNOWN');
  if (on.visit.field('ends') !== typed.ends) throw new InvalidInputError('ends', 'UNKNOWN');
  const present = await presentWith(on, typed.email);
  if (present !== undefined) return { show: await page(on, undefined, present), status: 422 };
  const grants = await startOf(on, typed.start, typed);
  return typed.kind === 'contact' ? addContact(on, typed, grants) : inviteUser(on, typed, grants);
}

type Typed = { readonly name: string; readonly email: string };

/** What a contact begins with is given in a second step: it may need a proof, and the contact stays without. */
async function addContact({ visit, account }: PeopleOn, typed: Typed, add: Wanted[]): Promise<Answer> {
  const { name, email } = typed;
  const { id } = await visit.as.addContact({ account: account.id, name, email });
  const back = account.paths.person(`contact:${id}`);
  if (add.length === 0) return { go: back, flash: { tone: 'ok', say: text.newPerson.added(name) } };
  const waits = [...new Set(add.map(({ key }) => key))].filter((key) => sleeps({ kind: 'contact', id }, key));
  const labels = waits.map(labelOf);
  const t = text.newPerson;
  return {
    act: {
      say: [t.sayGive(add.length, name), labels.length > 0 ? t.waits(labels) : []].flat(),
      ...{ deed: t.give, back },
      async run(as) {
        await as.changeGrants({ account: account.id, subject: { kind: 'contact', id }, add });
        const asleep = labels.length > 0 ? ` ${text.many.sleeps(labels)}` : [];
        return { tone: 'ok', say: [t.given(add.length, name), asleep].flat() };
      },
    },
  };
}

function inviteUser({ account }: PeopleOn, { name, email }: Typed, grants: Wanted[]): Answer {
  return {
    act: {
      say: text.newPerson.sayInvite(email, grants.length),
      deed: text.newPerson.send,
      back: account.paths.people,
      async run(as) {
        const called = name.trim() === '' ? {} : { name };
        const { expiresAt, email: to } = await as.inviteUser({
          account: account.id,
          email,
          grants,
          ...called,
        });
        return { tone: 'ok', say: text.newPerson.sent(to, account.when.day(expiresAt).text) };
      },
    },
  };
}
