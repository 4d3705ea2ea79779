/** Places, groups and organisations of the community. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"changes", "graph", "paging", "refusals", "geography", "taxonomy", "sessions"})
package community.kith.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
