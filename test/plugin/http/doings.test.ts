import { adminRoutes } from '../../../plugin/admin/routes';
import { clientRoutes } from '../../../plugin/client/routes';
import { text } from '../../../plugin/views';

const doings = [...new Set([...clientRoutes(), ...adminRoutes({})].map(({ doing }) => doing))];

describe('what a route is for', () => {
  test.each(doings)('"%s" is said in each language', (doing) => {
    expect(text.doings).toHaveProperty([doing], doing);
  });

  test('nothing is said that no route is for', () => {
    expect(Object.keys(text.doings).filter((doing) => !doings.includes(doing))).toEqual([]);
  });
});
