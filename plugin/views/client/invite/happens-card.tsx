import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { text } from '../../text';

/** What becomes of an invitation, state by state. */
export function HappensCard({ company }: { company: string }): VNode {
  const t = text.invite;
  return (
    <Card id="next" title={t.nextTitle}>
      <div class="pad">
        <ol class="lk-next">
          {t.happens(company).map(([state, words]) => (
            <li key={state}>
              <b>{state}</b>
              <br />
              <span class="muted">{words}</span>
            </li>
          ))}
        </ol>
      </div>
    </Card>
  );
}
