/** What the map knows that matters for one outcome of one person, as plain records. */
@NullMarked
@NamedInterface("life")
package community.kith.suggestions.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
