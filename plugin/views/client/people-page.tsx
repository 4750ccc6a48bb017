import type { VNode } from 'preact';
import { Empty } from '../parts/empty';
import { Heading } from '../parts/heading';
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
  /** Where somebody is added. */
  readonly add: string;
  /** The list is asked for some people only. */
  readonly narrowed: boolean;
  /** There is nobody but the reader. */
  readonly alone: boolean;
  /** Where a change of several is begun; absent where nobody can be chosen. */
  readonly many?: string;
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

function Nobody({ find, narrowed }: PeoplePageProps): VNode {
  const t = text.people;
  if (!narrowed) return <Empty title={t.empty} lead={t.emptyLead} />;
  return (
    <>
      <Empty title={t.nobody} lead={t.nobodyLead} />
      <footer>
        <a href={find.action}>{t.everyoneAgain}</a>
      </footer>
    </>
  );
}

/** Everybody around an account, and what each can do, in numbers. */
export function PeoplePage(props: PeoplePageProps): VNode {
  const t = text.people;
  const add = (
    <a class="btn btn-primary" href={props.add}>
      {t.add}
    </a>
  );
  return (
    <>
      <Heading title={t.title} lead={t.totals(props.totals)} acts={add} />
      <section class="lk-card" aria-label={t.card}>
        <FindPeople {...props.find} />
        {props.rows.length === 0 ? <Nobody {...props} /> : <People {...props} />}
        {props.alone && props.rows.length > 0 && <Empty title={t.empty} lead={t.emptyLead} />}
        {props.more !== undefined && (
          <footer>
            <a href={props.more}>{t.more}</a>
          </footer>
        )}
      </section>
    </>
  );
}
