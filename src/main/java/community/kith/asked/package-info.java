/** How it feels, which can only be asked: answers with the day and who asked. Never one number with what is computed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"graph", "refusals", "changes", "people"})
package community.kith.asked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
