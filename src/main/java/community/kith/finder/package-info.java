/** Groups and places near somebody, a postcode or a place that are what is looked for, and why. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "paging",
            "refusals",
            "people",
            "community",
            "geography",
            "taxonomy",
            "sessions",
            "subjects",
            "suggestions",
            "suggestions :: life"
        })
package community.kith.finder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
