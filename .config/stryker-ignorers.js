/** Functions whose last argument is a problem in words. */
const WORDED = new Set(['against', 'againstSaid', 'leftOpen', 'partyLeftOpen']);

/** Properties that hold a sentence. */
const SENTENCES = new Set(['about', 'breaks', 'evidence', 'problem', 'statement', 'title', 'why']);

/** Whether this is, or is a part of, the wording of evidence. */
function isWording({ parentPath: parent, key, listKey }) {
  if (parent?.isConditionalExpression()) return isWording(parent);
  return (
    parent?.isCallExpression() === true &&
    listKey === 'arguments' &&
    key === parent.node.arguments.length - 1 &&
    WORDED.has(parent.node.callee.name)
  );
}

const isSentence = ({ parentPath: parent }) =>
  parent?.isObjectProperty() === true && SENTENCES.has(parent.node.key.name);

/** Words for people: another wording is no defect. */
const wordsForPeople = {
  shouldIgnore(path) {
    if (!path.isStringLiteral() && !path.isTemplateLiteral()) return undefined;
    return isWording(path) || isSentence(path) ? 'another wording is no defect' : undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'words-for-people', value: wordsForPeople }];
