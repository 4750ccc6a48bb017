import type { VNode } from 'preact';
import { Card } from '../parts/card';
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
  readonly chosen?: { readonly person?: string; readonly permission?: string; readonly where?: string };
  readonly verdict?: WhyVerdict;
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
}): VNode {
  const id = `why-${props.name}`;
  return (
    <div>
      <label class="form-label" for={id}>
        {props.label}
      </label>
      <select class="form-select form-select-sm" id={id} name={props.name}>
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

/** Asks why somebody can or can't do something, and shows the answer step by step. */
export function WhyPanel(props: WhyProps): VNode {
  const t = text.why;
  const { chosen, people } = props;
  const title = people === undefined ? t.title(text.person.first(props.name)) : text.admin.ask;
  return (
    <Card id="why" title={title}>
      <div class="pad">
        <form class="lk-asks" method="get" action={`${props.action}#why`}>
          {people && <Choice name="person" label={text.admin.who} options={people} chosen={chosen?.person} />}
          <Choice name="permission" label={t.what} groups={props.permissions} chosen={chosen?.permission} />
          <Choice
            name="where"
            label={t.where}
            first={t.wholeAccount}
            groups={props.targets}
            chosen={chosen?.where}
          />
          <button class="btn btn-sm btn-quiet">{people === undefined ? t.explain : text.admin.answer}</button>
        </form>
        {props.verdict && <Verdict verdict={props.verdict} />}
      </div>
    </Card>
  );
}
