/** Circles' meetings for the calendar programs of whoever may see the circle. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "changes", "circles", "graph", "people", "refusals"})
package community.kith.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
