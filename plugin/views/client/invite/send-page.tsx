import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { Mark } from '../../parts/mark';
import { Note } from '../../parts/note';
import { PostForm } from '../../parts/post-form';
import { Say } from '../../parts/rich';
import { text } from '../../text';
import type { Post } from '../../words';
import { HappensCard } from './happens-card';
import { InviteFrame } from './invite-frame';
import { type Them, ThemLine } from './them-page';

/** What the last step shows. */
export interface SendPageProps extends Them {
  /** What the account calls them. */
  readonly name: string;
  /** The Teams page. */
  readonly teams: string;
  readonly back: string;
  readonly send: Post;
  /** What they will be able to do, each with where. */
  readonly adds: readonly string[];
  /** Those of them that cost money. */
  readonly costs: readonly string[];
  readonly ends: string;
  /** Each person of theirs waits to be let in. */
  readonly oneByOne: boolean;
}

function WillHappen(props: SendPageProps): VNode {
  const t = text.invite;
  return (
    <Card id="grants" title={t.willHappen}>
      <div class="pad">
        <p>
          <Say say={t.asks(props.team, props.company)} />
        </p>
        <ul class="lk-why">
          {props.adds.map((line) => (
            <li key={line}>
              <Mark ok />
              <span>{line}</span>
            </li>
          ))}
        </ul>
        <p class="mt-3">{props.ends}</p>
        {props.oneByOne && <p>{t.eachOne}</p>}
        {props.costs.length > 0 && (
          <Note tone="warn">
            <Say say={t.costs(props.costs)} />
          </Note>
        )}
        <PostForm post={props.send} class="lk-acts mt-3">
          <button class="btn btn-primary">{t.send}</button>
          <a class="btn btn-quiet" href={props.back}>
            {t.back}
          </a>
          <a class="btn btn-quiet" href={props.teams}>
            {t.cancel}
          </a>
        </PostForm>
      </div>
    </Card>
  );
}

/** The last step: what will happen, then Send. */
export function SendPage(props: SendPageProps): VNode {
  return (
    <InviteFrame step={3} teams={props.teams}>
      <div class="lk-cols">
        <div>
          <section class="lk-card pad lk-media" aria-label={text.invite.is}>
            <ThemLine team={props.team} company={props.company} remark={props.name} />
          </section>
          <WillHappen {...props} />
        </div>
        <aside aria-label={text.invite.nextTitle}>
          <HappensCard company={props.company} />
        </aside>
      </div>
    </InviteFrame>
  );
}
