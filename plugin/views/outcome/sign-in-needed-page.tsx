import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { Icon } from '../parts/icon';
import { text } from '../text';

/** Stands before a page that needs a sign-in; `signIn` is the host's own page, with the way back. */
export function SignInNeededPage({ signIn, isInvited }: { signIn?: string; isInvited?: boolean }): VNode {
  const t = text.outcome;
  return (
    <>
      <Heading title={t.signInTitle} lead={isInvited === true ? t.signInInvited : t.signInLead} />
      {signIn !== undefined && (
        <a class="btn btn-primary" href={signIn}>
          <Icon name="box-arrow-in-right" />
          {t.signIn}
        </a>
      )}
    </>
  );
}
