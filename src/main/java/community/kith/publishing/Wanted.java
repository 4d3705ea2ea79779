package community.kith.publishing;

import community.kith.community.AssetTaxonomy;
import community.kith.graph.Point;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Which services are asked for.
 *
 * @param words a full-text query
 * @param taxonomy the taxonomy of which the service must have a word
 * @param code which word; null for any
 * @param youngest the least that its youngest age may be
 * @param oldest the most that its oldest age may be
 * @param notBefore the time from which it may start
 * @param notAfter the time by which it ends
 * @param placed whether only those with a known place count
 */
record Wanted(
        @Nullable String words,
        @Nullable AssetTaxonomy taxonomy,
        @Nullable String code,
        @Nullable Around around,
        @Nullable Integer youngest,
        @Nullable Integer oldest,
        @Nullable DayOfWeek day,
        @Nullable LocalTime notBefore,
        @Nullable LocalTime notAfter,
        boolean placed,
        PageWanted page) {

    /** Near to where, in metres as the crow flies. */
    record Around(Point point, int metres) {}

    /** What a search begins with: whatever is likely to narrow most. */
    enum Start {
        NAME,
        WORDS,
        INTEREST,
        NEED,
        NEAR
    }

    Start start() {
        if (words != null) {
            return Start.WORDS;
        }
        if (around != null) {
            return Start.NEAR;
        }
        if (code != null && taxonomy == AssetTaxonomy.INTERESTS) {
            return Start.INTEREST;
        }
        return code != null && taxonomy == AssetTaxonomy.NEEDS ? Start.NEED : Start.NAME;
    }
}
