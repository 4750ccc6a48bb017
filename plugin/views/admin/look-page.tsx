import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { PostForm } from '../parts/post-form';
import { text } from '../text';
import type { Post } from '../words';

/** As whom staff would look, and where. */
export interface LookPageProps {
  readonly name: string;
  readonly client: string;
  readonly post: Post;
  /** The person's page. */
  readonly back: string;
}

/** Says what looking as somebody is before it begins. */
export function LookPage({ name, client, post, back }: LookPageProps): VNode {
  const t = text.look;
  return (
    <>
      <Heading title={t.title(name)} />
      <section class="lk-card lk-narrow" aria-label={t.title(name)}>
        <div class="pad">
          <p>{t.lead(name, client)}</p>
          <p class="muted">{t.recorded(client)}</p>
          <PostForm post={post}>
            <div class="lk-acts">
              <button class="btn btn-primary">{t.begin(name)}</button>
              <a class="btn btn-quiet" href={back}>
                {t.back}
              </a>
            </div>
          </PostForm>
        </div>
      </section>
    </>
  );
}
