// Which modules a page needs beyond those that every page needs. Kith fills it in when it serves it: api.ServingModules.

/** Their addresses. */
export const modules = [];

/** For each page of the routes the numbers of its modules, those that are known of first before those that they import. */
export const needs = {};
