import { sentencesOf } from '../told';

/** What people did about their own sign-in. */
export const signInSentences = sentencesOf({
  'session.begun': 'hat sich angemeldet',
  'session.ended': 'hat eine eigene Sitzung beendet',
  'sessions.ended': 'hat alle anderen eigenen Sitzungen beendet',
  'factor.given': 'hat einen Code des Authenticators eingegeben',
  'factor.recovered': 'hat einen Wiederherstellungscode benutzt',
  'factor.on': 'hat die Anmeldung in zwei Schritten eingeschaltet',
  'factor.off': 'hat die Anmeldung in zwei Schritten abgeschaltet',
  'factor.codes': 'hat neue Wiederherstellungscodes erstellt',
  'addresses.allowed': 'hat geändert, von wo die eigene Anmeldung möglich ist',
  'profile.changed': 'hat geändert, wie diese Seiten für das eigene Login aussehen',
  'factor.lost': 'hat den Authenticator verloren und um einen anderen gebeten',
  'factor.vouched': 'hat für jemanden gebürgt, der den Authenticator verloren hat',
  'factor.stopped': 'hat angehalten, dass ein anderer Authenticator eingerichtet wird',
  'factor.link': 'hat sich den Link zum Ersetzen des Authenticators senden lassen',
  'factor.replaced': 'hat den verlorenen Authenticator entfernt',
  'password.offered': 'hat einen Link erstellt, mit dem jemand das eigene Passwort setzt',
  'password.set': 'hat das erste Passwort gesetzt',
  'password.changed': 'hat das eigene Passwort geändert',
  'password.reset': 'hat mit einem Code per E-Mail ein neues Passwort gesetzt',
});
