package community.kith.graph;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The statements of {@code cypher/}, by name: {@code people/by-id} is {@code cypher/people/by-id.cypher}. All are read at start,
 * so that a name without a file fails there, with the names that come near.
 */
public final class CypherQueries {

    private static final String ROOT = "cypher/";
    private static final String SUFFIX = ".cypher";

    private final Map<String, String> statements;

    private CypherQueries(Map<String, String> statements) {
        this.statements = Map.copyOf(statements);
    }

    /** Reads every statement on the class path except the migrations. */
    public static CypherQueries load() {
        var statements = new TreeMap<String, String>();
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "*/*" + SUFFIX)) {
                var path = file.getURL().getPath();
                var name = path.substring(path.lastIndexOf(ROOT) + ROOT.length(), path.length() - SUFFIX.length());
                if (!name.startsWith("migrations/")) {
                    statements.put(name, file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new CypherQueries(statements);
    }

    /** The names of all statements. */
    public Set<String> names() {
        return statements.keySet();
    }

    /**
     * The text of a statement.
     *
     * @throws IllegalArgumentException when there is no such file; the message lists near names
     */
    public String text(String name) {
        var text = statements.get(name);
        if (text == null) {
            throw new IllegalArgumentException(
                    "There is no " + ROOT + name + SUFFIX + ". Near names: " + near(name) + ".");
        }
        return text;
    }

    private String near(String name) {
        return statements.keySet().stream()
                .sorted(Comparator.<String>comparingInt(other -> distance(name, other))
                        .thenComparing(other -> other))
                .limit(3)
                .collect(joining(", "));
    }

    private static int distance(String one, String other) {
        var previous = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var current = new int[other.length() + 1];
            current[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
