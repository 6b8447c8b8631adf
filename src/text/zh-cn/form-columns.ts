/** Words beside the heads that the forms print; those who read Chinese need none. */
export const headNames: Readonly<Record<string, string>> = {};
