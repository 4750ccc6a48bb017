import type { ComponentChildren, VNode } from 'preact';
import type { Post } from '../words';
import { Heading } from './heading';
import { PostForm } from './post-form';

/** A question before something ends: what ends, the deed, and the way back. */
export interface EndPageProps {
  readonly title: string;
  readonly crumb: { readonly label: string; readonly href: string };
  readonly post: Post;
  readonly deed: string;
  readonly keep: { readonly label: string; readonly href: string };
}

/** Asks once before something ends for good; `fields` are what else is asked. */
export function EndPage(
  props: EndPageProps & { readonly children: ComponentChildren; readonly fields?: VNode },
): VNode {
  return (
    <>
      <Heading title={props.title} crumb={props.crumb} />
      <section class="lk-card lk-narrow" aria-label={props.title}>
        <div class="pad">
          {props.children}
          <PostForm post={props.post}>
            {props.fields}
            <div class="lk-acts">
              <button class="btn btn-danger">{props.deed}</button>
              <a class="btn btn-quiet" href={props.keep.href}>
                {props.keep.label}
              </a>
            </div>
          </PostForm>
        </div>
      </section>
    </>
  );
}
