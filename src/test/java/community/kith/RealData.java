package community.kith;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Finds the real records that stand beside the project; where they do not, the test is skipped and says so. */
public final class RealData {

    private static final Path ROOT = Path.of("..", "shared", "data");

    private RealData() {}

    /** A file or folder of the real records, such as {@code folkestone-directory/data/services.csv}. */
    public static Path path(String inside) {
        Assumptions.assumeTrue(Files.isDirectory(ROOT), "The real records are not beside the project: " + ROOT);
        var path = ROOT.resolve(inside);
        if (!Files.exists(path)) {
            throw new IllegalArgumentException("Not among the real records: " + inside);
        }
        return path;
    }
}
