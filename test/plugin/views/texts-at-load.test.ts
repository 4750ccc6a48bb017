let asked: string[] = [];
jest.mock('../../../plugin/views/reader', () => ({
  ...jest.requireActual<object>('../../../plugin/views/reader'),
  reader: () => {
    asked.push(
      (new Error().stack ?? '').split('\n').find((line) => !/reader|text\.ts|Error/u.test(line)) ?? '',
    );
    return { language: 'en' };
  },
}));

test('no text is taken before there is a reader, whose language nobody knows yet', () => {
  asked = [];
  jest.requireActual('../../../plugin/index');
  expect([...new Set(asked)]).toEqual([]);
});
