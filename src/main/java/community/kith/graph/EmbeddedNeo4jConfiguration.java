package community.kith.graph;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded database when no setting names a server, and tells the driver where it listens. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "spring.neo4j.uri", matchIfMissing = true, havingValue = "embedded")
class EmbeddedNeo4jConfiguration {

    @Bean
    EmbeddedNeo4j embeddedNeo4j(GraphSettings settings) {
        return EmbeddedNeo4j.start(settings.data(), settings.pageCache().toBytes());
    }

    @Bean
    Neo4jConnectionDetails embeddedNeo4jConnection(EmbeddedNeo4j neo4j) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return URI.create(neo4j.address());
            }

            @Override
            public AuthToken getAuthToken() {
                return AuthTokens.basic("neo4j", neo4j.password());
            }
        };
    }
}
