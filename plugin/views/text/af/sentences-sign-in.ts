import { sentencesOf } from '../told';

/** What people did about their own sign-in. */
export const signInSentences = sentencesOf({
  'session.begun': 'het aangemeld',
  'session.ended': 'het ’n eie sessie beëindig',
  'sessions.ended': 'het alle ander eie sessies beëindig',
  'factor.given': 'het ’n kode van die verifieerder gegee',
  'factor.recovered': 'het ’n herstelkode gebruik',
  'factor.on': 'het tweestap-aanmelding aangeskakel',
  'factor.off': 'het tweestap-aanmelding afgeskakel',
  'factor.codes': 'het nuwe herstelkodes gemaak',
  'addresses.allowed': 'het verander van waar die aanmelding geld',
  'profile.changed': 'het verander hoe hierdie bladsye vertoon',
  'factor.lost': 'het ’n verifieerder verloor, en vir ’n ander een gevra',
  'factor.vouched': 'het ingestaan vir iemand wat ’n verifieerder verloor het',
  'factor.stopped': 'het gekeer dat ’n ander verifieerder opgestel word',
  'factor.link': 'het die skakel laat e-pos waarmee die verifieerder vervang word',
  'factor.replaced': 'het die verlore verifieerder afgehaal',
  'password.offered': 'het ’n skakel gemaak waarmee iemand ’n wagwoord stel',
  'password.set': 'het die eerste wagwoord gestel',
  'password.changed': 'het die wagwoord verander',
  'password.reset': 'het die wagwoord van voor af gestel, met ’n kode per e-pos',
});
