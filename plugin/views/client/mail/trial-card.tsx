import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { describedBy, Field } from '../../parts/field';
import { Icon } from '../../parts/icon';
import { PostForm } from '../../parts/post-form';
import { text } from '../../text';
import type { Post } from '../../words';
import type { Option } from '../why-panel';

/** A test of a kind of mail to oneself. */
export interface TestCardProps {
  readonly post: Post;
  readonly kinds: readonly Option[];
  readonly chosen: string;
  readonly fault?: string;
}

/** Asks which kind of mail to try. */
export function TestCard({ post, kinds, chosen, fault }: TestCardProps): VNode {
  const t = text.mail;
  const field = { name: 'kind', label: t.testKind, hint: t.testLead, fault };
  return (
    <Card id="test" title={t.test}>
      <div class="pad">
        <PostForm post={post} class="lk-inline">
          <Field {...field}>
            <select class="form-select" id="kind" name="kind" {...describedBy(field)}>
              {kinds.map(({ value, label }) => (
                <option key={value} value={value} selected={value === chosen}>
                  {label}
                </option>
              ))}
            </select>
          </Field>
          <div class="lk-acts">
            <button class="btn btn-quiet">
              <Icon name="envelope" /> {t.test}
            </button>
          </div>
        </PostForm>
      </div>
    </Card>
  );
}
