import type { VNode } from 'preact';
import { Icon } from '../parts/icon';
import { Say } from '../parts/rich';
import { text } from '../text';
import type { Rich } from '../words';

/** Who looks as whom, until when, and where that stops. */
export interface LookBarProps {
  readonly say: Rich;
  readonly until: string;
  readonly stop: string;
}

/** Stands above everything else on each page that staff look at as somebody. */
export function LookBar({ say, until, stop }: LookBarProps): VNode {
  return (
    <div class="lk-look" role="status">
      <Icon name="eye" />
      <p>
        <Say say={say} /> <span class="small">{text.look.until(until)}</span>
      </p>
      <a class="btn btn-quiet" href={stop}>
        {text.look.stop}
      </a>
    </div>
  );
}
