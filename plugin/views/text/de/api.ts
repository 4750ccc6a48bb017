import type { Text } from '../worded';

/** The page that describes the API. */
export const api: Text['api'] = {
  title: 'Die API',
  lead: 'Alles, was ein Programm von Latchkey verlangen kann. Jeder Aufruf trägt ein Token; was es darf, sagen seine Geltungsbereiche.',
  description: 'Dasselbe für Maschinen (OpenAPI 3.1)',
  call: 'Aufruf',
  does: 'Was er tut',
  needs: 'Geltungsbereich',
  takes: 'Nimmt',
  answers: 'Antwortet',
  forSomebody: 'für jemanden',
  details: (id) => `Die Felder von ${id}`,
};
