import type { VNode } from 'preact';

/** A vendor's long name, which may be broken where its words meet. */
export const VendorWord = ({ name }: { readonly name: string }): VNode => (
  <>
    {name
      .split(/(?<=_)|(?<=^Event)(?=[A-Z])/u)
      .flatMap((part, index) => (index === 0 ? [part] : [<wbr key={index} />, part]))}
  </>
);
