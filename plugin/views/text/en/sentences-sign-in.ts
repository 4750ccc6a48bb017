import { sentencesOf } from '../told';

/** What people did about their own sign-in. */
export const signInSentences = sentencesOf({
  'session.begun': 'signed in',
  'session.ended': 'ended a session of theirs',
  'sessions.ended': 'ended all of their other sessions',
  'factor.given': 'gave a code of their authenticator',
  'factor.recovered': 'used a recovery code',
  'factor.on': 'turned two-step sign-in on',
  'factor.off': 'turned two-step sign-in off',
  'factor.codes': 'made new recovery codes',
  'addresses.allowed': 'changed from where they sign in',
  'profile.changed': 'changed how they read these pages',
  'factor.lost': 'lost their authenticator, and asked for another',
  'factor.vouched': 'vouched for somebody who lost their authenticator',
  'factor.stopped': 'stopped another authenticator from being set up',
  'factor.link': 'had the link mailed by which their authenticator is replaced',
  'factor.replaced': 'took their lost authenticator off',
  'password.offered': 'made a link by which somebody sets their password',
  'password.set': 'set their first password',
  'password.changed': 'changed their password',
  'password.reset': 'set their password anew, by a mailed code',
});
