import { sentencesOf } from '../told';

/** What people did about their own sign-in. */
export const signInSentences = sentencesOf({
  'session.begun': 'loguje się',
  'session.ended': 'kończy jedną ze swoich sesji',
  'sessions.ended': 'kończy wszystkie swoje inne sesje',
  'factor.given': 'podaje kod z aplikacji uwierzytelniającej',
  'factor.recovered': 'używa kodu zapasowego',
  'factor.on': 'włącza logowanie dwuetapowe',
  'factor.off': 'wyłącza logowanie dwuetapowe',
  'factor.codes': 'tworzy nowe kody zapasowe',
  'addresses.allowed': 'zmienia, skąd może się logować',
  'profile.changed': 'zmienia, jak czyta te strony',
  'factor.lost': 'zgłasza utratę aplikacji uwierzytelniającej i prosi o nową',
  'factor.vouched': 'poręcza za kogoś po utracie aplikacji uwierzytelniającej',
  'factor.stopped': 'zatrzymuje ustawienie nowej aplikacji uwierzytelniającej',
  'factor.link': 'zamawia e-mailem link do wymiany aplikacji uwierzytelniającej',
  'factor.replaced': 'odłącza swoją utraconą aplikację uwierzytelniającą',
  'password.offered': 'tworzy link, którym ktoś ustawi hasło',
  'password.set': 'ustawia swoje pierwsze hasło',
  'password.changed': 'zmienia swoje hasło',
  'password.reset': 'ustawia nowe hasło dzięki kodowi z wiadomości',
});
