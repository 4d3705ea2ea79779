/** What people take part in, from being present to contributing. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"graph", "refusals", "changes", "people", "community", "geography", "taxonomy"})
package community.kith.participation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
