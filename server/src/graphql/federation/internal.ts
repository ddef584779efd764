/** Marks what only Rapport's own application and its administrators need, so that a router's contract can leave it out. */
export const INTERNAL = '@tag(name: "internal")';
