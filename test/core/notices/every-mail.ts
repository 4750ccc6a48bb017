import { PERMISSION_KEYS } from '../../../core/access/catalogue';
import { NOTICE_KINDS } from '../../../core/notices/kinds';
import { changedMail, codeMail, linkedMail, type Text } from '../../../core/notices/mails';
import { noticeMail } from '../../../core/notices/notice-mail';
import { NOTICES } from '../../../core/notices/owner-notices';
import { addressMail, invitationMail, recoveryMail, secondaryMail } from '../../../core/notices/people-mails';
import { answerMail, requestMail } from '../../../core/notices/request-mails';
import {
  addressUndoMail,
  elsewhereMail,
  passwordMail,
  resetMail,
  type ResetSaid,
} from '../../../core/notices/sign-in-mails';
import { choicesUrl, testMail, withChoices } from '../../../core/notices/trial-mail';
import { voiceFor, type Voice } from '../../../core/notices/voice';
import type { AccessRequest } from '../../../core/ports/stores/access-request-store';
import type { Language } from '../../../core/ports/stores/profile-store';

/** The names that mails are made of. */
export interface Names {
  readonly account: string;
  readonly user: string;
  readonly other: string;
  readonly handle: string;
  readonly place: string;
  readonly reason: string;
}

/** Names that nobody could object to. */
export const PLAIN: Names = {
  ...{ account: 'Bluebird Bakery', user: 'Grace Okafor', other: 'Jonas Weber' },
  ...{ handle: 'ada', place: 'St. Mary', reason: 'Month end' },
};

/** An installation that mails are sent by. */
export const BRAND = {
  name: 'Harbourline',
  domain: 'harbourline.example',
  supportAddress: 'help@harbourline.example',
  chatsUrl: 'https://panel.harbourline.example/client/me/chats',
  clientUrl: 'https://panel.harbourline.example/client',
};

/** Every mail in a language, by what it is. */
export function everyMail(language: Language, names: Names): [what: string, mail: Text][] {
  const voice = voiceFor(BRAND, { language });
  return [...codes(voice, names), ...links(voice, names), ...signIn(voice), ...told(voice, names)];
}

function codes(voice: Voice, { account, user, handle, place }: Names): [string, Text][] {
  const asked = { surface: 'slack', handle, place };
  return [
    ['code', codeMail(voice, asked, '12345678')],
    ['no code', codeMail(voice, asked, undefined)],
    ['linked', linkedMail(voice, asked, true)],
    ['linked, no sign-in', linkedMail(voice, asked, false)],
    ['changed', changedMail(voice, account)],
    ['address', addressMail(voice, user, '12345678')],
    ['address taken', addressMail(voice, user, undefined)],
    ['password', passwordMail(voice, '12345678')],
  ];
}

function links(voice: Voice, { account, user }: Names): [string, Text][] {
  return [
    ['invitation', invitationMail(voice, { account, inviter: user }, 'token')],
    ['invitation by the host', invitationMail(voice, { account, inviter: '' }, 'token')],
    ['secondary', secondaryMail(voice, account, 'token')],
    ['recovery', recoveryMail(voice, account, 'token')],
    ['address undo', addressUndoMail(voice, 'token')],
  ];
}

const RESETS: readonly ResetSaid['what'][] = ['asked', 'vouched', 'opened', 'link', 'stopped'];

function signIn(voice: Voice): [string, Text][] {
  const elsewhere = (['host', 'password'] as const).flatMap((by) =>
    ['', '192.0.2.7'].map((address): [string, Text] => [
      `elsewhere by ${by} from ${address}`,
      elsewhereMail(voice, { by, address }, 'token'),
    ]),
  );
  const resets = RESETS.flatMap((what) =>
    [{}, { stop: 'stop-token' }, { byStaff: true }].map((more): [string, Text] => [
      `reset ${what} ${Object.keys(more).join('')}`,
      resetMail(voice, { what, opensAt: Date.UTC(2026, 10, 26, 18), ...more }, 'token'),
    ]),
  );
  return [...elsewhere, ...resets];
}

function told(voice: Voice, { account, user, other, reason }: Names): [string, Text][] {
  const noticed = { account, accountId: '1042', user, other };
  const names = { account, asker: user, service: other };
  const request = (over: object) => ({ key: 'billing.pay', days: 5, reason, ...over }) as AccessRequest;
  return [
    ...NOTICES.map((notice): [string, Text] => [notice, noticeMail(voice, notice, noticed)]),
    ['with undo', noticeMail(voice, 'ownership.handed', noticed, 'undo-token')],
    ...PERMISSION_KEYS.map((key): [string, Text] => [
      `request ${key}`,
      requestMail(voice, request({ key }), names),
    ]),
    ['request for good', requestMail(voice, request({ days: undefined }), names)],
    ['approved', answerMail(voice, request({ state: 'approved' }), names)],
    ['refused', answerMail(voice, request({ state: 'refused' }), names)],
    ['refused, why', answerMail(voice, request({ state: 'refused', answerReason: reason }), names)],
    ...NOTICE_KINDS.map(({ kind }): [string, Text] => {
      const test = testMail(voice, kind, account);
      return [`test ${kind}`, withChoices(voice, test, choicesUrl(BRAND, 'token'), kind)];
    }),
  ];
}
