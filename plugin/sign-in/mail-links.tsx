import type { Core } from '../../core/index';
import { LostDonePage, LostQuestionPage, text, type Text } from '../views';
import type { Rich } from '../views/words';
import type { AtDoor, DoorAnswer, DoorRoute } from './door';

type Open = ReturnType<Core['open']>;
type Word = keyof Text['mailLinks'];

/** What the link of a mail asks, and does once somebody said yes; a mail program that opens it does nothing by that. */
interface MailLink {
  readonly path: string;
  readonly words: Readonly<
    Record<
      'title' | 'deed' | 'done',
      Exclude<Word, 'secondary' | 'recovery' | 'undo' | 'everywhere' | 'address'>
    >
  >;
  readonly ends: boolean;
  readonly read: (open: Open, token: string) => Promise<Rich>;
  readonly run: (open: Open, token: string) => Promise<void>;
}

const LINKS: readonly MailLink[] = [
  {
    path: 'secondary',
    words: { title: 'secondaryTitle', deed: 'secondaryDo', done: 'secondaryDone' },
    ends: false,
    read: async (open, token) => {
      const { email, account } = await open.readSecondaryAddress({ token });
      return text.mailLinks.secondary(email, account.label);
    },
    run: (open, token) => open.confirmSecondaryAddress({ token }),
  },
  {
    path: 'recovery',
    words: { title: 'recoveryTitle', deed: 'recoveryDo', done: 'recoveryDone' },
    ends: false,
    read: async (open, token) => {
      const { email, account } = await open.readRecovery({ token });
      return text.mailLinks.recovery(email, account.label);
    },
    run: (open, token) => open.proveRecovery({ token }),
  },
  {
    path: 'ownership/undo',
    words: { title: 'undoTitle', deed: 'undoDo', done: 'undoDone' },
    ends: true,
    read: async (open, token) => {
      const { account, from, to } = await open.readOwnershipUndo({ token });
      return text.mailLinks.undo(account.label, from, to);
    },
    run: (open, token) => open.undoOwnershipByLink({ token }),
  },
  {
    path: 'address/undo',
    words: { title: 'addressTitle', deed: 'addressDo', done: 'addressDone' },
    ends: true,
    read: async (open, token) => {
      const { name, email } = await open.readAddressUndo({ token });
      return text.mailLinks.address(name, email);
    },
    run: (open, token) => open.undoAddress({ token }),
  },
  {
    path: 'everywhere',
    words: { title: 'everywhereTitle', deed: 'everywhereDo', done: 'everywhereDone' },
    ends: false,
    read: async (open, token) => text.mailLinks.everywhere((await open.readWayBack({ token })).name),
    run: (open, token) => open.takeWayBack({ token }),
  },
];

async function show(at: AtDoor, { path, words, ends, read }: MailLink): Promise<DoorAnswer> {
  const token = at.param('token');
  const t = text.mailLinks;
  const title = t[words.title];
  const post = at.form(`${path}/${encodeURIComponent(token)}`);
  const lead = await read(at.core.open(), token);
  const body = <LostQuestionPage title={title} lead={lead} deed={t[words.deed]} ends={ends} post={post} />;
  return { show: { title, body } };
}

async function run(at: AtDoor, { words, run: doIt }: MailLink): Promise<DoorAnswer> {
  await doIt(at.core.open(), at.param('token'));
  const title = text.mailLinks[words.title];
  return { show: { title, body: <LostDonePage title={title} say={text.mailLinks[words.done]} /> } };
}

/** The pages that links in mails lead to, for whoever holds one, signed in or not. */
export const mailLinkRoutes: readonly DoorRoute[] = LINKS.flatMap((link): DoorRoute[] => [
  { method: 'get', path: `/${link.path}/:token`, for: 'anybody', answer: (at) => show(at, link) },
  { method: 'post', path: `/${link.path}/:token`, for: 'anybody', answer: (at) => run(at, link) },
]);
