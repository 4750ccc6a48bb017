const Sequencer = require('@jest/test-sequencer').default;

/** What takes longest by far, in that order: begun last, it would run on alone while nothing else is left. */
const LONGEST = [
  'test/kill/',
  'test/e2e/',
  'test/plugin/api/fuzz',
  'test/core/access/lists',
  'test/core/access/histories',
];

const placeOf = ({ path }) => {
  const place = LONGEST.findIndex((part) => path.includes(part));
  return place === -1 ? LONGEST.length : place;
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
};
