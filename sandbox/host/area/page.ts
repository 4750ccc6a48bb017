import type { Lines } from '../../views';
import type { Billing } from '../billing';
import type { Permit, ResourceRef } from '../host-context';

/** Where a page stands: the client, and the service it is about; '' on pages about none. */
export interface Place {
  readonly billing: Billing;
  readonly account: string;
  readonly service: string;
  readonly now: number;
}

/** A field of a form; one with options is chosen, one without a label is carried along unseen. */
export interface AreaField {
  readonly name: string;
  readonly label?: string;
  readonly value?: string;
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly long?: true;
  readonly empty?: true;
}

/** A form of a page; `act` names what it does. */
export interface AreaForm {
  readonly act: string;
  readonly title: string;
  readonly button: string;
  readonly fields: readonly AreaField[];
}

/** What a page shows. */
export interface AreaView {
  readonly lists: readonly Lines[];
  readonly forms?: readonly AreaForm[];
}

/** What a form does: with its fields, in somebody's name, and only as far as the permit lets it. */
export type Act = (
  at: Place & {
    readonly by: string;
    readonly field: (name: string) => string;
    /** For what the page is about. */
    readonly permit: Permit;
    /** For a thing of its own. */
    readonly permitOn: (resource: ResourceRef) => Permit;
  },
) => Promise<void>;

/** A page of the client area that one permission opens. */
export interface AreaPage {
  readonly key: string;
  readonly about: 'account' | 'service';
  /** Below the client's, or the service's, own page. */
  readonly path: string;
  readonly title: string;
  show(place: Place): Promise<AreaView>;
  readonly acts?: Readonly<Record<string, Act>>;
}

/** Things to choose from. */
export function choices<T extends { id: string }>(things: readonly T[], label: (thing: T) => string) {
  return things.map((thing) => ({ value: thing.id, label: label(thing) }));
}
