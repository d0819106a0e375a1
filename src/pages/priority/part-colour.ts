const colours = 6;

/** The number of the colour of a part, for `data-part`; after six indicators they begin anew. */
export const partColour = (index: number): number => index % colours;
