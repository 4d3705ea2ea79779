/** What was changed, and taking a mistake back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "refusals"})
package community.kith.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
