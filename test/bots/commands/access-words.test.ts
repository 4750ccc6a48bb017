import { findPeople } from '../../../bots/commands/access-words';
import type { ListedPerson } from '../../../core/index';

const person = (principal: string, name: string, email: string) =>
  ({ principal, name, email }) as unknown as ListedPerson;
const ada = person('contact:31', 'Ada Lindqvist', 'ada@bluebird-bakery.example');
const spoof = person('contact:66', 'ada@bluebird-bakery.example', 'evil@x.example');
const numbered = person('contact:67', 'contact:31', 'evil2@x.example');
const lena = person('contact:40', 'Lena Fischer', '');
const odd = person('contact:A@b', 'Odd', 'odd@x.example');

const found = (people: ListedPerson[], typed: string) =>
  findPeople(people, typed).map(({ principal }) => principal);

describe('whom somebody means', () => {
  it.each([
    ['an address', 'Ada@bluebird-bakery.example ', ['contact:31']],
    ['an id', 'contact:31', ['contact:31']],
    ['an id with capitals and an @', 'contact:A@b', ['contact:A@b']],
    ['a whole name', 'lena fischer', ['contact:40']],
    ['a part of a name', 'lind', ['contact:31']],
    ['nothing', '  ', []],
  ])('is found by %s', (_how, typed, expected) => {
    expect(found([spoof, numbered, ada, lena, odd], typed)).toEqual(expected);
  });

  it('is nobody for an address that is only somebody’s name', () => {
    expect(found([spoof, lena], 'ada@bluebird-bakery.example')).toEqual([]);
    expect(found([spoof], 'ada@')).toEqual([]);
  });
});
