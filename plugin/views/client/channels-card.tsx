import type { VNode } from 'preact';
import { Card } from '../parts/card';
import { Note } from '../parts/note';
import { PostForm } from '../parts/post-form';
import { Say } from '../parts/rich';
import { text } from '../text';
import type { Post, Rich } from '../words';

/** One way in, and whether it is open. */
export interface ChannelRow {
  readonly channel: 'web' | 'slack' | 'discord' | 'mail';
  readonly isOpen: boolean;
  /** It is closed to everybody on the account, whatever is ticked here. */
  readonly isClosedToAll: boolean;
}

/** By which ways somebody comes in, or everybody. */
export interface ChannelsProps {
  readonly lead: Rich;
  readonly rows: readonly ChannelRow[];
  /** Where the open ones are posted, as `open`. */
  readonly post: Post;
  /** Why the reader changes nothing, and who can. */
  readonly lock?: string;
}

function Tick({ channel, isOpen, isClosedToAll }: ChannelRow): VNode {
  const t = text.waysIn;
  return (
    <label class="lk-tick">
      <input class="form-check-input" type="checkbox" name="open" value={channel} checked={isOpen} />
      {t.ways[channel]}
      {isClosedToAll && <span class="muted"> ({t.closedToAll})</span>}
    </label>
  );
}

function Ticks({ rows, disabled = false }: Pick<ChannelsProps, 'rows'> & { disabled?: boolean }): VNode {
  return (
    <fieldset aria-labelledby="channels" disabled={disabled}>
      {rows.map((row) => (
        <Tick key={row.channel} {...row} />
      ))}
    </fieldset>
  );
}

/** The ways in with a tick at each that is open. */
export function ChannelsCard({ lead, rows, post, lock }: ChannelsProps): VNode {
  const t = text.waysIn;
  return (
    <Card id="channels" title={t.title}>
      <div class="pad">
        <p>
          <Say say={lead} />
        </p>
        {lock !== undefined && <Note tone="info">{lock}</Note>}
        {lock === undefined ? (
          <PostForm post={post}>
            <Ticks rows={rows} />
            <div class="lk-acts">
              <button class="btn btn-quiet">{t.save}</button>
            </div>
          </PostForm>
        ) : (
          <Ticks rows={rows} disabled />
        )}
      </div>
    </Card>
  );
}
