package community.kith.directory;

import community.kith.community.DirectoryRecord;
import community.kith.community.GroupRecord;
import community.kith.community.OrganisationRecord;
import community.kith.community.PlaceRecord;
import community.kith.community.SourceKey;

/** The sorts of records of a directory; each has ids of its own. */
enum RecordSort {
    ORGANISATION,
    PLACE,
    GROUP;

    static RecordSort of(DirectoryRecord record) {
        return switch (record) {
            case OrganisationRecord organisation -> ORGANISATION;
            case PlaceRecord place -> PLACE;
            case GroupRecord group -> GROUP;
        };
    }

    /** Which record of which sort. */
    record Key(RecordSort sort, SourceKey key) {

        static Key of(DirectoryRecord record) {
            return new Key(RecordSort.of(record), record.key());
        }
    }
}
