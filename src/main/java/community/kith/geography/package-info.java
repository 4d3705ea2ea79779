/** Where things are: postcodes from a local table, neighbourhoods, and how far it is on foot. */
@NullMarked
@ApplicationModule(allowedDependencies = {"changes", "graph", "paging", "refusals"})
package community.kith.geography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
