import type { Text } from '../worded';

/** When what was sent can’t be done. */
export const faults: Text['faults'] = {
  notTaken:
    'Nichts wurde geändert: Etwas von dem, was gesendet wurde, fehlt, ist zu lang oder unbekannt. Wählen Sie noch einmal.',
  // What can’t be done follows "Das können Sie hier nicht:", and a full stop follows it.
  doings: {
    otherArea: 'die eigenen Seiten eines Kunden öffnen',
    foreignForm:
      'ein Formular einer anderen Seite oder einer früheren Anmeldung senden. Öffnen Sie die Seite noch einmal und senden Sie es von dort',
    nobody: 'etwas ohne Anmeldung tun',
    invalid:
      'das senden. Etwas darin fehlt, ist zu lang oder unbekannt. Gehen Sie zurück, ändern Sie es und senden Sie es noch einmal',
    tooOften: 'das so oft tun. Warten Sie eine Weile und versuchen Sie es dann noch einmal',
    conflict:
      'das tun, so wie es jetzt ist. Sehen Sie sich die Seite noch einmal an, und tun Sie es dann, wenn es noch passt',
  },
  conflicts: {
    'membership.conflict OWNER': 'den Inhaber entfernen oder suspendieren. Der Inhaber kann nur übergeben',
    'membership.conflict SELF': 'das mit sich selbst tun',
    'contact.conflict JOINED': 'das als Angabe eines Kontakts ändern. Es gehört zu einem Benutzer',
    'contact.conflict ADDRESS_TAKEN': 'diese E-Mail-Adresse verwenden. Jemand anderes hat sie',
    'invitation.conflict MEMBER': 'jemanden einladen, der schon Benutzer ist',
    'invitation.conflict INVITED': 'jemanden zweimal einladen. Eine Einladung wartet schon',
    'invitation.conflict INVITER': 'annehmen, was nicht mehr vergeben kann, wer Sie eingeladen hat',
    'ownership.conflict RECENT': 'innerhalb von 72 Stunden noch einmal übergeben',
    'grant.conflict HAS_ALL': 'ändern, was der Inhaber oder ein Master tun kann. Sie können immer alles',
    'request.conflict ANSWERED':
      'eine Anfrage beantworten oder zurücknehmen, die schon beantwortet oder zurückgenommen ist',
    'request.conflict EXPIRED': 'eine Anfrage beantworten oder zurücknehmen, die von selbst geendet hat',
    'request.conflict DONE': 'das zweimal tun. Es wurde schon getan',
    'review.conflict CHANGED':
      'entfernen, was benutzt oder geändert wurde oder geendet hat, seit Sie es gesehen haben. Sehen Sie es noch einmal an, und tun Sie es dann',
    'review.conflict UNDONE': 'zurückgeben, was schon zurückgegeben ist',
    'review.conflict OVER': 'zurückgeben, was vor mehr als 30 Tagen entfernt wurde',
    'team.conflict OWN_TEAM': 'Ihr eigenes Team einladen',
    'remote.conflict THERE': 'ein Team einladen, das Sie schon zugelassen oder eingeladen haben',
    'remote.conflict NOT_PENDING': 'eine Einladung beantworten, die schon beantwortet oder zurückgezogen ist',
    'remote.conflict INVITER': 'annehmen, was nicht mehr vergeben kann, wer es angeboten hat',
    'remote.conflict OVER': 'ein externes Team ändern, dessen Zugriff geschlossen ist',
    'remote.conflict NOT_ACTIVE': 'jemanden aus einem Team zulassen, das nicht aktiv ist',
    'remote.conflict OPEN': 'Personen einzeln zulassen, wo alle zugelassen sind',
    'member.conflict THERE': 'jemanden in ein Team aufnehmen, der schon darin ist',
    'mail.conflict UNREADABLE': 'eine E-Mail freigeben, die sich nicht mehr lesen lässt',
    'code.conflict UNREADABLE': 'einen Code sehen, der sich nicht mehr lesen lässt. Erneuern Sie ihn',
    'user.conflict SUSPENDED': 'einen Chat verknüpfen, solange Ihr Login suspendiert ist',
  },
};
