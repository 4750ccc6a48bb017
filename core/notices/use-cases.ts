import { chooseMail } from './choose-mail';
import { mailChoices, myChoicesToken } from './mail-choices';
import { myMail } from './my-mail';
import { recipients } from './recipients';
import { sendTestMail } from './send-trial-mail';
import { clearOptOut, setOptOut } from './set-opt-out';
import { whoGetsMail } from './who-gets-mail';

/** What somebody who acts can do about mail. */
export const ownMail = { myChoicesToken, myMail, chooseMail, sendTestMail, whoGetsMail };

/** What the system asks when it mails, and whoever holds a mail's link can do. */
export const openMail = { recipients, mailChoices, setOptOut, clearOptOut };
