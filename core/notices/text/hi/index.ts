import type { MailText } from '../worded';
import { codes } from './codes';
import { kinds } from './kinds';
import { links } from './links';
import { notices } from './notices';
import { requests } from './requests';
import { signIn } from './sign-in';

/** All that mails say in Hindi. */
export const hindi: MailText = {
  quoted: (words) => `“${words}”`,
  codes,
  kinds,
  links,
  notices,
  requests,
  signIn,
};
