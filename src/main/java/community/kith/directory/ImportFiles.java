package community.kith.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the files of imports lie while they are needed; each is deleted afterwards, also when the process before was killed. */
@Component
public class ImportFiles {

    private static final String PREFIX = "kith-import-";

    private final Path folder = Path.of(System.getProperty("java.io.tmpdir"));

    /** A new, empty file that nobody else can read. */
    public Path create() {
        try {
            return Files.createTempFile(folder, PREFIX + ProcessHandle.current().pid() + "-", ".tmp");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public void delete(@Nullable Path file) {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** Deletes what processes left that are no longer there. */
    void deleteLeftOvers() {
        leftOvers().forEach(this::delete);
    }

    /** The files of this process. */
    List<Path> ownFiles() {
        var own = PREFIX + ProcessHandle.current().pid() + "-";
        return files(name -> name.startsWith(own));
    }

    private List<Path> leftOvers() {
        return files(name -> {
            var process = name.replaceFirst(PREFIX, "").replaceFirst("-.*", "");
            return process.matches("\\d{1,18}")
                    && ProcessHandle.of(Long.parseLong(process)).isEmpty();
        });
    }

    private List<Path> files(Predicate<String> wanted) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .filter(file -> wanted.test(file.getFileName().toString()))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
