import type { ComponentChildren, VNode } from 'preact';
import type { Post } from '../words';

/** A form that changes something: posts, and carries the fields that {@link Post} hides. */
export function PostForm({
  post,
  class: name,
  id,
  file,
  children,
}: {
  post: Post;
  class?: string;
  /** For buttons that stand outside of it. */
  id?: string;
  /** It answers with a file, and the page stays. */
  file?: boolean;
  children: ComponentChildren;
}): VNode {
  // Of this method a form outside of a dialog does nothing at all.
  if (post.off) {
    return (
      <form method="dialog" action={post.action} class={name} id={id}>
        <fieldset disabled>{children}</fieldset>
      </form>
    );
  }
  return (
    <form method="post" action={post.action} class={name} id={id} data-file={file ? '' : undefined}>
      {Object.entries(post.hidden ?? {}).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {children}
    </form>
  );
}
