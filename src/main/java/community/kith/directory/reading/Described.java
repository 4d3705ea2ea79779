package community.kith.directory.reading;

import community.kith.community.DirectoryRecord;
import java.util.List;

/**
 * A record of a directory and what was described together with it, such as the organisation and the places of a service.
 *
 * @param parts what comes along; in the graph it is taken before the record itself
 */
public record Described(DirectoryRecord record, List<DirectoryRecord> parts) {

    public Described {
        parts = List.copyOf(parts);
    }
}
