import type { Text } from '../worded';

/** The page that describes the API. */
export const api: Text['api'] = {
  title: 'Die API',
  lead: 'Alles wat ’n program van Latchkey kan vra. Elke oproep dra ’n sleutel; wat dit mag doen, is wat die sleutel se omvange sê.',
  description: 'Dieselfde vir masjiene (OpenAPI 3.1)',
  call: 'Oproep',
  does: 'Wat dit doen',
  needs: 'Omvang',
  takes: 'Neem',
  answers: 'Antwoord',
  forSomebody: 'vir iemand',
  details: (id) => `Die velde van ${id}`,
};
