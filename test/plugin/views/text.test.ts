import { list, text } from '../../../plugin/views';
import { count } from '../../../plugin/views/text/count';

describe('text', () => {
  it('counts with the right form', () => {
    expect(count(1, 'contact', 'contacts')).toBe('1 contact');
    expect(count(1204, 'contact', 'contacts')).toBe('1,204 contacts');
  });

  it('joins names', () => {
    expect(list(['Ada', 'Jonas', 'Grace'])).toBe('Ada, Jonas and Grace');
    expect(list(['Ada', 'Jonas'], 'or')).toBe('Ada or Jonas');
  });

  it('sums people up in a sentence, and leaves out what there is none of', () => {
    expect(text.people.totals({ signIn: 9, contacts: 203, invited: 2, remote: 7 })).toBe(
      '9 who sign in, 203 contacts, 2 invited, 7 through remote teams.',
    );
    expect(text.people.totals({ signIn: 1, contacts: 0, invited: 0, remote: 0 })).toBe(
      '1 who sign in, 0 contacts.',
    );
  });

  it.each([
    [{ kind: 'direct' as const }, 'given directly'],
    [{ kind: 'owner' as const }, 'as owner'],
    [{ kind: 'master' as const }, 'as master'],
    [{ kind: 'team' as const, name: 'IT team' }, 'through IT team'],
    [{ kind: 'remote' as const, name: 'Web crew' }, 'through Web crew'],
    [{ kind: 'implied' as const, name: 'Open new tickets' }, 'comes with Open new tickets'],
  ])('says through whom: %j', (source, words) => {
    expect(text.through(source)).toBe(words);
  });

  it.each([
    [
      { reason: 'notOffered' as const, host: 'Harbourline' },
      'Harbourline doesn’t offer this to your account. Ask Harbourline.',
    ],
    [{ reason: 'notYours' as const, ask: 'Grace' }, 'You don’t have this, so you can’t give it. Ask Grace.'],
    [{ reason: 'own' as const, who: 'Grace' }, 'You can’t change your own permissions. Grace can.'],
    [{ reason: 'ended' as const, on: { iso: '', text: '3 Dec 2026' } }, 'Ended 3 Dec 2026.'],
    [{ reason: 'needsSignIn' as const }, 'Needs a sign-in. A contact has none.'],
    [{ reason: 'notOnService' as const }, 'Not offered for this service.'],
    [{ reason: 'owner' as const }, 'The owner has everything, always.'],
    [
      { reason: 'master' as const, host: 'Harbourline' },
      'Only the owner or Harbourline can change a master.',
    ],
    [{ reason: 'readOnly' as const, ask: 'Grace' }, 'You can look, but not change. Ask Grace.'],
    [
      { reason: 'beyond' as const, ask: 'Grace' },
      'You don’t have all that this person has, so you can’t change it. Ask Grace.',
    ],
  ])('gives a lock its reason and who could: %j', (lock, words) => {
    expect(text.lock(lock)).toBe(words);
  });
});
