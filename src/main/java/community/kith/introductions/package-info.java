/** Introductions to groups and places, followed up: asked for, contacted, welcomed, went, stayed three months, or why not. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "refusals",
            "changes",
            "people",
            "community",
            "agreements",
            "participation",
            "paging",
            "subjects"
        })
package community.kith.introductions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
