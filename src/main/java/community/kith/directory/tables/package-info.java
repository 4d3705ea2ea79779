/** Tables that a community map rests on: postcodes, neighbourhoods, words for interests. */
@NullMarked
package community.kith.directory.tables;

import org.jspecify.annotations.NullMarked;
