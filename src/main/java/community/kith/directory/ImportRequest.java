package community.kith.directory;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to be imported: a file with its format or mapping, or a feed that is configured.
 *
 * @param file the file, kept until the import has ended
 * @param mappingFile a mapping that came along
 * @param source the name of the directory
 * @param filter which rows of a CSV file are wanted, such as {@code area_name:Wigan}
 */
record ImportRequest(
        @Nullable Path file,
        @Nullable String format,
        @Nullable String mapping,
        @Nullable Path mappingFile,
        @Nullable String source,
        @Nullable String filter,
        @Nullable String feed) {}
