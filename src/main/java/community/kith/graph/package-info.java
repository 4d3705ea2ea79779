/** How Neo4j is reached: embedded by default or a server by setting, named Cypher, migrations, ids. Knows nobody of ours. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package community.kith.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
