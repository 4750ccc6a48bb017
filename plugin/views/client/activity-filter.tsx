import type { VNode } from 'preact';
import { type Fault, faultIn } from '../parts/fault';
import { describedBy } from '../parts/field';
import { text } from '../text';
import type { Option } from './why-panel';

/** The form that narrows a log, with what it is narrowed to. */
export interface ActivityFilterProps {
  readonly action: string;
  /** What a name has; absent where it is about one alone. */
  readonly find?: string | undefined;
  readonly kind: string;
  readonly channel: string;
  /** Days, as `2026-11-22`. */
  readonly from: string;
  readonly to: string;
  readonly refused: boolean;
  readonly kinds: readonly Option[];
  readonly channels: readonly Option[];
  /** What is wrong with a day. */
  readonly fault?: Fault;
}

function Choice(props: {
  name: string;
  label: string;
  any: string;
  options: readonly Option[];
  chosen: string;
}): VNode {
  return (
    <select class="form-select" name={props.name} aria-label={props.label}>
      <option value="">{props.any}</option>
      {props.options.map(({ value, label }) => (
        <option key={value} value={value} selected={value === props.chosen}>
          {label}
        </option>
      ))}
    </select>
  );
}

function Day(props: { name: string; label: string; value: string; fault: Fault | undefined }): VNode {
  const { name, label, value } = props;
  const fault = faultIn(props.fault, name);
  return (
    <div>
      <label class="lk-tick" for={name}>
        {label}
        <input
          class="form-control"
          type="date"
          id={name}
          name={name}
          value={value}
          {...describedBy({ name, fault })}
        />
      </label>
      {fault !== undefined && (
        <p class="lk-fault" id={`${name}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

/** Finds entries by who, what, from where, when, and whether they were refused. */
export function ActivityFilter(props: ActivityFilterProps): VNode {
  const t = text.activity;
  return (
    <form class="lk-filter" role="search" aria-label={t.find} method="get" action={props.action}>
      {props.find !== undefined && (
        <input
          class="form-control lk-grow"
          type="search"
          name="find"
          value={props.find}
          placeholder={t.findWhat}
          aria-label={t.findWhat}
        />
      )}
      <Choice name="kind" label={t.kind} any={t.anyKind} options={props.kinds} chosen={props.kind} />
      <Choice
        {...{ name: 'channel', label: t.channel, any: t.anyChannel }}
        {...{ options: props.channels, chosen: props.channel }}
      />
      <Day name="from" label={t.from} value={props.from} fault={props.fault} />
      <Day name="to" label={t.to} value={props.to} fault={props.fault} />
      <label class="lk-tick">
        <input class="form-check-input" type="checkbox" name="refused" checked={props.refused} />
        {t.refusedOnly}
      </label>
      <button class="btn btn-sm btn-quiet">{t.show}</button>
    </form>
  );
}
