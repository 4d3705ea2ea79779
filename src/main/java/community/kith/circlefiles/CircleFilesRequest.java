package community.kith.circlefiles;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to be imported.
 *
 * @param egos the file of whose circles they are
 * @param alters the file of who is in them
 * @param ties the file of who of these knows whom
 * @param mapping a mapping that comes with Kith
 * @param mappingFile a mapping that came along
 * @param source the name of what they come from
 * @param team the id of the team that supports the egos from now on
 */
record CircleFilesRequest(
        @Nullable Path egos,
        @Nullable Path alters,
        @Nullable Path ties,
        @Nullable String mapping,
        @Nullable Path mappingFile,
        @Nullable String source,
        @Nullable String team) {

    /** The files that are read while the import runs. */
    List<Path> files() {
        return Stream.of(egos, alters, ties).filter(Objects::nonNull).toList();
    }
}
