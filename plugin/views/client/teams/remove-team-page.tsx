import type { VNode } from 'preact';
import { EndPage, type EndPageProps } from '../../parts/end-page';
import { text } from '../../text';

/** What ends with a team, in the order in which it is told. */
export interface RemoveTeamPageProps extends EndPageProps {
  readonly ends: readonly string[];
}

/** Asks before a team ends. */
export function RemoveTeamPage({ ends, ...props }: RemoveTeamPageProps): VNode {
  return (
    <EndPage {...props}>
      <p>{text.team.endsNow}</p>
      <ul class="lk-ends-list">
        {ends.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{text.team.people}</p>
    </EndPage>
  );
}
