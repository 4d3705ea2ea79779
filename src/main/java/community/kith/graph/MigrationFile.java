package community.kith.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * A step in the history of the graph's shape: a file {@code cypher/migrations/V001__name.cypher} with statements that each end with
 * a semicolon at the end of a line. Each statement can be run again without harm, so that a start that was cut off is taken up.
 */
record MigrationFile(int version, String name, String text) {

    private static final Pattern FILE_NAME = Pattern.compile("V(\\d{3})__([a-z0-9-]+)\\.cypher");

    static List<MigrationFile> load() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:cypher/migrations/*.cypher");
            return inOrder(Arrays.stream(files)
                    .map(file -> {
                        try {
                            return of(
                                    Objects.requireNonNullElse(file.getFilename(), ""), file.getContentAsString(UTF_8));
                        } catch (IOException failure) {
                            throw new UncheckedIOException(failure);
                        }
                    })
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static MigrationFile of(String fileName, String text) {
        var matcher = FILE_NAME.matcher(fileName);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A migration is named V001__what-it-does.cypher, not " + fileName);
        }
        return new MigrationFile(Integer.parseInt(matcher.group(1)), matcher.group(2), text);
    }

    private static List<MigrationFile> inOrder(List<MigrationFile> files) {
        var sorted = files.stream()
                .sorted(Comparator.comparingInt(MigrationFile::version))
                .toList();
        for (var i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).version() != i + 1) {
                throw new IllegalStateException(
                        "Migrations are numbered from 001 without a gap; after " + String.format("%03d", i) + " comes V"
                                + String.format("%03d", sorted.get(i).version()));
            }
        }
        return sorted;
    }

    List<String> statements() {
        var withoutComments = text.lines()
                .filter(line -> !line.stripLeading().startsWith("//"))
                .collect(joining("\n"));
        return Arrays.stream(withoutComments.split(";[ \\t]*(?=\\n|$)"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    String checksum() {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(text.replace("\r\n", "\n").getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
