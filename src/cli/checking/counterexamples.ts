/** Where counterexamples are kept, from the folder a command runs in. */
export const COUNTEREXAMPLES = 'counterexamples';
