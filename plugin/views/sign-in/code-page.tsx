import type { VNode } from 'preact';
import { text } from '../text';
import type { Post } from '../words';
import { DoorCard } from './door-card';
import { CodeField, PasswordField } from './password-field';

/** What a page shows that asks for one proof. */
export interface ProofPageProps {
  readonly post: Post;
  readonly fault?: string | undefined;
  /** The page for the other kind of code. */
  readonly other: string;
}

/** Asks for a code of the second factor. */
export function GiveCodePage({ post, fault, other }: ProofPageProps): VNode {
  const t = text.signIn;
  const elsewhere = { label: t.noCode, href: other };
  return (
    <DoorCard title={t.codeTitle} lead={t.codeLead} post={post} deed={t.codeGo} elsewhere={elsewhere}>
      <CodeField digits name="code" label={t.code} hint={t.codeHint} fault={fault} />
    </DoorCard>
  );
}

/** Asks for a recovery code. */
export function RecoveryCodePage({ post, fault, other, lost }: ProofPageProps & { lost: string }): VNode {
  const t = text.signIn;
  const elsewhere = { label: t.haveCode, href: other };
  return (
    <DoorCard title={t.recoveryTitle} lead={t.recoveryLead} post={post} deed={t.codeGo} elsewhere={elsewhere}>
      <CodeField digits={false} name="code" label={t.recovery} fault={fault} />
      <p>
        <a href={lost}>{text.lost.title}</a>
      </p>
    </DoorCard>
  );
}

/** Asks for the password again. */
export function ConfirmPage({ post, fault }: Omit<ProofPageProps, 'other'>): VNode {
  const t = text.signIn;
  return (
    <DoorCard title={t.confirmTitle} lead={t.confirmLead} post={post} deed={t.confirm}>
      <PasswordField name="password" label={t.password} fault={fault} />
    </DoorCard>
  );
}
