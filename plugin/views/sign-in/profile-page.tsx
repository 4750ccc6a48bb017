import type { VNode } from 'preact';
import { Card } from '../parts/card';
import { type Fault, faultIn } from '../parts/fault';
import { describedBy, Field, TextField } from '../parts/field';
import { FileLink } from '../parts/file-link';
import { Heading } from '../parts/heading';
import { Hidden } from '../parts/hidden';
import { languageOptions } from '../parts/language-options';
import { PostForm } from '../parts/post-form';
import { SelectField } from '../parts/select-field';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import type { Language, ReadingAs } from '../reader';
import { text } from '../text';
import type { Post } from '../words';

/** What the profile shows. */
export interface ProfilePageProps {
  /** All of the page’s forms post here, with `do`. */
  readonly post: Post;
  readonly profile: {
    readonly language?: Language | undefined;
    readonly timezone?: string | undefined;
    readonly theme?: ReadingAs['theme'] | undefined;
  };
  /** IANA names to choose from. */
  readonly zones: readonly string[];
  readonly fault?: Fault | undefined;
  /** Absent for staff, whose addresses are the host’s. */
  readonly own?: {
    readonly addresses: readonly { readonly email: string; readonly isPrimary: boolean }[];
    /** The further address that was typed. */
    readonly typed: string;
    /** Where one’s data is fetched, and where one asks to be erased. */
    readonly data: string;
    readonly erase: string;
  };
}

type Own = NonNullable<ProfilePageProps['own']>;

function Reading({ post, profile, zones, fault }: ProfilePageProps): VNode {
  const t = text.profile;
  const themes = (['light', 'dark'] as const).map((theme) => ({ value: theme, label: t.themes[theme] }));
  const chosen = (value: string | undefined) => (value === undefined ? {} : { chosen: value });
  return (
    <Card id="reading-card" title={t.reading}>
      <PostForm post={post} class="pad">
        <SelectField
          name="language"
          label={t.language}
          options={languageOptions()}
          none={t.asBrowser}
          {...chosen(profile.language)}
        />
        <SelectField
          name="timezone"
          label={t.timezone}
          options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
          none={t.asAccount}
          fault={faultIn(fault, 'timezone')}
          {...chosen(profile.timezone)}
        />
        <SelectField
          name="theme"
          label={t.theme}
          options={themes}
          none={t.themes.device}
          {...chosen(profile.theme)}
        />
        <div class="lk-acts">
          <button class="btn btn-primary" name="do" value="read">
            {t.save}
          </button>
        </div>
      </PostForm>
    </Card>
  );
}

function Address({ email, isPrimary, post }: Own['addresses'][number] & { post: Post }): VNode {
  const t = text.profile;
  const about = <Hidden>{t.named(email)}</Hidden>;
  return (
    <Row>
      <RowHead class="g">
        <span class="text-break">{email}</span>
      </RowHead>
      <Cell class="o3">
        {isPrimary ? (
          t.primary
        ) : (
          <PostForm post={{ ...post, hidden: { ...post.hidden, address: email } }} class="lk-acts">
            <button class="btn btn-quiet" name="do" value="primary">
              {t.makePrimary}
              {about}
            </button>
            <button class="btn btn-danger-quiet" name="do" value="remove">
              {t.removeAddress}
              {about}
            </button>
          </PostForm>
        )}
      </Cell>
    </Row>
  );
}

function Addresses({ post, own, fault }: ProfilePageProps & { own: Own }): VNode {
  const t = text.profile;
  const code = { name: 'code', fault: faultIn(fault, 'code') };
  return (
    <Card id="addresses-card" title={t.addresses} lead={t.addressesLead}>
      <StackTable caption={t.addresses} columns={[{ label: t.addresses }, { label: t.use }]}>
        {own.addresses.map((address) => (
          <Address key={address.email} {...address} post={post} />
        ))}
      </StackTable>
      <PostForm post={post} class="pad">
        <TextField
          name="email"
          label={t.add}
          hint={t.addHint}
          value={own.typed}
          fault={faultIn(fault, 'email')}
        />
        <div class="lk-acts">
          <button class="btn btn-quiet" name="do" value="add">
            {t.mailCode}
          </button>
        </div>
      </PostForm>
      <PostForm post={post} class="pad">
        <Field {...code} label={t.code}>
          <input
            class="form-control lk-code"
            id="code"
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            {...describedBy(code)}
          />
        </Field>
        <div class="lk-acts">
          <button class="btn btn-quiet" name="do" value="code">
            {t.giveCode}
          </button>
        </div>
      </PostForm>
    </Card>
  );
}

function Data({ own }: { own: Own }): VNode {
  const t = text.profile;
  return (
    <Card id="data-card" title={t.data} lead={t.dataLead}>
      <div class="pad lk-acts">
        <FileLink class="btn btn-quiet" href={own.data}>
          {t.fetch}
        </FileLink>
        <a class="btn btn-danger-quiet" href={own.erase}>
          {t.erase}
        </a>
      </div>
    </Card>
  );
}

/** One’s own profile. */
export function ProfilePage(props: ProfilePageProps): VNode {
  const t = text.profile;
  return (
    <>
      <Heading title={t.title} lead={t.lead} />
      <Reading {...props} />
      {props.own && <Addresses {...props} own={props.own} />}
      {props.own && <Data own={props.own} />}
    </>
  );
}
