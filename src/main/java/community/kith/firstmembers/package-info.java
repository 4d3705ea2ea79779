/** First members for groups that are to start: whom one fits, who was invited, and what they said. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "changes",
            "gaps",
            "geography",
            "graph",
            "introductions",
            "paging",
            "people",
            "community",
            "refusals"
        })
package community.kith.firstmembers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
