/** When groups meet: recurrence rules of RFC 5545, the parts of the week, and timings as people write them. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package community.kith.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
