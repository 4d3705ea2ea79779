package community.kith.signin;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may read the figures that Prometheus collects, settings {@code kith.figures.*}. Administrators always may.
 *
 * @param tokenFile a file that holds what Prometheus sends as its bearer token, 32 characters at least; nobody but administrators
 *     without it
 */
@ConfigurationProperties("kith.figures")
record FiguresSettings(@Nullable Path tokenFile) {}
