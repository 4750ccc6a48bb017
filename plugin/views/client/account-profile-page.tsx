import type { VNode } from 'preact';
import { Card } from '../parts/card';
import { type Fault, faultIn } from '../parts/fault';
import { TextField } from '../parts/field';
import { Heading } from '../parts/heading';
import { Note } from '../parts/note';
import { PostForm } from '../parts/post-form';
import { text } from '../text';
import type { Post } from '../words';
import { ChannelsCard, type ChannelsProps } from './channels-card';

/** What an account is. */
export interface AccountProfileProps {
  readonly host: string;
  readonly name: string;
  readonly number: string;
  /** Absent for who may see nobody. */
  readonly owner?: string;
  readonly timezone: string;
  /** By which ways everybody comes in; absent for who may not say. */
  readonly channels?: ChannelsProps;
  /** Why the owner could be locked out (R10). */
  readonly risk?: string;
  /** Absent for everybody but the owner. */
  readonly secondary?: {
    /** Where it is set; absent for who looks on. */
    readonly post?: Post;
    /** How it stands. */
    readonly says: string;
    readonly isThere: boolean;
    readonly typed: string;
    readonly fault?: Fault | undefined;
  };
}

function Details({ name, number, owner, timezone }: AccountProfileProps): VNode {
  const t = text.accountProfile;
  const rows = [
    [t.name, name],
    [t.number, number],
    ...(owner === undefined ? [] : [[t.owner, owner]]),
    [t.timezone, timezone],
  ];
  return (
    <Card id="details-card" title={t.details}>
      <dl class="lk-dl pad">
        {rows.flatMap(([label, value]) => [
          <dt key={label}>{label}</dt>,
          <dd key={`${label}:`}>
            <bdi>{value}</bdi>
          </dd>,
        ])}
      </dl>
    </Card>
  );
}

function Secondary(props: NonNullable<AccountProfileProps['secondary']>): VNode {
  const t = text.accountProfile;
  const { post, says, isThere, typed, fault } = props;
  return (
    <Card id="secondary-card" title={t.secondary} lead={t.secondaryLead}>
      <div class="pad">
        <p>{says}</p>
        {post && (
          <PostForm post={post}>
            <TextField name="email" label={t.email} value={typed} fault={faultIn(fault, 'email')} />
            <div class="lk-acts">
              <button class="btn btn-primary" name="do" value="set">
                {t.set}
              </button>
              {isThere && (
                <button class="btn btn-danger-quiet" name="do" value="clear">
                  {t.clear}
                </button>
              )}
            </div>
          </PostForm>
        )}
      </div>
    </Card>
  );
}

/** The profile of an account. */
export function AccountProfilePage(props: AccountProfileProps): VNode {
  const t = text.accountProfile;
  const { host, risk, secondary } = props;
  return (
    <>
      <Heading title={t.title} lead={t.lead(host)} />
      {risk !== undefined && <Note tone="warn">{risk}</Note>}
      <Details {...props} />
      {props.channels && <ChannelsCard {...props.channels} />}
      {secondary ? <Secondary {...secondary} /> : <p class="muted">{t.ownerOnly}</p>}
    </>
  );
}
