import type { VNode } from 'preact';
import { Heading } from '../../parts/heading';
import { PostForm } from '../../parts/post-form';
import { Say } from '../../parts/rich';
import { text } from '../../text';
import type { Post } from '../../words';

/** What promoting a contact brings. */
export interface PromotePageProps {
  readonly name: string;
  readonly email: string;
  readonly people: string;
  readonly person: string;
  readonly keeps: readonly string[];
  readonly send: Post;
}

/** Asks before a contact is invited to sign in. */
export function PromotePage({ name, email, people, person, keeps, send }: PromotePageProps): VNode {
  const t = text.promote;
  return (
    <>
      <Heading title={t.title(name)} crumb={{ label: text.people.title, href: people }} />
      <section class="lk-card lk-narrow" aria-label={t.title(name)}>
        <div class="pad">
          <p>
            <Say say={t.lead(email)} />
          </p>
          <dl class="lk-dl">
            <dt>{t.keeps}</dt>
            {keeps.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
            <dt>{t.isNew}</dt>
            <dd>{t.canSignIn}</dd>
          </dl>
          <p class="form-text">{t.only}</p>
          <PostForm post={send} class="lk-acts">
            <button class="btn btn-primary">{t.send}</button>
            <a class="btn btn-quiet" href={person}>
              {text.invite.cancel}
            </a>
          </PostForm>
        </div>
      </section>
    </>
  );
}
