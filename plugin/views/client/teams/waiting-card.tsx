import type { VNode } from 'preact';
import { Avatar } from '../../parts/avatar';
import { Card } from '../../parts/card';
import { Hidden } from '../../parts/hidden';
import { PostForm } from '../../parts/post-form';
import { Say } from '../../parts/rich';
import { text } from '../../text';
import type { Post } from '../../words';

/** An account that invites one of the reader's teams. */
export interface WaitingInvitation {
  readonly company: string;
  readonly team: string;
  readonly href: string;
  /** What the team would be able to do there. */
  readonly offers: readonly string[];
  /** How many people are in the team. */
  readonly people: number;
  /** Where the answer is posted: `answer` is `accept` or `reject`. */
  readonly answer?: Post;
}

/** The two answers to an invitation. */
export function Answers({ company, team, answer }: { company: string; team: string; answer: Post }): VNode {
  const t = text.teams;
  const about = <Hidden> {t.answerLabel(company, team)}</Hidden>;
  return (
    <PostForm post={answer} class="lk-acts">
      <button class="btn btn-sm btn-danger-quiet" name="answer" value="reject">
        {t.reject}
        {about}
      </button>
      <button class="btn btn-sm btn-primary" name="answer" value="accept">
        {t.accept}
        {about}
      </button>
    </PostForm>
  );
}

function Invitation({ invitation }: { invitation: WaitingInvitation }): VNode {
  const t = text.teams;
  const { company, team, offers, people, answer } = invitation;
  return (
    <li class="lk-media">
      <Avatar name={company} square />
      <div>
        <a class="quiet" href={invitation.href}>
          <Say say={t.invites(company, team)} />
        </a>
        <div class="small muted">
          {offers.length === 0 ? t.offersNothing : t.offers(offers)} {t.wouldSee(people)}
        </div>
      </div>
      {answer && <Answers company={company} team={team} answer={answer} />}
    </li>
  );
}

/** What other accounts ask of the reader's teams. */
export function WaitingCard({ invitations }: { invitations: readonly WaitingInvitation[] }): VNode {
  const count = <span class="lk-b acc num">{invitations.length}</span>;
  return (
    <Card id="waiting" title={text.teams.waiting} aside={count}>
      <ul class="lk-lines">
        {invitations.map((invitation) => (
          <Invitation key={invitation.href} invitation={invitation} />
        ))}
      </ul>
    </Card>
  );
}
