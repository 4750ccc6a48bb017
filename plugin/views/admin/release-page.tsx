import type { VNode } from 'preact';
import type { Option } from '../client/why-panel';
import { Empty } from '../parts/empty';
import { type Fault, faultIn } from '../parts/fault';
import { TextField } from '../parts/field';
import { Heading } from '../parts/heading';
import { PostForm } from '../parts/post-form';
import { SelectField } from '../parts/select-field';
import { text } from '../text';
import type { Post } from '../words';

/** What is asked before held mail goes into a ticket. */
export interface ReleasePageProps {
  readonly crumb: { readonly label: string; readonly href: string };
  readonly name: string;
  readonly account: string;
  /** Takes `to` and `subject`. */
  readonly release: Post;
  readonly places: readonly Option[];
  readonly typed: { readonly to: string; readonly subject: string };
  readonly fault?: Fault;
}

/** Where held mail goes for somebody: a new ticket of theirs, or one that they see. */
export function ReleasePage(props: ReleasePageProps): VNode {
  const { crumb, name, account, release, places, typed, fault } = props;
  const t = text.hold;
  const title = t.releaseDo;
  return (
    <>
      <Heading title={title} crumb={crumb} lead={t.releaseFor(name, account)} />
      <section class="lk-card lk-narrow" aria-label={title}>
        {places.length === 0 ? (
          <Empty title={t.nowhere} lead={t.nowhereLead} />
        ) : (
          <PostForm post={release} class="pad">
            <SelectField
              name="to"
              label={t.where}
              options={places}
              chosen={typed.to}
              none={t.chooseWhere}
              fault={faultIn(fault, 'to')}
            />
            <TextField
              name="subject"
              label={t.subject}
              value={typed.subject}
              fault={faultIn(fault, 'subject')}
            />
            <div class="lk-acts">
              <button class="btn btn-primary">{t.releaseDo}</button>
              <a class="btn btn-quiet" href={crumb.href}>
                {t.keep}
              </a>
            </div>
          </PostForm>
        )}
      </section>
    </>
  );
}
