package community.kith.savedsearches;

import java.util.UUID;

/** The id of a saved search. */
record SavedSearchId(String value) {

    SavedSearchId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An id is never blank");
        }
    }

    /** An id that somebody gave; a blank one is nobody's. */
    static SavedSearchId given(String id) {
        return new SavedSearchId(id.isBlank() ? UUID.randomUUID().toString() : id);
    }

    @Override
    public String toString() {
        return value;
    }
}
