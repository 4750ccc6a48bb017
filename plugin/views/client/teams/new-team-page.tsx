import type { VNode } from 'preact';
import type { Fault } from '../../parts/fault';
import { Heading } from '../../parts/heading';
import { PostForm } from '../../parts/post-form';
import { text } from '../../text';
import type { Post } from '../../words';
import { TeamFields, type TeamTyped } from './team-fields';

/** What the page for a new team shows. */
export interface NewTeamPageProps {
  /** The Teams page. */
  readonly teams: string;
  readonly add: Post;
  readonly typed: TeamTyped;
  readonly fault?: Fault;
}

/** Makes a team: what it is called, and what for. */
export function NewTeamPage({ teams, add, typed, fault }: NewTeamPageProps): VNode {
  const t = text.teams;
  return (
    <>
      <Heading title={t.add} crumb={{ label: t.title, href: teams }} lead={text.team.addLead} />
      <section class="lk-card lk-narrow" aria-label={t.add}>
        <div class="pad">
          <PostForm post={add}>
            <TeamFields typed={typed} fault={fault} />
            <div class="lk-acts">
              <button class="btn btn-primary">{t.add}</button>
              <a class="btn btn-quiet" href={teams}>
                {text.invite.cancel}
              </a>
            </div>
          </PostForm>
        </div>
      </section>
    </>
  );
}
