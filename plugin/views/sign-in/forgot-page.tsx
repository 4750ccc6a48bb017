import type { VNode } from 'preact';
import { type Fault, faultIn } from '../parts/fault';
import { Note } from '../parts/note';
import { text } from '../text';
import type { Post } from '../words';
import { DoorCard } from './door-card';
import { CodeField, EmailField, NewPasswordField } from './password-field';

/** Asks where the code for a new password is to be mailed. */
export function ForgotPage({
  post,
  email,
  fault,
}: {
  post: Post;
  email: string;
  fault?: string | undefined;
}): VNode {
  const t = text.signIn;
  return (
    <DoorCard title={t.forgotTitle} lead={t.forgotLead} post={post} deed={t.forgotGo}>
      <EmailField name="email" label={t.email} value={email} fault={fault} />
    </DoorCard>
  );
}

/** What the page for the mailed code shows. */
export interface ResetPageProps {
  readonly post: Post;
  readonly least: number;
  readonly fault?: Fault | undefined;
  /** The page that mails another code. */
  readonly again: string;
}

/** The mailed code, and the new password. */
export function ResetPage({ post, least, fault, again }: ResetPageProps): VNode {
  const t = text.signIn;
  return (
    <>
      <Note tone="info">{t.mailed}</Note>
      <DoorCard title={t.resetTitle} post={post} deed={t.resetGo} elsewhere={{ label: t.again, href: again }}>
        <CodeField digits name="code" label={t.resetCode} fault={faultIn(fault, 'code')} />
        <NewPasswordField name="password" least={least} fault={fault} />
      </DoorCard>
    </>
  );
}

/** The first password, by a link. */
export function SetPasswordPage(props: Omit<ResetPageProps, 'again'> & { name: string }): VNode {
  const t = text.signIn;
  const { name, post, least, fault } = props;
  return (
    <DoorCard title={t.setTitle(name)} lead={t.setLead} post={post} deed={t.resetGo}>
      <NewPasswordField name="password" least={least} fault={fault} />
    </DoorCard>
  );
}
