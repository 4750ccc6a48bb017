import { CATALOGUE } from '../../../core/index';
import { labelOf } from '../../../plugin/present/label-of';
import { text } from '../../../plugin/views';

describe('labelOf', () => {
  test.each([...CATALOGUE.values()])('says $key letter for letter as the host does', ({ key, label }) => {
    expect(labelOf(key)).toBe(label);
  });

  test('has words for nothing else', () => {
    expect(Object.keys(text.permissionLabels)).toEqual([...CATALOGUE.keys()]);
  });
});
