/** Isolation, computed from the map by published rules: measures, signals and a level. How it feels can only be asked, and is not here. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "people", "relationships", "participation", "community"})
package community.kith.isolation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
