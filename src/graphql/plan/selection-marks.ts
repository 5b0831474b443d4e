/** Extensions of a field that is looked through: what is asked below it is asked of the nodes behind it. */
export const PASSES = { passes: true } as const;

/** Extensions of a field that tells where a page stands, or a node in it. */
export const PLACES = { places: true } as const;

/** Extensions of a type whose properties are those of an edge, and not of the node at its end. */
export const FACTS = { facts: true } as const;
