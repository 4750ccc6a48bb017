import type { VNode } from 'preact';
import {
  clientNav,
  ConfirmPage,
  ElsewherePage,
  ForgotPage,
  GiveCodePage,
  JoinPage,
  LostDonePage,
  LostPage,
  LostQuestionPage,
  type Page,
  RecoveryCodePage,
  RecoveryCodesPage,
  ResetPage,
  SecurityPage,
  SetPasswordPage,
  SetUpPage,
  SignInPage,
  text,
  TwoStepPage,
} from '../../../plugin/views';
import { pictureOf } from '../../../plugin/sign-in/picture';
import * as s from './samples';
import { waysIn } from './ways-in-samples';

const { base, names, post, at } = s;
const t = text.signIn;
const client = `${base}/client`;
const lone = (name: string, title: string, body: VNode, more: Partial<Page> = {}) => ({
  name,
  page: { lang: 'en', theme: 'light' as const, base, title, body, ...more },
});
const nav = clientNav({ base, account: 'me', current: 'security', open: ['security', 'chats'] });
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const picture = pictureOf(`otpauth://totp/Harbourline:ada?secret=${secret}&issuer=Harbourline`);
const codes = Array.from({ length: 10 }, (_, n) => `k7pq${n}x3w9d`.slice(0, 10));
const about = {
  host: 'Harbourline',
  setUp: `${client}/two-step`,
  post: post('me/security'),
  renew: post('codes'),
  signOut: post('out'),
};
const session = (id: string, device: string, isThis: boolean) => ({
  ...{
    id,
    device,
    address: '198.51.100.31',
    since: s.when.moment(at(-3)),
    seen: s.when.moment(at(0)),
    isThis,
  },
});
const allowed = {
  ...{ typed: '198.51.100.0/24', here: '203.0.113.9' },
  fault: { field: 'addresses', say: text.allowed.locksOut('203.0.113.9') },
};
const sessions = [session('1', 'Firefox on Linux', true), session('2', names.rtl, false)];

/** The pages at the door, and the one about how somebody signs in. */
export const signInPages = [
  lone(
    'door-sign-in',
    t.title,
    <SignInPage host="Harbourline" post={post('a')} email="" forgot="#" join="#" />,
  ),
  lone(
    'sign-in-wrong',
    t.title,
    <SignInPage host={names.evil} post={post('a')} email={names.evil} fault={t.wrong} forgot="#" />,
  ),
  lone('give-code', t.codeTitle, <GiveCodePage post={post('a')} other="#" />),
  lone('give-code-wrong', t.codeTitle, <GiveCodePage post={post('a')} other="#" fault={t.codeWrong} />),
  lone(
    'give-recovery-code',
    t.recoveryTitle,
    <RecoveryCodePage post={post('a')} other="#" lost="#" fault={t.recoveryWrong} />,
  ),
  lone('confirm-password', t.confirmTitle, <ConfirmPage post={post('a')} />),
  lone('forgot-password', t.forgotTitle, <ForgotPage post={post('a')} email="" />),
  lone(
    'reset-password',
    t.resetTitle,
    <ResetPage post={post('a')} least={15} again="#" fault={{ field: 'password', say: t.guessable }} />,
  ),
  lone(
    'set-password',
    t.setTitle(names.rtl),
    <SetPasswordPage name={names.rtl} post={post('a')} least={15} />,
  ),
  lone(
    'join',
    t.joinTitle,
    <JoinPage
      account={names.rtl}
      email="noor@elsewhere.example"
      name={names.evil}
      least={15}
      post={post('a')}
      signIn="#"
    />,
  ),
  lone('two-step', text.twoStep.title, <TwoStepPage post={post('a')} mustAt="Harbourline" />),
  lone(
    'two-step-set-up',
    text.twoStep.title,
    <SetUpPage post={post('a')} secret={secret} picture={picture} fault={t.codeWrong} />,
  ),
  lone('lost-factor', text.lost.title, <LostPage post={post('a')} next="ask" by="Harbourline" other="#" />),
  lone(
    'lost-factor-open',
    text.lost.title,
    <LostPage post={post('a')} stands={text.lost.open} next="link" other="#" fault={text.lost.early} />,
  ),
  lone(
    'lost-factor-elsewhere',
    text.lost.title,
    <LostPage post={post('a')} stands={text.lost.elsewhere} next="link" other="#" />,
  ),
  lone(
    'lost-factor-replace',
    text.lost.replaceTitle,
    <LostQuestionPage
      title={text.lost.replaceTitle}
      lead={text.lost.replaceLead}
      deed={text.lost.replace}
      ends={false}
      post={post('a')}
    />,
  ),
  lone(
    'lost-factor-stop',
    text.lost.stopTitle,
    <LostQuestionPage
      title={text.lost.stopTitle}
      lead={text.lost.stopLead(names.evil, 'today 14:31')}
      deed={text.lost.stop}
      ends
      post={post('a')}
    />,
  ),
  lone(
    'lost-factor-stopped',
    text.lost.stoppedTitle,
    <LostDonePage title={text.lost.stoppedTitle} say={text.lost.stopped} />,
  ),
  lone(
    'elsewhere',
    text.allowed.elsewhereTitle,
    <ElsewherePage here="203.0.113.9" post={post('a')} fault={text.allowed.elsewhereOften} />,
  ),
  lone('recovery-codes', text.twoStep.keepTitle, <RecoveryCodesPage codes={codes} on="#" />),
  lone(
    'security',
    text.security.title,
    <SecurityPage
      {...about}
      allowed={allowed}
      isOn
      codesLeft={9}
      channels={{ rows: [{ account: '1042', label: names.long, open: waysIn }] }}
      lostAsked="today 14:31"
      own={{ sessions, least: 8, hasPassword: true }}
    />,
    { nav },
  ),
  lone(
    'security-off',
    text.security.title,
    <SecurityPage {...about} allowed={allowed} isOn={false} codesLeft={0} />,
    { nav },
  ),
];
