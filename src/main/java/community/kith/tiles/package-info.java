/** A picture of the streets under the walk, for an organisation that has a map server; without its setting there is none. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package community.kith.tiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
