/** What could be tried, in the order of the Support Sequence, each with its reasons. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "outcomes",
            "paidsupport",
            "subjects",
            "people",
            "relationships",
            "participation",
            "community",
            "taxonomy",
            "geography",
            "sessions",
            "circles",
            "teams"
        })
package community.kith.suggestions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
