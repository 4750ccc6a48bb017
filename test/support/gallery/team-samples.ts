import type {
  ChoosePageProps,
  EntryPageProps,
  LetInPageProps,
  TeamPageProps,
  TeamsPageProps,
} from '../../../plugin/views';
import { at, base, groups, names, people, post, when } from './samples';

const teams = `${base}/client/1042/teams`;
const remote = `${teams}/remote/r-1`;
const offers = ['Open new tickets', 'View current tickets', `View basic details on ${names.long}`];

/** The Teams page with something in each of its cards. */
export const teamsPage: TeamsPageProps = {
  acts: { add: `${teams}/new`, invite: `${teams}/invite` },
  waiting: [
    {
      ...{ company: 'Northstar Retail', team: 'IT team', href: remote, offers, people: 6 },
      answer: post(`${remote}/answer`),
    },
    { company: names.evil, team: names.rtl, href: `${remote}2`, offers: [], people: 1 },
  ],
  teams: [
    {
      ...{ name: 'IT team', description: 'Servers, mail, shop', href: `${teams}/t-it` },
      ...{ people: 6, permissions: 5, elsewhere: 2 },
    },
    {
      name: names.evil,
      description: names.long,
      href: `${teams}/2`,
      people: 0,
      permissions: 0,
      elsewhere: 0,
    },
    { name: names.rtl, description: '', href: `${teams}/3`, people: 38, permissions: 1, elsewhere: 1 },
  ],
  entries: (['active', 'pending', 'closed', 'rejected'] as const).map((state, index) => ({
    name: [`Web agency`, names.rtl, names.evil, names.long][index] ?? '',
    ...{ team: 'Web crew', company: 'Tidewater Digital', href: `${remote}${index}` },
    ...{ state, permissions: index < 2 ? 4 : 0 },
    ...(state === 'active' ? { people: 7 } : {}),
  })),
  reached: [
    { company: 'Rosewater Cafés', team: 'IT team', href: `${remote}7`, can: offers.join(', ') },
    { company: names.evil, team: names.long, href: `${remote}8`, can: 'None now' },
  ],
};

/** A team with everything that can be done to it. */
export const teamPage: TeamPageProps = {
  ...{ name: 'IT team', description: 'Servers, mail, shop', teams, access: `${teams}/t-it/access` },
  members: people.slice(1, 5).map((person, index) => ({ id: `contact-${index}`, person })),
  reaches: [
    { company: 'Rosewater Cafés', state: 'active', href: remote },
    { company: names.rtl, state: 'pending', href: `${remote}2` },
  ],
  change: {
    details: post(`${teams}/t-it`),
    typed: { name: 'IT team', description: 'Servers, mail, shop' },
    members: post(`${teams}/t-it/members`),
    candidates: [{ value: 'contact-9', label: `${names.evil} · x@evil.example` }],
    find: { of: 'people', field: 'find', search: names.evil, isMore: true, action: '#members' },
    code: post(`${teams}/t-it/code`),
    unanswered: 1,
    remove: `${teams}/t-it/remove`,
  },
};

/** A remote team that lets people in one by one. */
export const entryPage: EntryPageProps = {
  heading: {
    ...{ title: 'Web agency', company: 'Tidewater Digital', state: 'active', teams },
    lead: 'Web crew of Tidewater Digital',
    access: { label: 'Permissions', href: `${remote}/access` },
    end: { label: 'Close access', href: `${remote}/close` },
  },
  people: {
    name: 'Web agency',
    rows: [names.evil, names.rtl, names.long].map((name, index) => ({
      id: `user-${index}`,
      admitted: index === 0,
      person: { name, kind: 'remote' as const },
    })),
    change: post(`${remote}/people`),
  },
  holds: { title: 'What they can do here', holds: offers, ends: when.moment(at(700)).text, hint: 'Hint.' },
  departments: {
    rows: ['Technical support', names.evil].map((name, index) => ({
      ...{ field: `closed:${index}`, name, closed: index === 1 },
    })),
    change: post(`${remote}/departments`),
  },
  details: {
    ...{ post: post(remote), name: 'Web agency', admission: 'each' },
    fault: { field: 'name', say: 'Write something here.' },
  },
};

/** An account that has invited a team and waits. */
export const letInPage: LetInPageProps = {
  heading: {
    ...{ title: 'Northstar Retail', company: 'Northstar Retail', state: 'pending', teams },
    lead: 'Offers your team IT team a way in',
  },
  holds: { title: 'What your team can do there', holds: offers, ends: 'Never' },
  team: { name: 'IT team', href: `${teams}/t-it` },
  people: 6,
  answer: post(`${remote}/answer`),
};

/** The third step of inviting a team, with every kind of row. */
export const choosePage: ChoosePageProps = {
  ...{ team: 'Red bench', company: names.rtl, teams, another: `${teams}/invite`, back: `${teams}/invite/1` },
  choose: post(`${teams}/invite/1/permissions`),
  typed: { name: 'Security audit', admission: 'open', ends: 'date', date: '2026-12-18', everywhere: false },
  presets: ['Technical', 'Accounts', names.long].map((label) => ({ value: label, label })),
  groups: groups.map(({ group, rows }) => ({
    ...{ group, title: group },
    rows: rows.map(({ key, label, has, tag, lock }) => ({
      ...{ key, label, ticked: has },
      ...(tag && { tag }),
      ...(lock && { lock }),
    })),
  })),
  services: [
    { field: 'on:7', name: 'shop.bluebird-bakery.example', ticked: true },
    { field: 'on:8', name: names.evil, ticked: false },
  ],
  fault: { field: 'date', say: 'Choose a day from today on.' },
};
