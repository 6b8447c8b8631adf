/** English beside the heads that the forms print, which stay as they are: the printed head is law. */
export const headNames: Readonly<Record<string, string>> = {};
