/** What a neighbourhood lacks: interests that people share and nothing serves, and what could be made of that. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "changes",
            "graph",
            "refusals",
            "people",
            "community",
            "geography",
            "taxonomy",
            "sessions"
        })
package community.kith.gaps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
