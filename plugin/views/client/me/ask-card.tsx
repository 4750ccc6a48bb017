import type { VNode } from 'preact';
import { Card } from '../../parts/card';
import { type Fault, faultIn } from '../../parts/fault';
import { describedBy, Field, TextField } from '../../parts/field';
import { type ChoiceFind, FindChoice } from '../../parts/find-choice';
import { PostForm } from '../../parts/post-form';
import { SelectField } from '../../parts/select-field';
import { text } from '../../text';
import type { Post } from '../../words';
import type { Option, OptionGroup } from '../why-panel';

/** What the form for more shows, with what was typed. */
export interface AskProps {
  readonly post: Post;
  readonly permissions: readonly OptionGroup[];
  /** Those in the reader’s sight. */
  readonly services: readonly Option[];
  /** Which others to find, where there are more; asked with `do=services`. */
  readonly find?: ChoiceFind;
  readonly typed: {
    readonly key: string;
    readonly service: string;
    readonly days: string;
    readonly reason: string;
  };
  readonly fault?: Fault | undefined;
}

function Permission({ permissions, typed, fault }: AskProps): VNode {
  const t = text.me;
  const field = { name: 'key', fault: faultIn(fault, 'key') };
  return (
    <Field {...field} label={t.what}>
      <select class="form-select" id="key" name="key" {...describedBy(field)}>
        <option value="">{t.choose}</option>
        {permissions.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            {options.map((option) => (
              <option key={option.value} value={option.value} selected={option.value === typed.key}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

/** A form that asks those who can give it for a permission. */
export function AskCard(props: AskProps): VNode {
  const t = text.me;
  const { post, services, find, typed, fault } = props;
  const lasts = Object.entries(t.lasts).sort(([a], [b]) => Number(a) - Number(b));
  return (
    <Card id="ask" title={t.ask} lead={t.askLead}>
      <PostForm post={post} class="pad">
        <Permission {...props} />
        <div class="lk-pair">
          <SelectField
            {...{ name: 'service', label: t.where, hint: t.whereHint, fault: faultIn(fault, 'service') }}
            {...{ options: services, chosen: typed.service, none: t.whole }}
          />
          <SelectField
            {...{ name: 'days', label: t.howLong, hint: t.howLongHint, fault: faultIn(fault, 'days') }}
            {...{ options: lasts.map(([value, label]) => ({ value, label })), chosen: typed.days }}
          />
        </div>
        {find && (
          <div class="lk-finds lk-field">
            <FindChoice find={find} press="services" />
          </div>
        )}
        <TextField
          {...{ name: 'reason', label: t.reason, hint: t.reasonHint, fault: faultIn(fault, 'reason') }}
          {...{ value: typed.reason, lines: 3 }}
        />
        <button class="btn btn-primary">{t.send}</button>
      </PostForm>
    </Card>
  );
}
