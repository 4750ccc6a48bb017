import type { VNode } from 'preact';
import { Card } from '../parts/card';
import { type Fault, faultIn } from '../parts/fault';
import { TextField } from '../parts/field';
import { Heading } from '../parts/heading';
import { Note } from '../parts/note';
import { PostForm } from '../parts/post-form';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { Time } from '../parts/time';
import { text } from '../text';
import type { Post, When } from '../words';
import { ChannelsTable, type ChannelsTableProps } from './channels-table';
import { NewPasswordField, PasswordField } from './password-field';

/** A session as its person sees it. */
export interface SessionRow {
  readonly id: string;
  readonly device: string;
  readonly address: string;
  readonly since: When;
  readonly seen: When;
  readonly isThis: boolean;
}

/** What the page shows. */
export interface SecurityPageProps {
  readonly host: string;
  readonly isOn: boolean;
  readonly codesLeft: number;
  /** From where the sign-in is good, with where the reader is. */
  readonly allowed: {
    readonly typed: string;
    readonly here: string;
    readonly fault?: Fault | undefined;
  };
  /** By which ways the reader comes in; absent for staff. */
  readonly channels?: ChannelsTableProps;
  /** When somebody asked to replace the second factor, while that is under way. */
  readonly lostAsked?: string | undefined;
  /** Where two-step sign-in is set up. */
  readonly setUp: string;
  /** All of the page's buttons post here, with `do`. */
  readonly post: Post;
  readonly renew: Post;
  readonly signOut: Post;
  /** Absent where the host signs people in. */
  readonly own?: {
    readonly sessions: readonly SessionRow[];
    readonly least: number;
    readonly fault?: Fault | undefined;
    /** A password of theirs is kept here. */
    readonly hasPassword: boolean;
  };
}

function Lost({ asked, post }: { asked: string; post: Post }): VNode {
  const t = text.lost;
  return (
    <Note tone="bad">
      <p>{t.ownNote(asked)}</p>
      <PostForm post={post}>
        <button class="btn btn-danger-quiet" name="do" value="stop-reset">
          {t.stop}
        </button>
      </PostForm>
    </Note>
  );
}

function TwoStep({ isOn, codesLeft, setUp, post, renew }: SecurityPageProps): VNode {
  const t = text.security;
  const badge = <span class={`lk-b ${isOn ? 'ok' : 'warn'}`}>{isOn ? t.on : t.off}</span>;
  return (
    <Card id="two-step-card" title={t.twoStep} aside={badge}>
      <div class="pad">
        {isOn ? (
          <>
            <p>
              {t.onLead} {t.codesLeft(codesLeft)}
            </p>
            <div class="lk-acts">
              <PostForm post={renew}>
                <button class="btn btn-quiet">{t.newCodes}</button>
              </PostForm>
              <PostForm post={post}>
                <button class="btn btn-quiet" name="do" value="turn-off">
                  {t.turnOff}
                </button>
              </PostForm>
            </div>
          </>
        ) : (
          <>
            <p>{t.offLead}</p>
            <a class="btn btn-primary" href={setUp}>
              {t.turnOn}
            </a>
          </>
        )}
      </div>
    </Card>
  );
}

function Password({ post, own }: Pick<SecurityPageProps, 'post'> & { own: Own }): VNode {
  const t = text.security;
  return (
    <Card id="password-card" title={t.password}>
      <PostForm post={post} class="pad">
        <PasswordField name="password" label={t.present} fault={faultIn(own.fault, 'password')} />
        <NewPasswordField name="next" least={own.least} fault={own.fault} />
        <label class="lk-tick">
          <input class="form-check-input" type="checkbox" name="keep" value="others" />
          {t.keepOthers}
        </label>
        <div class="lk-acts">
          <button class="btn btn-primary" name="do" value="password">
            {t.change}
          </button>
        </div>
      </PostForm>
    </Card>
  );
}

function Allowed({ post, typed, here, fault }: SecurityPageProps['allowed'] & { post: Post }): VNode {
  const t = text.allowed;
  return (
    <Card id="allowed-card" title={t.title} lead={t.lead}>
      <PostForm post={post} class="pad">
        <TextField
          name="addresses"
          label={t.addresses}
          hint={t.hint(here)}
          value={typed}
          lines={3}
          fault={faultIn(fault, 'addresses')}
        />
        <div class="lk-acts">
          <button class="btn btn-quiet" name="do" value="allow">
            {t.save}
          </button>
        </div>
      </PostForm>
    </Card>
  );
}

type Own = NonNullable<SecurityPageProps['own']>;

function SessionLine({ session, post }: { session: SessionRow; post: Post }): VNode {
  const t = text.security;
  const ending = { ...post, hidden: { ...post.hidden, session: session.id } };
  return (
    <Row>
      <RowHead class="g">{session.device}</RowHead>
      <Cell class="num o3" label={t.address}>
        {session.address}
      </Cell>
      <Cell class="o3" label={t.since}>
        <Time at={session.since} />
      </Cell>
      <Cell class="o3" label={t.lastUsed}>
        <Time at={session.seen} />
      </Cell>
      <Cell class="act">
        {session.isThis ? (
          <span class="lk-b ok">{t.thisOne}</span>
        ) : (
          <PostForm post={ending}>
            <button
              class="btn btn-sm btn-quiet"
              name="do"
              value="end"
              aria-label={t.endNamed(session.device)}
            >
              {t.end}
            </button>
          </PostForm>
        )}
      </Cell>
    </Row>
  );
}

function Sessions({ post, own: { sessions } }: Pick<SecurityPageProps, 'post'> & { own: Own }): VNode {
  const t = text.security;
  const named = [t.device, t.address, t.since, t.lastUsed].map((label) => ({ label }));
  const others = sessions.length > 1 && (
    <PostForm post={post}>
      <button class="btn btn-sm btn-quiet" name="do" value="end-others">
        {t.endOthers}
      </button>
    </PostForm>
  );
  return (
    <Card id="sessions-card" title={t.sessions} aside={others}>
      <StackTable caption={t.sessionsCaption} columns={[...named, { label: t.action, hidden: true }]}>
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} post={post} />
        ))}
      </StackTable>
    </Card>
  );
}

/** How somebody signs in: two-step sign-in, their password, where they are signed in. */
export function SecurityPage(props: SecurityPageProps): VNode {
  const t = text.security;
  const { host, own, post, signOut } = props;
  const out = own && (
    <PostForm post={signOut}>
      <button class="btn btn-quiet">{text.signIn.out}</button>
    </PostForm>
  );
  return (
    <>
      <Heading title={t.title} lead={t.lead} acts={out} />
      {props.lostAsked !== undefined && <Lost asked={props.lostAsked} post={post} />}
      <TwoStep {...props} />
      {own?.hasPassword === true && <Password post={post} own={own} />}
      <Allowed post={post} {...props.allowed} />
      {props.channels && <ChannelsTable {...props.channels} />}
      {own ? <Sessions post={post} own={own} /> : <p class="muted">{t.hostSignsIn(host)}</p>}
    </>
  );
}
