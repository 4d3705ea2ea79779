package community.kith.community;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What a directory says about a place, a group or an organisation, read and checked. */
public sealed interface DirectoryRecord permits OrganisationRecord, PlaceRecord, GroupRecord {

    /** Which record of which directory. */
    SourceKey key();

    /** Tells whether two versions of a record say the same, to the last letter. */
    default String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
