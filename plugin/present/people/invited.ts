import type { ListedInvitation } from '../../../core/index';
import { text, type PersonRow } from '../../views';
import type { PeopleOn } from './people-on';

/** Somebody who was invited and hasn’t answered, as a row. */
export function invitedRow(on: PeopleOn, invitation: ListedInvitation): PersonRow {
  const { name, email, grants } = invitation;
  return {
    person: {
      ...{ name: name === '' ? email : name, email, kind: 'invited' },
      href: on.account.paths.invitation(invitation.id),
    },
    access: grants.length === 0 ? '' : text.people.willHave(grants.length),
    warn: linkEnds(on, invitation),
    counts: { billing: 0, support: 0, misc: 0, services: 0 },
    menu: menuOf(on, invitation),
  };
}

/** The row of a contact who was invited. */
export function invitedNote(on: PeopleOn, row: PersonRow, invitation: ListedInvitation): PersonRow {
  return {
    ...row,
    warn: linkEnds(on, invitation),
    menu: [...(row.menu ?? []), ...menuOf(on, invitation)],
  };
}

/** Until when the link of an invitation works. */
export function linkEnds({ account }: PeopleOn, { expired, expiresAt }: ListedInvitation): string {
  const { text: day } = account.when.day(expiresAt);
  return expired ? text.people.linkOver(day) : text.people.linkEnds(day);
}

function menuOf({ account }: PeopleOn, { id }: ListedInvitation) {
  return [{ label: text.people.menu.invitation, href: account.paths.invitation(id) }];
}
