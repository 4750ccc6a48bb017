import { given } from '../../../core/index';
import { AccountPlace, wholeOf } from '../fields';
import { operation } from '../operation';
import { Invitation, InvitationPlace, ListedInvitation, NewInvitation } from './schema';

const tag = 'Invitations';
const ALL = '/accounts/{account}/invitations';
const ONE = `${ALL}/{invitation}`;

/** Users on their way to a place on an account. */
export const invitationOperations = [
  operation({
    ...{ id: 'listInvitations', method: 'get', path: ALL, tag, summary: 'Invitations that nobody answered' },
    ...{ useCase: 'listInvitations', params: AccountPlace, answer: wholeOf(ListedInvitation) },
    run: async (as, input) => ({ items: await as.listInvitations(input) }),
  }),
  operation({
    ...{ id: 'inviteUser', method: 'post', path: ALL, tag, summary: 'Invite a user by mail' },
    ...{ useCase: 'inviteUser', params: AccountPlace, body: NewInvitation, answer: Invitation, status: 201 },
    run: (as, { grants, ...input }) => as.inviteUser({ ...given(input), grants: grants.map(given) }),
  }),
  operation({
    ...{
      id: 'resendInvitation',
      method: 'post',
      path: `${ONE}/resend`,
      tag,
      summary: 'Mail an invitation again',
    },
    ...{ useCase: 'resendInvitation', params: InvitationPlace, answer: Invitation },
    run: (as, input) => as.resendInvitation(input),
  }),
  operation({
    ...{ id: 'withdrawInvitation', method: 'delete', path: ONE, tag, summary: 'Withdraw an invitation' },
    ...{ useCase: 'withdrawInvitation', params: InvitationPlace },
    run: async (as, input) => {
      await as.withdrawInvitation(input);
    },
  }),
];
