import type { VNode } from 'preact';
import type { Option, Post } from '../../../plugin/views';
import { Card } from '../../../plugin/views/parts/card';
import { Heading } from '../../../plugin/views/parts/heading';
import { PostForm } from '../../../plugin/views/parts/post-form';
import { text } from '../text';
import { LinesCard, type Lines } from './lines';

/** A field that is filled in, or chosen where it has options. */
export interface ShownField {
  readonly name: string;
  readonly label?: string;
  readonly value?: string;
  readonly options?: readonly Option[];
  readonly long?: true;
  /** It may be left empty. */
  readonly empty?: true;
}

/** A form of the page. */
export interface ShownForm {
  readonly title: string;
  readonly button: string;
  readonly fields: readonly ShownField[];
  readonly post: Post;
}

/** A page of the client area: lists, forms, and ways on. */
export interface AreaPageViewProps {
  readonly title: string;
  /** The page it belongs to. */
  readonly back: string;
  readonly lists: readonly Lines[];
  readonly forms: readonly ShownForm[];
  readonly links?: readonly { readonly label: string; readonly href: string }[];
}

/** Ways to further pages, as a card; nothing where there are none. */
export function LinksCard({ links }: Pick<Required<AreaPageViewProps>, 'links'>): VNode | null {
  if (links.length === 0) return null;
  return (
    <Card id="more" title={text.home.more}>
      <nav class="pad lk-acts" aria-labelledby="more">
        {links.map(({ label, href }) => (
          <a key={href} class="btn btn-sm btn-quiet" href={href}>
            {label}
          </a>
        ))}
      </nav>
    </Card>
  );
}

function Input({ field, id }: { field: ShownField; id: string }): VNode {
  const given = { id, name: field.name, required: field.empty !== true };
  if (field.options) {
    return (
      <select class="form-select" {...given}>
        {field.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    );
  }
  if (field.long) return <textarea class="form-control" rows={4} {...given} />;
  return <input class="form-control" value={field.value ?? ''} {...given} />;
}

function FormCard({ form, id }: { form: ShownForm; id: string }): VNode {
  return (
    <Card id={id} title={form.title}>
      <PostForm post={form.post} class="pad host-form">
        {form.fields.map((field) => (
          <div key={field.name}>
            <label class="form-label" for={`${id}-${field.name}`}>
              {field.label}
            </label>
            <Input field={field} id={`${id}-${field.name}`} />
          </div>
        ))}
        <button class="btn btn-primary">{form.button}</button>
      </PostForm>
    </Card>
  );
}

/** Shows it. */
export function AreaPageView(props: AreaPageViewProps): VNode {
  return (
    <>
      <Heading title={props.title} crumb={{ label: text.home.back, href: props.back }} />
      {props.lists.map((lines, at) => (
        <LinesCard key={lines.title} lines={lines} id={`list-${at}`} />
      ))}
      {props.forms.map((form, at) => (
        <FormCard key={at} form={form} id={`form-${at}`} />
      ))}
      <LinksCard links={props.links ?? []} />
    </>
  );
}
