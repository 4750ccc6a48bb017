/** The page that describes the API. */
export const api = {
  title: 'The API',
  lead: 'Everything that a program can ask of Latchkey. Each call carries a token; what it may do is what its scopes say.',
  description: 'The same for machines (OpenAPI 3.1)',
  call: 'Call',
  does: 'What it does',
  needs: 'Scope',
  takes: 'Takes',
  answers: 'Answers',
  forSomebody: 'for somebody',
  details: (id: string) => `The fields of ${id}`,
} as const;
