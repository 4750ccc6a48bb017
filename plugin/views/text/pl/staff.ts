import type { Text } from '../worded';

/** Who works here. */
export const staff: Text['staff'] = {
  title: 'Obsługa',
  lead: (host) => `Kto tu pracuje. Dane podaje ${host}; tam zmienia się role i działy.`,
  caption: 'Obsługa, role i działy',
  person: 'Osoba',
  role: 'Rola',
  roles: { admin: 'Administrator', support: 'Wsparcie', auditor: 'Audytor' },
  can: {
    admin: 'Widzi i zmienia wszystko.',
    support: 'Odpowiada na zgłoszenia swoich działów.',
    auditor: 'Widzi uprawnienia i aktywność, niczego nie zmienia.',
  },
  departments: 'Działy',
  all: 'Wszystkie',
  none: 'Brak',
  seen: 'Ostatnia wizyta',
  never: 'Brak danych',
  empty: 'Dostawca nikogo nie podaje',
  emptyLead: 'Obsługa pojawia się tu, gdy tylko poda ją dostawca.',
};
