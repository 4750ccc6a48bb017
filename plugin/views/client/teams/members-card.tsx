import type { VNode } from 'preact';
import { KindBadge } from '../../parts/badge';
import { Card } from '../../parts/card';
import { Empty } from '../../parts/empty';
import { type Fault, faultIn } from '../../parts/fault';
import { describedBy, Field } from '../../parts/field';
import { type ChoiceFind, FindForm } from '../../parts/find-choice';
import { Hidden } from '../../parts/hidden';
import { PersonCell } from '../../parts/person-cell';
import { PostForm } from '../../parts/post-form';
import { Cell, Row, RowHead, StackTable } from '../../parts/table';
import { text } from '../../text';
import type { Person, Post } from '../../words';
import type { Option } from '../why-panel';

/** Somebody in a team; `id` is what the form that takes them out sends. */
export interface MemberRow {
  readonly id: string;
  readonly person: Person;
}

/** Whom else to find, at the page itself. */
export type MemberFind = ChoiceFind & { readonly action: string };

/** What the card of a team's people shows. */
export interface MembersProps {
  readonly name: string;
  readonly members: readonly MemberRow[];
  /** Where people are put in, with `person`, and taken out, with `takeOut`. */
  readonly change?: Post;
  readonly candidates: readonly Option[];
  /** Whom else to find, where there are more. */
  readonly find?: MemberFind | undefined;
  readonly fault?: Fault | undefined;
}

function TakeOut({ id, person }: MemberRow): VNode {
  return (
    <button class="btn btn-sm btn-danger-quiet" name="takeOut" value={id}>
      {text.team.takeOut}
      <Hidden> {person.name}</Hidden>
    </button>
  );
}

function People({ name, members, change }: MembersProps): VNode {
  const t = text.team;
  if (members.length === 0) return <Empty title={t.noMembers} lead={t.noMembersLead} />;
  const columns = [{ label: text.people.person }, { label: t.kind }, { label: t.change, hidden: true }];
  const table = (
    <StackTable caption={t.membersCaption(name)} columns={columns}>
      {members.map((row) => (
        <Row key={row.id}>
          <RowHead class="g">
            <PersonCell person={row.person} />
          </RowHead>
          <Cell>
            <KindBadge kind={row.person.kind} />
          </Cell>
          <Cell class={change ? 'act' : 'act none'}>{change && <TakeOut {...row} />}</Cell>
        </Row>
      ))}
    </StackTable>
  );
  return change ? <PostForm post={change}>{table}</PostForm> : table;
}

function Add({ change, candidates, find, fault }: MembersProps & { change: Post }): VNode {
  const t = text.team;
  const field = { name: 'person', hint: t.addHint, fault: faultIn(fault, 'person') };
  if (candidates.length === 0) {
    return (
      <>
        {find && <FindForm find={find} action={find.action} />}
        <footer>{find ? text.people.choiceNone : t.everybodyIn}</footer>
      </>
    );
  }
  return (
    <div class="pad lk-below">
      {find && <FindForm find={find} action={find.action} />}
      <PostForm post={change} class="lk-inline">
        <Field {...field} label={t.addWho}>
          <select class="form-select" id="person" name="person" {...describedBy(field)}>
            <option value="">{t.choose}</option>
            {candidates.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </Field>
        <button class="btn btn-quiet">{t.addDo}</button>
      </PostForm>
    </div>
  );
}

/** Who is in a team, with a picker for more. */
export function MembersCard(props: MembersProps): VNode {
  return (
    <Card id="members" title={text.team.members}>
      <People {...props} />
      {props.change && <Add {...props} change={props.change} />}
    </Card>
  );
}
