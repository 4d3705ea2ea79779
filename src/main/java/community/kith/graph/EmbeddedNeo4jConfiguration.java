package community.kith.graph;

import java.net.URI;
import java.util.concurrent.CompletionStage;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokenManager;
import org.neo4j.driver.exceptions.SecurityException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.PropertyResolver;

/** Starts the embedded database when no setting names a server, and tells the driver where it listens. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = EmbeddedNeo4jConfiguration.URI_SETTING, matchIfMissing = true, havingValue = "embedded")
class EmbeddedNeo4jConfiguration {

    static final String URI_SETTING = "spring.neo4j.uri";

    /** Whether no setting names a server. */
    static boolean isWanted(PropertyResolver settings) {
        return "embedded".equalsIgnoreCase(settings.getProperty(URI_SETTING, "embedded"));
    }

    static EmbeddedNeo4j start(GraphSettings settings) {
        return EmbeddedNeo4j.start(settings.data(), settings.pageCache().toBytes());
    }

    @Bean
    EmbeddedNeo4j embeddedNeo4j(GraphSettings settings, ObjectProvider<Neo4jAhead.Begun> ahead) {
        var begun = ahead.getIfAvailable();
        return begun == null ? start(settings) : begun.awaited();
    }

    @Bean
    Neo4jConnectionDetails embeddedNeo4jConnection(EmbeddedNeo4j neo4j) {
        return new Neo4jConnectionDetails() {
            @Override
            public URI getUri() {
                return URI.create(neo4j.address());
            }

            @Override
            public AuthTokenManager getAuthTokenManager() {
                return new OnceItIsTaken(neo4j);
            }
        };
    }

    /** Lets the driver be there before the database has taken the password; who asks something first waits for it. */
    private record OnceItIsTaken(EmbeddedNeo4j neo4j) implements AuthTokenManager {

        @Override
        public CompletionStage<AuthToken> getToken() {
            return neo4j.token();
        }

        @Override
        public boolean handleSecurityException(AuthToken token, SecurityException refused) {
            return false;
        }
    }
}
