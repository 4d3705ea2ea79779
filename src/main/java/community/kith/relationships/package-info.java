/** Who is in a person's life: ties, rings, contact. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "paging", "refusals", "changes", "people", "taxonomy"})
package community.kith.relationships;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
