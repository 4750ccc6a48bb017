import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { type Fault, faultIn } from '../../parts/fault';
import { type ChoiceFind, FindForm } from '../../parts/find-choice';
import { PostForm } from '../../parts/post-form';
import { SelectField } from '../../parts/select-field';
import { text } from '../../text';
import type { Post } from '../../words';
import type { Option } from '../why-panel';

/** With whom a contact can be made one. */
export interface MergeProps {
  readonly post: Post;
  readonly others: readonly Option[];
  /** Whom else to find, at the page itself, where there are more. */
  readonly find?: ChoiceFind & { readonly action: string };
  readonly fault?: Fault;
}

/** Makes one contact of two. */
export function MergeCard({ post, others, find, fault }: MergeProps): VNode {
  const t = text.details;
  return (
    <Card id="merge" title={t.merge} lead={t.mergeLead}>
      {find && <FindForm find={find} action={find.action} />}
      {find && others.length === 0 && <p class="pad muted">{text.people.choiceNone}</p>}
      <div class="pad">
        <PostForm post={post} class="lk-inline">
          <SelectField
            name="from"
            label={t.mergeFrom}
            options={others}
            none={t.mergeChoose}
            fault={faultIn(fault, 'from')}
          />
          <button class="btn btn-danger-quiet">{t.mergeDo}</button>
        </PostForm>
      </div>
    </Card>
  );
}
