package community.kith.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The heads of all chains as an organisation keeps them outside the database: whoever can write to the database cannot write there.
 * Each line is a chain's id, how many records it has and the hash of the last.
 */
final class KeptHeads {

    private static final Pattern LINE = Pattern.compile("(\\S+) (\\d{1,9}) ([0-9a-f]{64}|-)");

    private KeptHeads() {}

    /**
     * Reads a file; none is there before the first check.
     *
     * @throws IllegalArgumentException when a line is not one of ours
     */
    static List<ChainHead> read(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank())
                            .map(KeptHeads::head)
                            .toList()
                    : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static void write(Path file, List<ChainHead> heads) {
        try {
            Files.write(file, heads.stream().map(KeptHeads::line).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String line(ChainHead head) {
        return "%s %d %s"
                .formatted(head.chain(), Math.max(0, head.count()), head.hash().isEmpty() ? "-" : head.hash());
    }

    private static ChainHead head(String line) {
        var parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "Not the head of a chain, which is its id, a number and a hash: " + line);
        }
        var hash = parts.group(3);
        return new ChainHead(parts.group(1), Long.parseLong(parts.group(2)), hash.equals("-") ? "" : hash);
    }
}
