/** The same group from two sources: found, shown with the reasons, merged, and parted again. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"changes", "graph", "paging", "refusals", "community", "geography", "participation"})
package community.kith.duplicates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
