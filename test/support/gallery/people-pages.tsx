import type { VNode } from 'preact';
import { NewPersonPage, type Page, clientNav } from '../../../plugin/views';
import { account, accounts, base, names, post } from './samples';

const people = `${base}/client/1042/people`;
const page = (name: string, title: string, body: VNode, more: Partial<Page> = {}) => ({
  name,
  page: {
    ...{ lang: 'en', theme: 'light' as const, base, title, body },
    nav: clientNav({ base, account: '1042', current: 'people' }),
    account: { current: account, others: accounts.slice(1), all: `${base}/client` },
    ...more,
  },
});
const faulty = (field: string): Partial<Page> => ({
  flash: { tone: 'bad', say: 'One thing needs you', faults: [{ field, say: 'Write something here.' }] },
});
const typed = { kind: 'contact', name: '', email: '', start: '', ends: 'never', date: '' };
const starts = [
  { label: 'Presets', options: [{ value: 'preset:1', label: 'Technical' }] },
  { label: 'The same as', options: [{ value: 'as:contact-31', label: names.evil }] },
];

/** Pages about people, with props that try them. */
export const peoplePages = [
  page(
    'person-new',
    'Add person',
    <NewPersonPage
      {...{ people, typed, starts, add: post(`${people}/new`) }}
      locks={{ user: `Needs “Invite and manage users”, which you don’t have. Ask ${names.evil}.` }}
      present={['A person with this e-mail is already here: ', { text: names.rtl, href: '#' }, '.']}
      fault={{ field: 'name', say: 'Write something here.' }}
    />,
    faulty('name'),
  ),
];
