/**
 * What somebody might try who means harm, tried on the whole service: {@code docs/threat-model.md} lists all of it, also what is tried
 * elsewhere, beside the code that holds it. What takes text is generated from the schema, so that a new field is attacked as well.
 */
@NullMarked
package community.kith.attacks;

import org.jspecify.annotations.NullMarked;
