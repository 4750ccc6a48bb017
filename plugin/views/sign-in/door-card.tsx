import type { ComponentChildren, VNode } from 'preact';
import { Heading } from '../parts/heading';
import { PostForm } from '../parts/post-form';
import type { Post } from '../words';

/** What every page at the door is: one question, one form, one button. */
export interface DoorCardProps {
  readonly title: string;
  readonly lead?: string;
  readonly post: Post;
  readonly deed: string;
  /** Where else one can go from here. */
  readonly elsewhere?: { readonly label: string; readonly href: string };
}

/** A page at the door. */
export function DoorCard(props: DoorCardProps & { children: ComponentChildren }): VNode {
  const { title, lead, post, deed, elsewhere, children } = props;
  return (
    <>
      <Heading title={title} {...(lead === undefined ? {} : { lead })} />
      <section class="lk-card lk-narrow" aria-label={title}>
        <div class="pad">
          <PostForm post={post}>
            {children}
            <div class="lk-acts">
              <button class="btn btn-primary">{deed}</button>
              {elsewhere && (
                <a class="btn btn-quiet" href={elsewhere.href}>
                  {elsewhere.label}
                </a>
              )}
            </div>
          </PostForm>
        </div>
      </section>
    </>
  );
}
