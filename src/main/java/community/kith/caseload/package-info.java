/** What is kept of isolation, so that a coach finds at once who needs a conversation first: figures, how they were before, case-loads. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "graph",
            "changes",
            "people",
            "relationships",
            "isolation",
            "circles",
            "teams",
            "geography",
            "paging"
        })
package community.kith.caseload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
