import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { text } from '../../text';

/** What a link opens, and until when. */
export interface HoldsProps {
  readonly title: string;
  readonly holds: readonly string[];
  readonly ends: string;
  /** How the end is changed, for those who can. */
  readonly hint?: string;
}

/** The permissions of a link, in words. */
export function HoldsCard({ title, holds, ends, hint }: HoldsProps): VNode {
  return (
    <Card id="holds" title={title}>
      {holds.length === 0 ? (
        <div class="pad muted">{text.remote.holdsNothing}</div>
      ) : (
        <ul class="lk-lines">
          {holds.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {holds.length > 0 && (
        <footer>
          {text.remote.ends}: {ends}
          {hint !== undefined && <span>{hint}</span>}
        </footer>
      )}
    </Card>
  );
}
