import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { Note } from '../parts/note';
import { PostForm } from '../parts/post-form';
import { text } from '../text';
import type { Post } from '../words';

/** For whom the host signed in where their sign-in isn’t good: says so, and mails the link that opens it from everywhere. */
export function ElsewherePage(props: { here: string; post: Post; fault?: string | undefined }): VNode {
  const t = text.allowed;
  const { here, post, fault } = props;
  return (
    <>
      <Heading title={t.elsewhereTitle} lead={t.elsewhere(here)} />
      {fault !== undefined && (
        <Note tone="bad" role="alert">
          {fault}
        </Note>
      )}
      <section class="lk-card lk-narrow" aria-label={t.elsewhereTitle}>
        <div class="pad">
          <p>{t.elsewhereWay}</p>
          <PostForm post={post} class="lk-acts">
            <button class="btn btn-primary">{t.elsewhereMail}</button>
          </PostForm>
        </div>
      </section>
    </>
  );
}
