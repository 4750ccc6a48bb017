/** What Slack takes, from its Block Kit and Web API reference; lengths in UTF-16 units. */
export const LIMITS = {
  header: 150,
  section: 3000,
  fieldsInSection: 10,
  fieldText: 2000,
  actionsInBlock: 25,
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  label: 2000,
  hint: 2000,
  input: 3000,
  options: 100,
  groups: 100,
  optionText: 75,
  optionValue: 75,
  modalTitle: 24,
  fallback: 3000,
} as const;

/** How much text one message or modal gets: Slack refuses more than about 13,000 characters of blocks. */
export const MOST_TEXT = 10_000;

/** How many blocks of buttons one message gets. */
export const MOST_ACTION_BLOCKS = 4;
