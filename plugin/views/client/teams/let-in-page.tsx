import type { VNode } from 'preact';
import { text } from '../../text';
import type { Post } from '../../words';
import { HoldsCard, type HoldsProps } from './holds-card';
import { RemoteHeading, type RemoteHeadingProps } from './remote-heading';
import { Answers } from './waiting-card';

/** What the page of an account shows that lets a team of the reader's in, or has asked to. */
export interface LetInPageProps {
  readonly heading: RemoteHeadingProps;
  readonly holds: HoldsProps;
  /** The reader's own team, with its page. */
  readonly team: { readonly name: string; readonly href: string };
  /** How many people of the team would see it. */
  readonly people: number;
  readonly answer?: Post;
}

/** Another account that one's own team reaches, or is invited to. */
export function LetInPage({ heading, holds, team, people, answer }: LetInPageProps): VNode {
  return (
    <>
      <RemoteHeading {...heading} />
      {answer && (
        <section class="lk-card pad" aria-label={text.teams.waiting}>
          <p>{text.teams.wouldSee(people)}</p>
          <Answers company={heading.company} team={team.name} answer={answer} />
        </section>
      )}
      <HoldsCard {...holds} />
      <p>
        {text.teams.yourTeam}:{' '}
        <a href={team.href}>
          <bdi>{team.name}</bdi>
        </a>
      </p>
    </>
  );
}
