package community.kith.graph;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of the database, read from {@code kith.*}. Where the embedded one is kept says nothing when {@code spring.neo4j.uri} names a
 * server.
 *
 * @param data the directory that the embedded database keeps; {@code ./data} by default
 * @param pageCache how much of the graph is held in memory outside the heap; 256 MB by default
 * @param startPatience how long Kith waits for the database to answer when it starts; a minute by default
 */
@ConfigurationProperties("kith")
record GraphSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("256MB") DataSize pageCache,
        @DefaultValue("1m") Duration startPatience) {}
