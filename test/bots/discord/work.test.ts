import { createWork } from '../../../bots/discord/work';

it('waits for all that is under way, and survives what fails in it', async () => {
  const logged: unknown[] = [];
  const note = (fields: unknown) => void logged.push(fields);
  const work = createWork({ info: note, warn: note, error: note });
  let isDone = false;
  work.add(Promise.reject(new TypeError('ada@example.com wrote 123456')));
  work.add(Promise.resolve().then(() => void (isDone = true)));
  await work.done();
  expect(isDone).toBe(true);
  expect(logged).toMatchObject([{ error: 'TypeError' }]);
  expect(JSON.stringify(logged)).not.toMatch(/ada|123456/);
});
