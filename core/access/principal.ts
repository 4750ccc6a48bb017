/** Who asks: a user, a contact, a staff member or a service of the installation. Never a bare name. */
export type PrincipalKind = 'user' | 'contact' | 'staff' | 'service';
/** `kind:id`, as in `user:7`: what grants, logs and hosts name somebody by. */
export type Principal = `${PrincipalKind}:${string}`;

const FORM = /^(user|contact|staff|service):([\w.@-]{1,64})$/;

/** The kind and id of a principal; undefined for anything that isn't one. */
export function readPrincipal(text: string): { kind: PrincipalKind; id: string } | undefined {
  const [, kind, id] = FORM.exec(text) ?? [];
  return kind && id ? { kind: kind as PrincipalKind, id } : undefined;
}

/** The same, for a principal we made ourselves. */
export function partsOf(principal: Principal): { kind: PrincipalKind; id: string } {
  const parts = readPrincipal(principal);
  if (!parts) throw new Error('not a principal');
  return parts;
}
