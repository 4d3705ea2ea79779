/** Who may see whom, and why: decided here, at the edge, so that the domain stays plain. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "changes",
            "circles",
            "gaps",
            "graph",
            "groupneeds",
            "introductions",
            "outcomes",
            "paging",
            "paidsupport",
            "people",
            "refusals",
            "teams"
        })
package community.kith.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
