/** How much one account may ask in a time, counted across all copies of the service. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "api", "graph"})
package community.kith.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
