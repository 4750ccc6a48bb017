import type { VNode } from 'preact';
import { text } from '../text';
import type { Post } from '../words';
import { DoorCard } from './door-card';
import { EmailField, PasswordField } from './password-field';

/** What the page to sign in shows. */
export interface SignInPageProps {
  readonly host: string;
  readonly post: Post;
  readonly email: string;
  readonly fault?: string | undefined;
  readonly forgot: string;
  /** Where who came by an invitation makes a sign-in. */
  readonly join?: string | undefined;
}

/** Address and password. */
export function SignInPage({ host, post, email, fault, forgot, join }: SignInPageProps): VNode {
  const t = text.signIn;
  return (
    <>
      <DoorCard
        title={t.title}
        lead={t.lead(host)}
        post={post}
        deed={t.go}
        elsewhere={{ label: t.forgot, href: forgot }}
      >
        <EmailField name="email" label={t.email} value={email} />
        <PasswordField name="password" label={t.password} fault={fault} />
      </DoorCard>
      {join !== undefined && (
        <p>
          <a href={join}>{t.newHere}</a>
        </p>
      )}
    </>
  );
}
