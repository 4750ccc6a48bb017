import type { ListedReview, ReviewRow } from '../../../core/index';
import { text, type DoneReview, type ReviewsPageProps } from '../../views';
import type { PeopleOn } from '../people/people-on';
import { askWho, whoCan } from '../who-can';
import { byWhom, presentHolders, whatIn, type ReviewWords } from './holders';
import { serviceLabels } from './service-labels';

const SIZE = 50;
const DAYS = 30;
const DAY = 86_400_000;

/** Who holds what on an account, all of it or what nobody uses, a page at a time.
 * @throws NotAllowedError */
export async function reviewsPage(on: PeopleOn): Promise<ReviewsPageProps> {
  const { visit, account } = on;
  const unused = visit.query('unused') === 'on';
  const after = visit.query('after') ?? '';
  const page = await visit.as.reviewAccess({ account: account.id, unused, after, limit: SIZE });
  const words = { services: await serviceLabels(on), ask: await askOf(on) };
  const lock = lockOf(on, page.items, words);
  const canEnd = !lock && page.items.some(({ end }) => end === 'CAN');
  return {
    account: account.label,
    tabs: tabsOf(on, unused),
    unusedOnly: unused,
    holders: presentHolders(on, page.items, words),
    ...(canEnd ? { remove: visit.form(account.paths.reviews) } : {}),
    ...(lock && { lock }),
    ...(page.next === undefined ? {} : { more: linkAfter(on, unused, page.next) }),
    done: await doneOf(on, words, !lock),
  };
}

function tabsOf({ account: { paths } }: PeopleOn, unused: boolean): ReviewsPageProps['tabs'] {
  const { tabs } = text.reviews;
  return [
    { label: tabs.all, href: paths.reviews, current: !unused },
    { label: tabs.unused, href: `${paths.reviews}?unused=on`, current: unused },
  ];
}

function linkAfter({ account: { paths } }: PeopleOn, unused: boolean, after: string): string {
  return `${paths.reviews}?${new URLSearchParams({ ...(unused ? { unused: 'on' } : {}), after }).toString()}`;
}

async function askOf({ visit, account }: PeopleOn): Promise<string> {
  return visit.area === 'admin' ? text.admin.administrator : askWho(await whoCan(visit, account.id));
}

/** Nothing at all can be ended by who only looks on: that is said once. */
function lockOf({ visit }: PeopleOn, rows: readonly ReviewRow[], { ask }: ReviewWords) {
  const looksOn = visit.actor.readOnly === true;
  const isAuditor = visit.area === 'admin' && rows.some(({ end }) => end === 'NO_MANAGE');
  return looksOn || isAuditor ? ({ reason: 'readOnly', ask } as const) : undefined;
}

async function doneOf(on: PeopleOn, words: ReviewWords, may: boolean): Promise<DoneReview[]> {
  const reviews = await on.visit.as.listReviews({ account: on.account.id });
  return reviews.map((review) => presentDone(on, review, { ...words, may }));
}

function presentDone(
  on: PeopleOn,
  { id, grants, removedBy, by, removedAt, undoneAt }: ListedReview,
  { services, may }: ReviewWords & { may: boolean },
): DoneReview {
  const t = text.reviews;
  const { when, paths } = on.account;
  const removed = when.moment(removedAt).text;
  const isOpen = may && undoneAt === undefined;
  return {
    id,
    say: t.doneLine(grants.length, byWhom(on, removedBy, by), removed),
    what: [...new Set(grants.map((grant) => whatIn(grant, services)))],
    state:
      undoneAt === undefined
        ? t.until(when.day(removedAt + DAYS * DAY).text)
        : t.undone(when.moment(undoneAt).text),
    ...(isOpen
      ? { giveBack: { post: on.visit.form(paths.review(id)), about: t.giveBackOf(grants.length, removed) } }
      : {}),
  };
}
