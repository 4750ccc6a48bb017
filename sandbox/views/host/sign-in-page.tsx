import type { VNode } from 'preact';
import type { Post } from '../../../plugin/views';
import { Heading } from '../../../plugin/views/parts/heading';
import { Note } from '../../../plugin/views/parts/note';
import { PostForm } from '../../../plugin/views/parts/post-form';
import { Cell, Row, RowHead, StackTable } from '../../../plugin/views/parts/table';
import { text } from '../text';

/** A sample person; one without a password has no sign-in. */
export interface SamplePerson {
  readonly name: string;
  readonly email: string;
  readonly password?: string;
  /** What they are: "owner of Bluebird Bakery Ltd". */
  readonly what: string;
}

/** What the sign-in page shows; `signIn` takes `email` and `password`. */
export interface SignInPageProps {
  readonly people: readonly SamplePerson[];
  readonly signIn: Post;
  readonly wrong?: boolean;
  readonly email?: string;
}

function Sample({ person, signIn }: { person: SamplePerson; signIn: Post }): VNode {
  const { email, password } = person;
  return (
    <Row>
      <RowHead class="g wrap">
        <bdi>{person.name}</bdi>
        <div class="small muted">{person.what}</div>
      </RowHead>
      <Cell class="w wrap">
        {email}
        <div class="small muted">
          {password === undefined ? text.signIn.noLogin : <code class="lk-code">{password}</code>}
        </div>
      </Cell>
      <Cell class="act">
        {password !== undefined && (
          <PostForm post={{ ...signIn, hidden: { ...signIn.hidden, email, password } }}>
            <button class="btn btn-sm btn-quiet">
              {text.signIn.as(person.name.split(' ')[0] ?? person.name)}
            </button>
          </PostForm>
        )}
      </Cell>
    </Row>
  );
}

function Form({ signIn, email }: Pick<SignInPageProps, 'signIn' | 'email'>): VNode {
  const t = text.signIn;
  return (
    <PostForm post={signIn} class="lk-card pad host-form">
      <label class="form-label" for="email">
        {t.email}
      </label>
      <input
        class="form-control"
        id="email"
        name="email"
        type="email"
        autoComplete="username"
        value={email ?? ''}
      />
      <label class="form-label" for="password">
        {t.password}
      </label>
      <input
        class="form-control"
        id="password"
        name="password"
        type="password"
        autoComplete="current-password"
      />
      <button class="btn btn-primary">{t.button}</button>
    </PostForm>
  );
}

/** The demo host's sign-in, which lists who there is. */
export function SignInPage(props: SignInPageProps): VNode {
  const t = text.signIn;
  const columns = [{ label: t.who }, { label: t.email }, { label: t.button, hidden: true }];
  return (
    <>
      <Heading title={t.title} lead={t.lead} />
      {props.wrong === true && (
        <Note tone="bad" role="alert">
          {t.wrong}
        </Note>
      )}
      <div class="host-two">
        <Form signIn={props.signIn} {...(props.email === undefined ? {} : { email: props.email })} />
        <section class="lk-card" aria-label={t.samples}>
          <StackTable caption={t.samplesCaption} columns={columns}>
            {props.people.map((person) => (
              <Sample key={person.email} person={person} signIn={props.signIn} />
            ))}
          </StackTable>
        </section>
      </div>
    </>
  );
}
