/** What every reader of a directory shares: entries with their row, what is found wrong in them, and files checked as a whole. */
@NullMarked
@NamedInterface("reading")
package community.kith.directory.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
