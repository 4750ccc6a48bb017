import type { Piece } from '../../words';
import type { Text } from '../worded';
import { form, people, services } from './counted';

const b = (strong: string): Piece => ({ strong });

/** Who can no longer get where: "2 osoby z firmy Acme nie mają już dostępu do tego konta". */
function noAccess(n: number, from: string, to: string): string {
  if (n === 0) return `Nikt ${from} nie ma już dostępu ${to}`;
  const have = form(n, { one: 'nie ma', few: 'nie mają', many: 'nie ma', other: 'nie ma' });
  return `${people(n)} ${from} ${have} już dostępu ${to}`;
}

/** A remote team: one that was let in, or one's own that is let in elsewhere. */
export const remote: Text['remote'] = {
  entryLead: (team, company) => `Zespół ${team}, firma ${company}`,
  letInLead: (team) => `Wpuszcza Twój zespół ${team}`,
  offersLead: (team) => `Proponuje wejście Twojemu zespołowi ${team}`,
  permissions: 'Uprawnienia',
  close: 'Zamknij dostęp',
  withdraw: 'Wycofaj zaproszenie',
  leave: 'Opuść',
  inviteAgain: 'Zaproś zespół',
  over: {
    closed: 'Zamknięto. Nikt z tego zespołu nie ma tędy dostępu do tego konta.',
    rejected: 'Druga strona odrzuca zaproszenie. Nikt z tego zespołu nie ma tędy dostępu do tego konta.',
  },
  overThere: {
    closed: 'Zamknięto. Nikt z Twojego zespołu nie ma tędy dostępu do tamtego konta.',
    rejected: 'Zaproszenie odrzucono. Nikt z Twojego zespołu nie ma tędy dostępu do tamtego konta.',
  },
  pending: (company) =>
    `Brak jeszcze odpowiedzi od firmy ${company}. Do tego czasu nikt z tego zespołu nie ma dostępu do tego konta.`,
  people: 'Osoby',
  peopleCaption: (name) => `Osoby w zespole ${name}`,
  person: 'Osoba',
  status: 'Stan',
  change: 'Zmiana',
  letIn: 'Wpuszczono',
  waits: 'Czeka na Ciebie',
  noPeople: 'Nikt z tego zespołu nie może teraz działać',
  noPeopleLead: 'Tu pojawiają się osoby, które dołączą do swojego zespołu po drugiej stronie.',
  onceActive: 'Nazwiska osób widać po przyjęciu zaproszenia.',
  admit: 'Wpuść',
  dismiss: 'Już nie wpuszczaj',
  sayAdmit: (who) => ['Wpuść: ', b(who)],
  admitted: (who) => ['Zapisano. ', b(who), ' ma dostęp od następnego kliknięcia.'],
  sayDismiss: (who) => ['Już nie wpuszczaj: ', b(who)],
  dismissed: (who) => ['Zapisano. ', b(who), ' nie ma już dostępu do tego konta i znów czeka.'],
  details: 'Szczegóły',
  name: 'Nazwa zespołu',
  nameHint: 'Jak nazywasz ich u siebie.',
  admission: 'Kto dołączy do ich zespołu',
  admissions: { open: 'wchodzi od razu', each: 'czeka, aż zgodzisz się wpuścić' },
  save: 'Zapisz',
  saved: 'Zapisano.',
  sayEdit: (name) => ['Zapisz szczegóły zespołu ', b(name)],
  ends: 'Koniec dostępu',
  endsNever: 'Nigdy',
  endsAll: (day) => `${day}, całość`,
  endsPart: (day) => `Część, najwcześniej ${day}`,
  endsHint: 'Każde uprawnienie ma własny koniec; zmienia się go razem z uprawnieniami.',
  holds: 'Co mogą tu robić',
  holdsThere: 'Co Twój zespół może tam robić',
  offered: 'Co Twój zespół mógłby tam robić',
  holdsNothing: 'Nic.',
  onServices: services,
  everyService: 'wszystkie usługi, także przyszłe',
  onServicesOf: (label, where) => `${label} (${where})`,
  departments: 'Wyłącz dostęp do następujących działów',
  departmentsLead: 'Zamknięty dział pozostaje zamknięty dla wszystkich tych osób, cokolwiek innego mają.',
  noDepartments: 'Nie ma żadnych działów.',
  sayDepartments: (name) => ['Zmień działy zamknięte dla zespołu ', b(name)],
  departmentsSaved: 'Zapisano. Działa od następnego kliknięcia.',
  closeTitle: (name) => `Zamknąć dostęp zespołu ${name}?`,
  closeLead: (n, company) =>
    `${noAccess(n, `z firmy ${company}`, 'do tego konta')}, od razu i wszędzie. To, co nadano zespołowi, kończy się i nie wraca z nowym zaproszeniem.`,
  closeDo: 'Zamknij dostęp',
  withdrawTitle: (name) => `Wycofać zaproszenie zespołu ${name}?`,
  withdrawLead: (company) => `${company} nie może go już przyjąć. To, co oferujesz, kończy się.`,
  withdrawDo: 'Wycofaj',
  leaveTitle: (company) => `Opuścić konto firmy ${company}?`,
  leaveLead: (n, team, company) =>
    `${noAccess(n, `z zespołu ${team}`, `do konta firmy ${company}`)}, od razu i wszędzie.`,
  leaveDo: (company) => `Opuść konto firmy ${company}`,
  keep: 'Zostaw',
  sayClose: (name) => ['Zamknij dostęp zespołu ', b(name)],
  sayWithdraw: (name) => ['Wycofaj zaproszenie zespołu ', b(name)],
  sayLeave: (company) => ['Opuść konto firmy ', b(company)],
  closed: (n, company) => `Zamknięto. ${noAccess(n, `z firmy ${company}`, 'do tego konta')}.`,
  withdrawn: (company) => `Wycofano. ${company} nie może go już przyjąć.`,
  left: (company) => ['Opuszczono. Twój zespół nie ma już dostępu do konta firmy ', b(company), '.'],
  sayAccept: (company, team) => ['Przyjmij zaproszenie od firmy ', b(company), ' dla zespołu ', b(team)],
  accepted: (company, team) => [
    'Przyjęto. Zespół ',
    b(team),
    ' ma teraz dostęp do konta firmy ',
    b(company),
    '.',
  ],
  sayReject: (company, team) => ['Odrzuć zaproszenie od firmy ', b(company), ' dla zespołu ', b(team)],
  rejected: (company) => ['Odrzucono. ', b(company), ' dostaje powiadomienie. Nic nie zostało otwarte.'],
};
