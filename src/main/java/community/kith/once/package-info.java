/** What a device sends twice under one key is done once, whichever copies of the service it reaches. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "api", "changes", "graph"})
package community.kith.once;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
