import type { VNode } from 'preact';
import { text } from '../../text';

/** A service that can be ticked; `field` is the tick's name. */
export interface ServiceTick {
  readonly field: string;
  readonly name: string;
  readonly ticked: boolean;
}

/** On which services the permissions of services count. */
export function WhereSet(props: {
  everywhere: boolean;
  services: readonly ServiceTick[];
  fault: string | undefined;
}): VNode {
  const t = text.invite;
  const radio = (value: 'all' | 'some', label: string) => (
    <label class="lk-tick">
      <input
        class="form-check-input"
        type="radio"
        name="where"
        value={value}
        checked={props.everywhere === (value === 'all')}
      />
      {label}
    </label>
  );
  return (
    <fieldset id="services" class="pad">
      <legend class="form-label">{t.onServices}</legend>
      {props.fault !== undefined && <p class="lk-fault">{props.fault}</p>}
      {radio('all', t.onAll)}
      {radio('some', t.onSome)}
      <div class="lk-under">
        {props.services.length === 0 && <p class="muted small">{t.noServices}</p>}
        {props.services.map((service) => (
          <label key={service.field} class="lk-tick">
            <input class="form-check-input" type="checkbox" name={service.field} checked={service.ticked} />
            <bdi>{service.name}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
