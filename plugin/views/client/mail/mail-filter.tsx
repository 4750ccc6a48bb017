import type { VNode } from 'preact';
import { type ChoiceFind, FindChoice } from '../../parts/find-choice';
import { text } from '../../text';
import type { Option, OptionGroup } from '../why-panel';

/** What the matrix shows: whom, and of which service or domain. */
export interface MailFilterProps {
  readonly action: string;
  readonly find: string;
  readonly where: string;
  readonly places: readonly OptionGroup[];
  /** Which services stand among them, where there are more. */
  readonly services?: ChoiceFind;
  readonly who: string;
  readonly whoOptions: readonly Option[];
}

function Choices({ options, chosen }: { options: readonly Option[]; chosen: string }): VNode {
  return (
    <>
      {options.map(({ value, label }) => (
        <option key={value} value={value} selected={value === chosen}>
          {label}
        </option>
      ))}
    </>
  );
}

/** Looks for people, and chooses a service or a domain. */
export function MailFilter(props: MailFilterProps): VNode {
  const t = text.mail;
  return (
    <form class="lk-filter" method="get" action={props.action} aria-label={t.findButton}>
      <input
        class="form-control lk-grow"
        type="search"
        name="q"
        maxLength={191}
        value={props.find}
        aria-label={t.find}
        placeholder={t.find}
      />
      <select class="form-select lk-pick" name="where" aria-label={t.where}>
        <option value="">{t.everywhere}</option>
        {props.places.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            <Choices options={options} chosen={props.where} />
          </optgroup>
        ))}
      </select>
      <select class="form-select lk-pick" name="who" aria-label={t.who}>
        <Choices options={props.whoOptions} chosen={props.who} />
      </select>
      <button class="btn btn-quiet">{t.findButton}</button>
      {props.services && <FindChoice find={props.services} />}
    </form>
  );
}
