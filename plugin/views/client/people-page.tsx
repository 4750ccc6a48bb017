import type { VNode } from 'preact';
import { Empty } from '../parts/empty';
import { FileLink } from '../parts/file-link';
import { Heading } from '../parts/heading';
import { Note } from '../parts/note';
import { text } from '../text';
import { FindPeople, type FindPeopleProps } from './people/find-people';
import { type Counts, PeopleTable, type PersonRow } from './people-table';

/** What the People page shows. */
export interface PeoplePageProps {
  readonly account: string;
  readonly totals: {
    readonly signIn: number;
    readonly contacts: number;
    readonly invited: number;
    readonly remote: number;
  };
  /** How many permissions there are in each group, and how many services. */
  readonly sizes: Counts<number>;
  readonly rows: readonly PersonRow[];
  readonly find: FindPeopleProps;
  /** Where somebody is added; absent for who only looks. */
  readonly add?: string;
  /** Everybody as a file. */
  readonly csv: string;
  /** The list is asked for some people only. */
  readonly narrowed: boolean;
  /** How many lost their second factor, to whoever can vouch for them. */
  readonly lost?: { readonly n: number; readonly href: string } | undefined;
  /** There is nobody but the reader. */
  readonly alone: boolean;
  /** Where a change of several is begun; absent where nobody can be chosen. */
  readonly many?: string;
  /** Names near to the one that nobody has. */
  readonly nearest?: readonly { readonly name: string; readonly href: string }[];
  /** The next page of the list. */
  readonly more?: string;
}

/** The id of the form that takes those who are ticked along. */
const MANY = 'many';

function People({ rows, account, sizes, many }: PeoplePageProps): VNode {
  const form = many === undefined ? {} : { form: MANY };
  return (
    <>
      {many !== undefined && (
        <form class="lk-filter" id={MANY} method="get" action={many}>
          <span class="small muted lk-grow">{text.many.hint}</span>
          <button class="btn btn-sm btn-quiet">{text.many.begin}</button>
        </form>
      )}
      <PeopleTable caption={text.people.caption(account)} rows={rows} sizes={sizes} {...form} />
    </>
  );
}

function Nobody({ find, narrowed, nearest = [] }: PeoplePageProps): VNode {
  const t = text.people;
  if (!narrowed) return <Empty title={t.empty} lead={t.emptyLead} />;
  return (
    <>
      <Empty title={t.nobody} lead={t.nobodyLead} />
      {nearest.length > 0 && (
        <div class="pad">
          <p class="mb-1">{t.nearest}</p>
          <ul>
            {nearest.map(({ name, href }) => (
              <li key={href}>
                <a href={href}>
                  <bdi>{name}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <footer>
        <a href={find.action}>{t.everyoneAgain}</a>
      </footer>
    </>
  );
}

/** Everybody around an account, and what each can do, in numbers. */
export function PeoplePage(props: PeoplePageProps): VNode {
  const t = text.people;
  const add = props.add !== undefined && (
    <a class="btn btn-primary" href={props.add}>
      {t.add}
    </a>
  );
  return (
    <>
      <Heading title={t.title} lead={t.totals(props.totals)} {...(add && { acts: add })} />
      {props.lost !== undefined && (
        <Note tone="warn">
          {text.lost.look(props.lost.n)} <a href={props.lost.href}>{text.lost.lookLink}</a>
        </Note>
      )}
      <section class="lk-card" aria-label={t.card}>
        <FindPeople {...props.find} />
        {props.rows.length === 0 ? <Nobody {...props} /> : <People {...props} />}
        {props.alone && props.rows.length > 0 && <Empty title={t.empty} lead={t.emptyLead} />}
        <footer class="lk-acts">
          {props.more !== undefined && <a href={props.more}>{t.more}</a>}
          <FileLink href={props.csv}>{t.csv.take}</FileLink>
        </footer>
      </section>
    </>
  );
}
