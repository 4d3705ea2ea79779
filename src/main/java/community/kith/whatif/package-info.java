/** What if: the rules of isolation on a life as it could be. Nothing is written. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "isolation",
            "people",
            "relationships",
            "participation",
            "community",
            "outcomes",
            "suggestions",
            "subjects",
            "refusals"
        })
package community.kith.whatif;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
