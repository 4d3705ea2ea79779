/**
 * Communities that nobody lives in, as large as wanted, and the ways to load them: to see how Kith does with a million people before
 * a million people rely on it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "graph")
package community.kith.imagined;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
