import type { VNode } from 'preact';
import { AccountProfilePage, clientNav, ProfilePage, text } from '../../../plugin/views';
import * as s from './samples';
import { waysInForm } from './ways-in-samples';

const { base, names, post } = s;
const page = (name: string, title: string, body: VNode) => ({
  name,
  page: {
    ...{ lang: 'en', theme: 'light' as const, base, title, body },
    nav: clientNav({ base, account: '1042', current: 'ownProfile' }),
    account: { current: s.account, others: s.accounts.slice(1), all: `${base}/client` },
  },
});
const zones = ['Africa/Johannesburg', 'Asia/Calcutta', 'Europe/Warsaw', 'UTC'];
const own = { typed: names.rtl, data: '#', erase: '#' };
const addresses = [
  'grace.okafor@postbox.example',
  `${names.long.replaceAll(/\W/g, '')}@elsewhere.example`,
].map((email, at) => ({ email, isPrimary: at === 0 }));
const account = { host: 'Harbourline', name: names.rtl, number: '1042', timezone: 'Europe/Warsaw' };

/** Profiles: one’s own, and an account’s. */
export const profilePages = [
  page(
    'profile',
    text.profile.title,
    <ProfilePage
      post={post('a')}
      profile={{ language: 'hi', timezone: 'Asia/Calcutta', theme: 'dark' }}
      zones={zones}
      own={{ ...own, addresses }}
      fault={{ field: 'email', say: text.profile.addressWrong }}
    />,
  ),
  page('profile-staff', text.profile.title, <ProfilePage post={post('a')} profile={{}} zones={zones} />),
  page(
    'account-profile',
    text.accountProfile.title,
    <AccountProfilePage
      {...account}
      owner={names.evil}
      channels={waysInForm}
      risk={text.accountProfile.risk(names.grace, 'bluebird-bakery.example')}
      secondary={{
        ...{ post: post('a'), says: text.accountProfile.confirmed('backup@elsewhere.example') },
        ...{ isThere: true, typed: names.rtl, fault: { field: 'email', say: text.accountProfile.wrong } },
      }}
    />,
  ),
  page('account-profile-member', text.accountProfile.title, <AccountProfilePage {...account} />),
];
