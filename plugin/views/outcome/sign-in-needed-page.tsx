import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { Icon } from '../parts/icon';
import { text } from '../text';

/** What stands before a page that needs a sign-in. */
export interface SignInNeededProps {
  /** The host's own page, with the way back. */
  readonly signIn?: string;
  readonly isInvited?: boolean;
  /** What was written into a form that was sent too late. */
  readonly typed?: string;
}

function Typed({ typed }: { typed: string }): VNode {
  const t = text.outcome;
  return (
    <div class="lk-field">
      <label class="form-label" for="typed">
        {t.typed}
      </label>
      <textarea class="form-control" id="typed" rows={8} readOnly aria-describedby="typed-hint">
        {typed}
      </textarea>
      <p class="form-text" id="typed-hint">
        {t.typedHint}
      </p>
    </div>
  );
}

/** Stands before a page that needs a sign-in. */
export function SignInNeededPage({ signIn, isInvited, typed = '' }: SignInNeededProps): VNode {
  const t = text.outcome;
  const lead = isInvited === true ? t.signInInvited : t.signInLead;
  return (
    <>
      <Heading title={t.signInTitle} lead={typed === '' ? lead : t.signInLate} />
      {typed !== '' && <Typed typed={typed} />}
      {signIn !== undefined && (
        <a class="btn btn-primary" href={signIn}>
          <Icon name="box-arrow-in-right" />
          {t.signIn}
        </a>
      )}
    </>
  );
}
