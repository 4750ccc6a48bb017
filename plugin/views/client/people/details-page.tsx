import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { type Fault, faultIn } from '../../parts/fault';
import { TextField } from '../../parts/field';
import { Note } from '../../parts/note';
import { PostForm } from '../../parts/post-form';
import { Say } from '../../parts/rich';
import { text } from '../../text';
import type { Lock, Post, Rich } from '../../words';
import { ChannelsCard, type ChannelsProps } from '../channels-card';
import { PersonHeading, type PersonHeadingProps } from '../person-heading';
import { type DomainsProps, DomainsCard } from './domains-card';
import { MergeCard, type MergeProps } from './merge-card';
import { PlaceCard, type PlaceProps } from './place-card';

/** What is kept of a contact, in its form. */
export interface ContactForm {
  readonly post: Post;
  /** Why the reader changes nothing, and who can. */
  readonly lock?: Lock;
  readonly typed: Readonly<
    Record<'name' | 'email' | 'phone' | 'postalAddress' | 'language' | 'timezone' | 'notes', string>
  >;
  /** The address waits to be proved. */
  readonly asleep: boolean;
  readonly fault?: Fault;
}

/** What the details of a person show: a contact’s form and what hangs on it, or a member’s place. */
export interface DetailsPageProps extends PersonHeadingProps {
  readonly contact?: ContactForm;
  readonly domains?: DomainsProps;
  readonly merge?: MergeProps;
  readonly place?: PlaceProps;
  /** By which ways they come in. */
  readonly channels?: ChannelsProps;
  /** Somebody else has the address that was typed. */
  readonly present?: Rich;
}

function Fields({ typed, fault }: ContactForm): VNode {
  const t = text.details;
  const of = (name: keyof ContactForm['typed']) => ({
    name,
    value: typed[name],
    fault: faultIn(fault, name),
  });
  return (
    <>
      <TextField {...of('name')} label={t.name} />
      <TextField {...of('email')} label={t.email} hint={t.emailHint} />
      <TextField {...of('phone')} label={t.phone} />
      <TextField {...of('postalAddress')} label={t.address} lines={3} />
      <div class="lk-pair">
        <TextField {...of('language')} label={t.language} hint={t.languageHint} />
        <TextField {...of('timezone')} label={t.timezone} hint={t.timezoneHint} />
      </div>
      <TextField {...of('notes')} label={t.notes} hint={t.notesHint} lines={3} />
    </>
  );
}

function ContactCard(contact: ContactForm): VNode {
  const t = text.details;
  if (contact.lock) {
    return (
      <Card id="details" title={t.card} lead={text.lock(contact.lock)}>
        <fieldset class="pad" disabled aria-labelledby="details">
          <Fields {...contact} />
        </fieldset>
      </Card>
    );
  }
  return (
    <Card id="details" title={t.card}>
      <PostForm post={contact.post} class="pad">
        <Fields {...contact} />
        <button class="btn btn-primary">{t.save}</button>
      </PostForm>
    </Card>
  );
}

/** Who somebody is here. */
export function DetailsPage({
  contact,
  domains,
  merge,
  place,
  channels,
  present,
  ...heading
}: DetailsPageProps): VNode {
  return (
    <>
      <PersonHeading {...heading} />
      {present !== undefined && (
        <Note tone="warn">
          <Say say={present} />
        </Note>
      )}
      {contact?.asleep === true && <Note tone="warn">{text.details.asleep}</Note>}
      {contact && <ContactCard {...contact} />}
      {place && <PlaceCard {...place} />}
      {channels && <ChannelsCard {...channels} />}
      {domains && <DomainsCard {...domains} name={heading.person.name} />}
      {merge && <MergeCard {...merge} />}
    </>
  );
}
