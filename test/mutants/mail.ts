import { mutant, type Mutant } from './mutant';

const JUDGE = 'core/mail-in/judge-mail.ts';
const JUDGED = ['mail-in/judge-mail', 'opens for nobody unless every one of its conditions holds'] as const;
const RECEIVED = 'mail-in/receive-mail';

/** Mistakes with mail that comes in: it acts for somebody who didn't write it, or somewhere they may not. */
export const IN_MAIL: readonly Mutant[] = [
  mutant(
    'R14',
    'mail that says where it is from is believed',
    [JUDGE, "  if (!isAuthenticated(facts)) return 'NOT_AUTHENTICATED';\n", ''],
    JUDGED,
  ),
  mutant(
    'R14',
    'a pass for another domain counts',
    [
      JUDGE,
      "return dmarc === 'pass' && address.slice(address.lastIndexOf('@') + 1) === domain;",
      "return dmarc === 'pass' && domain !== '';",
    ],
    JUDGED,
  ),
  mutant(
    'R14',
    'of several in From the first is taken',
    [JUDGE, "  if (from.length > 1) return 'SEVERAL_FROM';\n", ''],
    ['mail-in/judge-mail', 'holds it as SEVERAL_FROM'],
  ),
  mutant(
    'R14',
    'of several accounts the first is guessed',
    [JUDGE, "  return hats.length > 1 ? 'SEVERAL_ACCOUNTS' : undefined;", '  return undefined;'],
    JUDGED,
  ),
  mutant(
    'R14',
    'another message under an id that was seen is dropped',
    [
      'core/mail-in/receive-mail.ts',
      "tx.first('mail', `${digest} ${messageId}`)",
      "tx.first('mail', digest.slice(22) + messageId)",
    ],
    [RECEIVED, 'is not taken for a redelivery of what somebody forged'],
  ),
  mutant(
    'R14',
    'whoever is copied joins, whatever they can see',
    ['core/mail-in/facts-of-mail.ts', "sight?.can('support.view', ticket) &&", 'sight &&'],
    [RECEIVED, 'lets copied people join who are on file there'],
  ),
  mutant(
    'R18',
    'who supports some departments reads the mail of all',
    ['core/mail-in/held-scope.ts', 'if (!mail || !isInScope(scope, mail.department))', 'if (!mail)'],
    ['mail-in/held', 'is of their departments for those who support some'],
  ),
  mutant(
    'R14',
    'what staff release stands there as if it were proved',
    ['core/mail-in/release-held.ts', 'const mark: Mark = { unverified: true, ', 'const mark: Mark = { '],
    ['mail-in/held', 'opens a ticket for whom staff say it is from'],
  ),
];
