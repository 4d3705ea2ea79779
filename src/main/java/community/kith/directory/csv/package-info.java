/** Spreadsheets: CSV as it really is, read through a mapping that says what the columns mean. */
@NullMarked
package community.kith.directory.csv;

import org.jspecify.annotations.NullMarked;
