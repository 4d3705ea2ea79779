package community.kith.audit;

/** A change that was noted in its transaction and is in no chain yet. */
record NotedChange(String id, Entry entry) {}
