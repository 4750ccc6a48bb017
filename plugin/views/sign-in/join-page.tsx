import type { VNode } from 'preact';
import { type Fault, faultIn } from '../parts/fault';
import { TextField } from '../parts/field';
import { text } from '../text';
import type { Post } from '../words';
import { DoorCard } from './door-card';
import { NewPasswordField } from './password-field';

/** What the page to make a sign-in shows. */
export interface JoinPageProps {
  readonly account: string;
  /** To which address the invitation went. */
  readonly email: string;
  readonly name: string;
  readonly least: number;
  readonly fault?: Fault | undefined;
  readonly post: Post;
  /** For who has a sign-in already. */
  readonly signIn: string;
}

/** Name and password of somebody who was invited. */
export function JoinPage({ account, email, name, least, fault, post, signIn }: JoinPageProps): VNode {
  const t = text.signIn;
  return (
    <DoorCard
      title={t.joinTitle}
      lead={t.joinLead(account, email)}
      post={post}
      deed={t.join}
      elsewhere={{ label: t.haveSignIn, href: signIn }}
    >
      <TextField name="name" label={t.name} value={name} fault={faultIn(fault, 'name')} />
      <NewPasswordField name="password" least={least} fault={fault} />
    </DoorCard>
  );
}
