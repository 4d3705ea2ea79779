/** What somebody noticed that is not right in the directory, and what came of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"changes", "graph", "paging", "refusals", "community"})
package community.kith.corrections;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
