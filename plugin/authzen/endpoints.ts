/** Where each kind of question is asked, below `access/v1`, by the name that the metadata gives it. */
export const ENDPOINTS = {
  access_evaluation_endpoint: '/evaluation',
  access_evaluations_endpoint: '/evaluations',
  search_subject_endpoint: '/search/subject',
  search_resource_endpoint: '/search/resource',
  search_action_endpoint: '/search/action',
} as const;

/** Under which path all of them lie. */
export const ACCESS = '/access/v1';
