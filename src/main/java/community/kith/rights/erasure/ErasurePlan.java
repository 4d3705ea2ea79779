package community.kith.rights.erasure;

import java.util.List;

/**
 * What erasing a person would do.
 *
 * @param version differs whenever anything that is kept about the person does
 * @param deletes what goes
 * @param stays what stays in the maps of others, without a name
 * @param legalHolds what stops the erasure
 */
record ErasurePlan(String version, List<Line> deletes, List<Line> stays, List<LegalHold> legalHolds) {

    /** How many records of a kind, and why this is done with them. */
    record Line(String what, int count, String why) {}

    ErasurePlan {
        deletes = List.copyOf(deletes);
        stays = List.copyOf(stays);
        legalHolds = List.copyOf(legalHolds);
    }

    int deleted() {
        return deletes.stream().mapToInt(Line::count).sum();
    }

    int kept() {
        return stays.stream().mapToInt(Line::count).sum();
    }
}
