import type { VNode } from 'preact';
import { text } from '../../text';
import type { Option, OptionGroup } from '../why-panel';

/** The form that narrows the list, with what it is narrowed to. */
export interface FindPeopleProps {
  readonly action: string;
  readonly q: string;
  readonly kind: string;
  readonly can: string;
  readonly team: string;
  readonly kinds: readonly Option[];
  readonly permissions: readonly OptionGroup[];
  readonly teams: readonly Option[];
}

function Options({ options, chosen }: { options: readonly Option[]; chosen: string }): VNode {
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

/** Finds people by name or e-mail, kind, what they can do, and team. */
export function FindPeople({ action, q, kinds, permissions, teams, ...chosen }: FindPeopleProps): VNode {
  const t = text.people;
  return (
    <form class="lk-filter" role="search" aria-label={t.find} method="get" action={action}>
      <input
        class="form-control lk-grow"
        type="search"
        name="q"
        value={q}
        placeholder={t.findWhat}
        aria-label={t.findWhat}
      />
      <select class="form-select" name="kind" aria-label={t.kindLabel}>
        <Options options={kinds} chosen={chosen.kind} />
      </select>
      <select class="form-select" name="can" aria-label={t.canLabel}>
        <option value="">{t.canAnything}</option>
        {permissions.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            <Options options={options} chosen={chosen.can} />
          </optgroup>
        ))}
      </select>
      <select class="form-select" name="team" aria-label={t.teamLabel}>
        <option value="">{t.anyTeam}</option>
        <Options options={teams} chosen={chosen.team} />
      </select>
      <button class="btn btn-quiet">{t.findDo}</button>
    </form>
  );
}
