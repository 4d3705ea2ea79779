/**
 * Relationship circles as files: people with their circles read in from other programs, and a person's circle given out to them.
 * Files are read, run and reported as those of directories are.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "paging",
            "refusals",
            "people",
            "relationships",
            "taxonomy",
            "teams",
            "directory",
            "directory :: reading",
            "directory :: csv"
        })
package community.kith.circlefiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
