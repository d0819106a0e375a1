/** The address of the remarks within the page. */
export const remarksId = "data-remarks";
