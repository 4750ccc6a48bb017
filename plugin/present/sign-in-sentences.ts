import type { Rich } from '../views/words';

const said =
  (words: string): (() => Rich) =>
  () =>
    words;

/** What people did about their own sign-in. */
export const SIGN_IN_SENTENCES: readonly [string, () => Rich][] = [
  ['session.begun', said('signed in')],
  ['session.ended', said('ended a session of theirs')],
  ['sessions.ended', said('ended all of their other sessions')],
  ['factor.given', said('gave a code of their authenticator')],
  ['factor.recovered', said('used a recovery code')],
  ['factor.on', said('turned two-step sign-in on')],
  ['factor.off', said('turned two-step sign-in off')],
  ['factor.codes', said('made new recovery codes')],
  ['addresses.allowed', said('changed from where they sign in')],
  ['profile.changed', said('changed how they read these pages')],
  ['factor.lost', said('lost their authenticator, and asked for another')],
  ['factor.vouched', said('vouched for somebody who lost their authenticator')],
  ['factor.stopped', said('stopped another authenticator from being set up')],
  ['factor.link', said('had the link mailed by which their authenticator is replaced')],
  ['factor.replaced', said('took their lost authenticator off')],
  ['password.offered', said('made a link by which somebody sets their password')],
  ['password.set', said('set their first password')],
  ['password.changed', said('changed their password')],
  ['password.reset', said('set their password anew, by a mailed code')],
];

/** What was tried about it. */
export const SIGN_IN_TRIED: readonly [string, string][] = [
  ['giveCode', 'give a code of their authenticator'],
  ['giveRecoveryCode', 'use a recovery code'],
  ['givePassword', 'give their password again'],
  ['changePassword', 'change their password'],
  ['readFactor', 'see how they sign in'],
  ['startFactor', 'turn two-step sign-in on'],
  ['confirmFactor', 'turn two-step sign-in on'],
  ['endFactor', 'turn two-step sign-in off'],
  ['renewRecoveryCodes', 'make new recovery codes'],
  ['listSessions', 'see their sessions'],
  ['endSession', 'end a session'],
  ['endOtherSessions', 'end their other sessions'],
  ['readAllowedAddresses', 'see from where they sign in'],
  ['setAllowedAddresses', 'change from where they sign in'],
  ['readProfile', 'see their profile'],
  ['changeProfile', 'change their profile'],
  ['askFactorReset', 'ask for another authenticator'],
  ['readFactorReset', 'see how they sign in'],
  ['sendFactorLink', 'have their authenticator replaced'],
  ['replaceFactor', 'replace their authenticator'],
  ['vouchFactorReset', 'vouch for somebody who lost their authenticator'],
  ['stopFactorReset', 'stop another authenticator'],
  ['listFactorResets', 'see who lost their authenticator'],
];

/** Why it was refused. */
export const SIGN_IN_REASONS: readonly [string, string][] = [
  ['SESSION_ENDED', 'the session had ended'],
  ['HANDED_BEFORE', 'the hand-over was used before'],
  ['HANDED_LATE', 'the hand-over came too late'],
  ['UNKNOWN', 'nobody of that name is known'],
  ['NO_FACTOR', 'they have no second factor of their own'],
  ['MANAGERS_ONLY', 'only owners and masters of their accounts can'],
  ['STAFF_ONLY', 'only staff can'],
  ['ONESELF', 'nobody can for themselves'],
];
