import type { VNode } from 'preact';
import type { Post } from '../../../plugin/views';
import { Heading } from '../../../plugin/views/parts/heading';
import { Note } from '../../../plugin/views/parts/note';
import { PostForm } from '../../../plugin/views/parts/post-form';
import { words } from '../words';

/** Asks who is signed in for the password again; takes `password`. */
export function ConfirmPage(props: { name: string; confirm: Post; wrong?: boolean }): VNode {
  const t = words.confirm;
  return (
    <>
      <Heading title={t.title} lead={t.lead(props.name)} />
      {props.wrong === true && (
        <Note tone="bad" role="alert">
          {t.wrong}
        </Note>
      )}
      <PostForm post={props.confirm} class="lk-card pad host-form lk-narrow">
        <label class="form-label" for="password">
          Password
        </label>
        <input
          class="form-control"
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
        />
        <button class="btn btn-primary">{t.button}</button>
      </PostForm>
    </>
  );
}
