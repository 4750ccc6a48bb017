import type { VNode } from 'preact';
import { Empty } from '../parts/empty';
import { Heading } from '../parts/heading';
import { text } from '../text';
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
  /** The next page of the list. */
  readonly more?: string;
}

/** Everybody around an account, and what each can do, in numbers. */
export function PeoplePage(props: PeoplePageProps): VNode {
  return (
    <>
      <Heading title={text.people.title} lead={text.people.totals(props.totals)} />
      <section class="lk-card" aria-label={text.people.card}>
        {props.rows.length === 0 ? (
          <Empty title={text.people.empty} lead={text.people.emptyLead} />
        ) : (
          <PeopleTable caption={text.people.caption(props.account)} rows={props.rows} sizes={props.sizes} />
        )}
        {props.more !== undefined && (
          <footer>
            <a href={props.more}>{text.people.more}</a>
          </footer>
        )}
      </section>
    </>
  );
}
