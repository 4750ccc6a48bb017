import type { Text } from '../worded';

/** The page that describes the API. */
export const api: Text['api'] = {
  title: 'Interfejs API',
  lead: 'Wszystko, o co program może poprosić Latchkey. Każde wywołanie niesie token; co mu wolno, mówią jego zakresy.',
  description: 'To samo dla maszyn (OpenAPI 3.1)',
  call: 'Wywołanie',
  does: 'Co robi',
  needs: 'Zakres',
  takes: 'Przyjmuje',
  answers: 'Zwraca',
  forSomebody: 'w czyimś imieniu',
  details: (id) => `Pola wywołania ${id}`,
};
