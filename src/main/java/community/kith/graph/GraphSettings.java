package community.kith.graph;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the embedded database, read from {@code kith.*}; they say nothing when {@code spring.neo4j.uri} names a server.
 *
 * @param data the directory that the embedded database keeps; {@code ./data} by default
 * @param pageCache how much of the graph is held in memory outside the heap; 256 MB by default
 */
@ConfigurationProperties("kith")
record GraphSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("256MB") DataSize pageCache) {}
