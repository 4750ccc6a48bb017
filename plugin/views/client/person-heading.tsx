import type { VNode } from 'preact';
import { Avatar } from '../parts/avatar';
import { KindBadge } from '../parts/badge';
import { Heading } from '../parts/heading';
import { Icon } from '../parts/icon';
import { PostForm } from '../parts/post-form';
import { type Tab, Tabs } from '../parts/tabs';
import { text } from '../text';
import type { Person, Post } from '../words';

/** What stands at the top of each page about a person. */
export interface PersonHeadingProps {
  readonly person: Person;
  readonly teams?: readonly string[];
  /** The People page. */
  readonly people: string;
  readonly tabs: readonly Tab[];
  /** Where staff begin to look at the account as this person. */
  readonly look?: Post;
}

function About({ person, teams = [] }: Pick<PersonHeadingProps, 'person' | 'teams'>): VNode {
  return (
    <>
      <KindBadge kind={person.kind} /> {person.email}
      {person.chats?.map((platform) => (
        <span key={platform}>
          {' · '}
          <Icon name={platform} /> {text.people.linked(platform)}
        </span>
      ))}
      {teams.length > 0 && <> · {text.person.inTeams(teams)}</>}
    </>
  );
}

function ViewAs({ look, name }: { look: Post; name: string }): VNode {
  return (
    <PostForm post={look}>
      <button class="btn btn-quiet">
        <Icon name="eye" /> {text.look.begin(name)}
      </button>
    </PostForm>
  );
}

/** A person's name, what they are, and the pages about them. */
export function PersonHeading(props: PersonHeadingProps): VNode {
  const { person, teams, look } = props;
  return (
    <>
      <Heading
        title={person.name}
        crumb={{ label: text.people.title, href: props.people }}
        picture={<Avatar name={person.name} size="big" square={person.kind === 'remote'} />}
        lead={<About person={person} {...(teams === undefined ? {} : { teams })} />}
        {...(look && { acts: <ViewAs look={look} name={person.name} /> })}
      />
      <Tabs label={text.person.tabsOf(person.name)} tabs={props.tabs} />
    </>
  );
}
