import { presentFault, withFault } from '../../../present/faults';
import { invitationOf } from '../../../present/teams/draft';
import { DRAFTS } from '../../../present/teams/drafts';
import { handedOn } from '../../../present/teams/handed-on';
import { sendPage } from '../../../present/teams/send-page';
import { SendPage, text } from '../../../views';
import { withDraft } from './with-draft';

/** The last look: what will happen. */
export const showSend = withDraft(async (on, draft, error) => {
  const body = <SendPage {...sendPage(on, draft, await handedOn(on))} />;
  return { show: on.shown(withFault({ title: text.invite.title, body }, error && presentFault(error))) };
});

/** Sends the invitation. Days count from now, and not from when they were chosen. */
export const send = withDraft(({ visit, account }, draft) => {
  const { team, company } = draft;
  const id = visit.param('draft');
  return Promise.resolve({
    act: {
      say: text.invite.saySend(team, company),
      deed: text.invite.send,
      back: account.paths.teams,
      async run(as) {
        const [now, { timezone }] = [visit.core.clock.now(), account];
        await as.inviteRemoteTeam(invitationOf(draft, { now, timezone }));
        await DRAFTS.drop(visit.core, visit.actor.principal, id);
        return { tone: 'ok', say: text.invite.sent(team, company) };
      },
    },
  });
});
