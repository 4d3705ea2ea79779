/** Wellbeing Teams: who works in them and whom they support. */
@NullMarked
@ApplicationModule(allowedDependencies = {"changes", "graph", "paging", "refusals", "people", "geography"})
package community.kith.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
