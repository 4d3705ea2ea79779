package community.kith.graph;

import java.nio.file.Path;

/** An embedded database that a command left behind, opened to look at it. */
public final class OpenedDirectory implements AutoCloseable {

    private static final long PAGE_CACHE = 64 << 20;

    private final EmbeddedNeo4j neo4j;

    public OpenedDirectory(Path directory) {
        this.neo4j = EmbeddedNeo4j.start(directory, PAGE_CACHE);
    }

    public Picture picture() {
        return Picture.of(neo4j.address(), neo4j.token().join());
    }

    @Override
    public void close() {
        neo4j.close();
    }
}
