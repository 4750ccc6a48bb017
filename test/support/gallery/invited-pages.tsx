import type { VNode } from 'preact';
import { InvitedPage, type Page } from '../../../plugin/views';
import { base, names, post } from './samples';

const page = (name: string, body: VNode, more: Partial<Page> = {}) => ({
  name,
  page: {
    ...{ lang: 'en', theme: 'light' as const, base, title: `You are invited to ${names.evil}`, body },
    ...more,
  },
});
const plain = {
  ...{ account: names.evil, inviter: names.grace, email: `${names.long.toLowerCase()}@elsewhere.example` },
  ...{ will: ['Open new tickets', `View basic details on ${names.long}`], until: '29 Nov 2026' },
  answer: post(`${base}/client/invitations/x`),
};
const other = {
  say: [
    'This invitation is for ',
    { strong: 'n…@elsewhere.example' },
    `. You are signed in as ${names.rtl}.`,
  ],
  prove: { hint: 'A code goes to n…@elsewhere.example.', isSent: false },
};
const fault = { field: 'code', say: 'Write something here.' };

/** An invitation as its holder sees it, with props that try it. */
export const invitedPages = [
  page('invited', <InvitedPage {...plain} />),
  page('invited-nothing', <InvitedPage {...plain} will={[]} />, { theme: 'dark' }),
  page('invited-other', <InvitedPage {...plain} {...{ email: 'n…@elsewhere.example', other }} />),
  page(
    'invited-code',
    <InvitedPage {...plain} other={{ ...other, prove: { ...other.prove, isSent: true, fault } }} />,
    { flash: { tone: 'bad', say: 'One thing needs you', faults: [fault] } },
  ),
];
