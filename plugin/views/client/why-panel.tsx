import type { VNode } from 'preact';
import { Card } from '../parts/card';
import { type ChoiceFind, FindChoice } from '../parts/find-choice';
import { text } from '../text';
import { Verdict, type WhyVerdict } from './why-verdict';

/** A choice in a select, with the value it sends. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** Choices under a heading. */
export interface OptionGroup {
  readonly label: string;
  readonly options: readonly Option[];
}

/** What one can ask: who (staff only), what, on which one; and the answer. */
export interface WhyProps {
  /** Where the question goes by GET, with `permission`, `where` and, if `people` are given, `person`. */
  readonly action: string;
  /** Whom it is about; in the panel's title. */
  readonly name: string;
  /** Who can be asked about, where the panel isn't about one person. */
  readonly people?: readonly Option[];
  readonly permissions: readonly OptionGroup[];
  /** Services, departments and tickets; nothing chosen is the whole account. */
  readonly targets: readonly OptionGroup[];
  /** Which services stand among them, where there are more. */
  readonly find?: ChoiceFind;
  readonly chosen?: { readonly person?: string; readonly permission?: string; readonly where?: string };
  readonly verdict?: WhyVerdict;
  /** The id of a form that the question is part of, so that nothing in it is lost: it is posted as `do=why`. */
  readonly form?: string;
}

function Options({ options, chosen }: { options: readonly Option[]; chosen?: string | undefined }): VNode {
  return (
    <>
      {options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === chosen}>
          {option.label}
        </option>
      ))}
    </>
  );
}

function Choice(props: {
  name: string;
  label: string;
  first?: string;
  options?: readonly Option[];
  groups?: readonly OptionGroup[];
  chosen?: string | undefined;
  form?: string | undefined;
}): VNode {
  const id = `why-${props.name}`;
  return (
    <div>
      <label class="form-label" for={id}>
        {props.label}
      </label>
      <select class="form-select form-select-sm" id={id} name={props.name} form={props.form}>
        {props.first !== undefined && <option value="">{props.first}</option>}
        <Options options={props.options ?? []} chosen={props.chosen} />
        {props.groups
          ?.filter((group) => group.options.length > 0)
          .map((group) => (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} chosen={props.chosen} />
            </optgroup>
          ))}
      </select>
    </div>
  );
}

function Choices({ panel }: { panel: WhyProps }): VNode {
  const { chosen, people, form, permissions, targets, find } = panel;
  const t = text.why;
  return (
    <>
      {people && <Choice name="person" label={text.admin.who} options={people} chosen={chosen?.person} />}
      <Choice name="permission" label={t.what} groups={permissions} chosen={chosen?.permission} form={form} />
      <Choice
        {...{ name: 'where', label: t.where, first: t.wholeAccount, groups: targets }}
        {...{ chosen: chosen?.where, form }}
      />
      {find && (
        <div class="lk-acts">
          <FindChoice find={find} form={form} {...(form !== undefined && { press: 'why' })} />
        </div>
      )}
    </>
  );
}

function Question({ panel }: { panel: WhyProps }): VNode {
  const { action, form, people } = panel;
  const t = text.why;
  if (form !== undefined) {
    return (
      <div class="lk-asks">
        <Choices panel={panel} />
        <button class="btn btn-sm btn-quiet" form={form} name="do" value="why">
          {t.explain}
        </button>
      </div>
    );
  }
  return (
    <form class="lk-asks" method="get" action={`${action}#why`}>
      <Choices panel={panel} />
      <button class="btn btn-sm btn-quiet">{people === undefined ? t.explain : text.admin.answer}</button>
    </form>
  );
}

/** Asks why somebody can or can't do something, and shows the answer step by step. */
export function WhyPanel(props: WhyProps): VNode {
  const { people, verdict, form, name } = props;
  const title = people === undefined ? text.why.title(text.person.first(name)) : text.admin.ask;
  return (
    <Card id="why" title={title}>
      <div class="pad">
        <Question panel={props} />
        {verdict && <Verdict verdict={verdict} {...(form !== undefined && { form })} />}
      </div>
    </Card>
  );
}
