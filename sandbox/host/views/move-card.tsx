import type { VNode } from 'preact';
import type { Post } from '../../../plugin/views';
import { Card } from '../../../plugin/views/parts/card';
import { PostForm } from '../../../plugin/views/parts/post-form';
import { words } from '../words';

/** Moves a ticket; takes `department`. */
export function MoveCard(props: {
  move: Post;
  departments: readonly { id: string; label: string }[];
  current: string;
}): VNode {
  const t = words.move;
  return (
    <Card id="move-card" title={t.title}>
      <PostForm post={props.move} class="pad host-form">
        <label class="form-label" for="department">
          {t.label}
        </label>
        <select class="form-select" id="department" name="department">
          {props.departments.map(({ id, label }) => (
            <option key={id} value={id} selected={id === props.current}>
              {label}
            </option>
          ))}
        </select>
        <button class="btn btn-quiet">{t.button}</button>
      </PostForm>
    </Card>
  );
}
