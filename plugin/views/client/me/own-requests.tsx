import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { Hidden } from '../../parts/hidden';
import { PostForm } from '../../parts/post-form';
import { Say } from '../../parts/rich';
import { text } from '../../text';
import type { Post } from '../../words';

/** How a request of one's own stands. */
export type OwnState = 'pending' | 'approved' | 'refused' | 'withdrawn' | 'over';

/** What the reader asked for. */
export interface OwnRequest {
  readonly id: string;
  readonly what: string;
  readonly state: OwnState;
  /** When, for how long, until when it waits or when it was answered. */
  readonly lines: readonly string[];
  readonly reason: string;
  /** What whoever refused it said. */
  readonly answer?: string;
  /** Takes it back, while it waits. */
  readonly withdraw?: Post;
}

const tones: Record<OwnState, string> = {
  pending: 'warn',
  approved: 'ok',
  refused: 'bad',
  withdrawn: '',
  over: '',
};

function Line({ what, state, lines, reason, answer, withdraw }: OwnRequest): VNode {
  const t = text.me;
  return (
    <li class="lk-done">
      <div>
        <b class="fw-semibold">{what}</b> <span class={`lk-b ${tones[state]}`}>{t.states[state]}</span>
        <div class="small muted">{lines.join(' ')}</div>
        <div class="small">
          <Say say={t.yourReason(reason)} />
        </div>
        {answer !== undefined && (
          <div class="small">
            <Say say={t.answer(answer)} />
          </div>
        )}
      </div>
      {withdraw && (
        <PostForm post={withdraw}>
          <button class="btn btn-sm btn-quiet">
            {t.withdraw}
            <Hidden> {what}</Hidden>
          </button>
        </PostForm>
      )}
    </li>
  );
}

/** What the reader asked for, newest first. */
export function OwnRequests({ requests }: { requests: readonly OwnRequest[] }): VNode {
  return (
    <Card id="asked" title={text.me.requests}>
      <ul class="lk-dones">
        {requests.map((request) => (
          <Line key={request.id} {...request} />
        ))}
      </ul>
    </Card>
  );
}
