/** The learning log: what was tried, who was there, what worked and what did not. It changes what is suggested next. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "refusals", "changes", "people", "outcomes", "subjects"})
package community.kith.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
