import { codes } from './codes';
import { kinds } from './kinds';
import { links } from './links';
import { notices } from './notices';
import { requests } from './requests';
import { signIn } from './sign-in';

/** All that mails say in English, which the other languages are made after. */
export const english = {
  /** What somebody chose, set off from our own words. */
  quoted: (words: string) => `“${words}”`,
  codes,
  kinds,
  links,
  notices,
  requests,
  signIn,
};
