/** What can be suggested, tried and learned about: a person, a group, a place, equipment, a gift or a Community Circle. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "refusals", "people", "community", "taxonomy", "circles"})
package community.kith.subjects;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
