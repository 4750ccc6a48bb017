import type { Answer } from '../../../http/route';
import { FIELDS, readContact } from '../../../present/people/details';
import { presentWith } from '../../../present/people/new-person';
import type { PeopleOn } from '../../../present/people/people-on';
import { text } from '../../../views';
import { details } from './show-details';

/** Changes what is kept of a contact. A field that the form doesn’t have stays as it is. */
export async function editContact(on: PeopleOn): Promise<Answer> {
  const { visit, account } = on;
  const before = await readContact(on);
  const typed = FIELDS.flatMap((field) => {
    const value = visit.field(field);
    return value === undefined ? [] : [[field, value] as const];
  });
  const fields = Object.fromEntries(typed) as Partial<Record<(typeof FIELDS)[number], string>>;
  const isMoved = fields.email !== undefined && fields.email.trim().toLowerCase() !== before.email;
  const present = isMoved ? await presentWith(on, fields.email ?? '') : undefined;
  if (present !== undefined) return { show: await details(on, undefined, present), status: 422 };
  return {
    act: {
      ...{ say: text.details.sayEdit(before.name), deed: text.details.save },
      back: account.paths.person(`contact:${before.id}`),
      async run(as) {
        const after = await as.editContact({ account: account.id, contact: before.id, ...fields });
        const moved = after.email !== before.email;
        return { tone: 'ok', say: moved ? text.details.moved(after.name, after.email) : text.details.saved };
      },
    },
  };
}
