import type { VNode } from 'preact';
import { Avatar } from '../../parts/avatar';
import { StateBadge } from '../../parts/badge';
import { Heading } from '../../parts/heading';
import { Note } from '../../parts/note';
import { text } from '../../text';
import type { Lock, State } from '../../words';

/** A link that stands in a heading. */
export interface LinkTo {
  readonly label: string;
  readonly href: string;
}

/** What stands at the top of each page about a link between two accounts. */
export interface RemoteHeadingProps {
  readonly title: string;
  readonly lead: string;
  readonly company: string;
  readonly state: State;
  /** The Teams page. */
  readonly teams: string;
  /** Its permissions, where they are the reader's business. */
  readonly access?: LinkTo;
  /** Where a team whose link is over is invited anew. */
  readonly again?: LinkTo;
  /** The page that asks before it ends. */
  readonly end?: LinkTo;
  /** What its state means for the reader. */
  readonly note?: string;
  readonly lock?: Lock;
}

function Acts({ access, end, again }: Pick<RemoteHeadingProps, 'access' | 'again' | 'end'>): VNode {
  const quiet = access ?? again;
  return (
    <>
      {end && (
        <a class="btn btn-danger-quiet" href={end.href}>
          {end.label}
        </a>
      )}
      {quiet && (
        <a class="btn btn-quiet" href={quiet.href}>
          {quiet.label}
        </a>
      )}
    </>
  );
}

/** The name of a link, whose it is and how it stands. */
export function RemoteHeading({ title, state, note, lock, ...props }: RemoteHeadingProps): VNode {
  return (
    <>
      <Heading
        title={title}
        crumb={{ label: text.teams.title, href: props.teams }}
        picture={<Avatar name={props.company} size="big" square />}
        lead={
          <>
            <StateBadge state={state} /> <bdi>{props.lead}</bdi>
          </>
        }
        acts={<Acts {...props} />}
      />
      {lock && <Note tone="info">{text.lock(lock)}</Note>}
      {note !== undefined && <Note tone="info">{note}</Note>}
    </>
  );
}
