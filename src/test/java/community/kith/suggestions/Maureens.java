package community.kith.suggestions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.springframework.core.io.ClassPathResource;

/** Puts Maureen's chapel, her family and her neighbourhood into the graph. */
final class Maureens {

    private Maureens() {}

    static void life(Driver driver) {
        write(driver, text("suggestions/maureen.cypher"), Map.of());
    }

    static void write(Driver driver, String statement, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            session.run(statement, parameters).consume();
        }
    }

    private static String text(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
