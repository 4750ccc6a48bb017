import type { VNode } from 'preact';
import { type Fault, faultIn } from '../../parts/fault';
import { TextField } from '../../parts/field';
import { text } from '../../text';

/** A team's name and description, as they stand in its forms. */
export interface TeamTyped {
  readonly name: string;
  readonly description: string;
}

/** The fields of a team's form. */
export function TeamFields({ typed, fault }: { typed: TeamTyped; fault?: Fault | undefined }): VNode {
  const t = text.team;
  return (
    <>
      <TextField name="name" label={t.name} value={typed.name} fault={faultIn(fault, 'name')} />
      <TextField
        name="description"
        label={t.description}
        hint={t.descriptionHint}
        value={typed.description}
        lines={2}
        fault={faultIn(fault, 'description')}
      />
    </>
  );
}
