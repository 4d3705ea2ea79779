/** People, their one-page profiles, gifts and interests. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"graph", "paging", "refusals", "changes", "geography", "taxonomy", "sessions"})
package community.kith.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
