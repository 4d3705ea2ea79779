/** Spreadsheets: CSV as it really is, read through a mapping that says what the columns mean. */
@NullMarked
@NamedInterface("csv")
package community.kith.directory.csv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
