/** What several copies of the service on a cluster tell each other through the browsers that they answer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"api", "graph"})
package community.kith.copies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
