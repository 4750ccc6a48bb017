import type { Text } from '../worded';

/** When what was sent can’t be done. */
export const faults: Text['faults'] = {
  /** Above a form that comes back. */
  notTaken:
    'Niczego nie zmieniono: czegoś w tym, co wysłano, brakuje albo jest za długie lub nieznane. Wybierz jeszcze raz.',
  /** What can’t be done, in words that follow "Nie możesz tu" and end the sentence. */
  doings: {
    otherArea: 'otworzyć stron należących do samego klienta',
    foreignForm:
      'wysłać formularza z innej strony ani sprzed ponownego zalogowania. Otwórz stronę jeszcze raz i wyślij go stamtąd',
    nobody: 'zrobić tego bez zalogowania',
    invalid:
      'wysłać tego: coś w tym jest za długie lub nieznane albo czegoś brakuje. Wróć, popraw to i wyślij',
    tooOften: 'robić tego tak często. Odczekaj trochę i spróbuj ponownie',
    conflict: 'zrobić tego w obecnym stanie rzeczy. Zobacz stronę jeszcze raz i zrób to, jeśli nadal pasuje',
  },
  /** The same of a change that doesn’t fit what is there, by code and reason. */
  conflicts: {
    'membership.conflict OWNER': 'usunąć ani zawiesić właściciela; może on tylko przekazać własność',
    'membership.conflict SELF': 'zrobić tego wobec siebie',
    'contact.conflict JOINED': 'zmienić tego jako kontaktu: należy to do użytkownika',
    'contact.conflict ADDRESS_TAKEN': 'użyć tego adresu e-mail: ma go ktoś inny',
    'invitation.conflict MEMBER': 'zaprosić kogoś, kto jest już użytkownikiem',
    'invitation.conflict INVITED': 'zaprosić kogoś dwa razy: zaproszenie już czeka',
    'invitation.conflict INVITER': 'przyjąć tego, czego osoba zapraszająca nie może już nadać',
    'ownership.conflict RECENT': 'przekazać własności ponownie przed upływem 72 godzin',
    'grant.conflict HAS_ALL': 'zmienić tego, co może właściciel lub zarządca: mogą zawsze wszystko',
    'request.conflict ANSWERED':
      'odpowiedzieć na prośbę ani jej wycofać: ma już odpowiedź albo jest wycofana',
    'request.conflict EXPIRED': 'odpowiedzieć na prośbę ani jej wycofać: już wygasła',
    'request.conflict DONE': 'zrobić tego dwa razy: to już zrobiono',
    'review.conflict CHANGED':
      'usunąć tego, co w międzyczasie ktoś zmienił, zakończył lub czego ktoś użył. Zobacz to jeszcze raz i wtedy usuń',
    'review.conflict UNDONE': 'przywrócić tego, co już przywrócono',
    'review.conflict OVER': 'przywrócić tego, co usunięto ponad 30 dni temu',
    'team.conflict OWN_TEAM': 'zaprosić własnego zespołu',
    'remote.conflict THERE': 'zaprosić zespołu, który jest już wpuszczony lub zaproszony',
    'remote.conflict NOT_PENDING': 'odpowiedzieć na to zaproszenie: ma już odpowiedź albo jest wycofane',
    'remote.conflict INVITER': 'przyjąć tego, czego osoba zapraszająca nie może już nadać',
    'remote.conflict OVER': 'zmienić zespołu zewnętrznego, którego dostęp jest zamknięty',
    'remote.conflict NOT_ACTIVE': 'wpuścić osoby z zespołu, którego dostęp nie działa',
    'remote.conflict OPEN': 'wpuszczać osób pojedynczo tam, gdzie wchodzą wszystkie',
    'member.conflict THERE': 'dodać do zespołu osoby, która już w nim jest',
    'mail.conflict UNREADABLE': 'zwolnić wiadomości, której nie da się już odczytać,',
    'code.conflict UNREADABLE': 'zobaczyć kodu, którego nie da się już odczytać. Wymień go',
    'user.conflict SUSPENDED': 'połączyć czatu, gdy Twój login jest zawieszony',
  },
};
