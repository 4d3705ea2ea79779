/** What groups need from people, and who could give it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"graph", "refusals", "changes", "people", "community", "taxonomy", "geography"})
package community.kith.groupneeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
