/** JSON that others sent: checked as a whole first, then read item by item, tolerant of fields that are missing or mistyped. */
@NullMarked
package community.kith.directory.json;

import org.jspecify.annotations.NullMarked;
