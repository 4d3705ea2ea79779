/** Directories of the community: reading them in, row by row, and saying what became of each. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "changes",
            "graph",
            "paging",
            "refusals",
            "community",
            "geography",
            "taxonomy",
            "sessions"
        })
package community.kith.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
