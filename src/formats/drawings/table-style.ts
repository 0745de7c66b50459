/** How tables are drawn: without colour, as they may be piped anywhere. */
export const tableStyle: { readonly style: { readonly head: []; readonly border: [] } } = {
  style: { head: [], border: [] },
};
