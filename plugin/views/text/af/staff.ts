import type { Text } from '../worded';

/** Who works here. */
export const staff: Text['staff'] = {
  title: 'Personeel',
  lead: (host) => `Wie hier werk, soos ${host} dit sê. Rolle en afdelings word daar verander.`,
  caption: 'Personeel, hulle rolle en afdelings',
  person: 'Persoon',
  role: 'Rol',
  roles: { admin: 'Administrateur', support: 'Ondersteuning', auditor: 'Ouditeur' },
  can: {
    admin: 'Sien en verander alles.',
    support: 'Beantwoord kaartjies van eie afdelings.',
    auditor: 'Sien toestemmings en aktiwiteit, en verander niks nie.',
  },
  departments: 'Afdelings',
  all: 'Almal',
  none: 'Geen',
  seen: 'Laas gesien',
  /** No session of ours saw them: the host may have. */
  never: 'Nie bekend nie',
  empty: 'Die gasheer noem niemand nie',
  emptyLead: 'Personeel verskyn hier sodra die gasheer van hulle laat weet.',
};
