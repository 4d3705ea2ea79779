/**
 * When groups meet: recurrence rules of RFC 5545, the parts of the week, and timings as people write them.
 *
 * <p>Nothing here knows the graph. The rules are followed by lib-recur, which only {@code ICalendarRule} imports.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package community.kith.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
