/** What somebody asked the finder, kept under a name, and what fits it since they last looked. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "changes",
            "community",
            "finder",
            "graph",
            "people",
            "refusals",
            "sessions",
            "subjects",
            "taxonomy"
        })
package community.kith.savedsearches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
