/** Community Circles: who is in them and what they agreed to do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"changes", "graph", "paging", "refusals", "people", "taxonomy"})
package community.kith.circles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
