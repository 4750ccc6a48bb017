import type { ChoiceFind } from '../views';

/** So many services stand in a list to choose from; an account may have thousands. */
const FIRST = 50;

interface Named {
  readonly id: string;
  readonly label: string;
}

/** Services to choose from, and what they were looked for by, where there are more than stand there. */
export interface ServiceChoice<Service extends Named> {
  readonly services: readonly Service[];
  readonly find?: ChoiceFind;
}

/** The first of somebody’s services, or those that are looked for; one that is chosen already stays among them. */
export function servicesToChoose<Service extends Named>(
  services: readonly Service[],
  { search: typed = '', where = '' }: { search: string | undefined; where: string | undefined },
): ServiceChoice<Service> {
  const search = typed.trim().slice(0, 191);
  const words = search.toLowerCase();
  const found = services.filter(({ label }) => label.toLowerCase().includes(words));
  const first = found.slice(0, FIRST);
  const chosen = services.find(({ id }) => where === `service:${id}`);
  const isMore = found.length > FIRST;
  return {
    services: chosen && !first.includes(chosen) ? [chosen, ...first] : first,
    ...((isMore || search !== '') && { find: { of: 'services', field: 'thing', search, isMore } }),
  };
}
