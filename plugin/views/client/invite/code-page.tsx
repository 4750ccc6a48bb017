import type { VNode } from 'preact';
import { type Fault, faultIn } from '../../parts/fault';
import { TextField } from '../../parts/field';
import { PostForm } from '../../parts/post-form';
import { text } from '../../text';
import type { Post } from '../../words';
import { InviteFrame } from './invite-frame';

/** What the first step shows. */
export interface CodePageProps {
  /** The Teams page. */
  readonly teams: string;
  readonly enter: Post;
  readonly fault?: Fault;
}

/** The first step: the code. What was typed is never put back. */
export function CodePage({ teams, enter, fault }: CodePageProps): VNode {
  const t = text.invite;
  return (
    <InviteFrame step={0} teams={teams}>
      <section class="lk-card lk-narrow" aria-label={t.code}>
        <div class="pad">
          <PostForm post={enter}>
            <TextField
              name="code"
              label={t.code}
              hint={t.codeHint}
              value=""
              code
              fault={faultIn(fault, 'code')}
            />
            <div class="lk-acts">
              <button class="btn btn-primary">{t.next}</button>
              <a class="btn btn-quiet" href={teams}>
                {t.cancel}
              </a>
            </div>
          </PostForm>
        </div>
      </section>
    </InviteFrame>
  );
}
