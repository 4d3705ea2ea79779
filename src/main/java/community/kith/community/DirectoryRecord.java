package community.kith.community;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** What a directory says about a place, a group or an organisation, read and checked. */
public sealed interface DirectoryRecord permits OrganisationRecord, PlaceRecord, GroupRecord {

    /** Which record of which directory. */
    SourceKey key();

    /** Tells whether two versions of a record say the same, to the last letter. */
    default String hash() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
