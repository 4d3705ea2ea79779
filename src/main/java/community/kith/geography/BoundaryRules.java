package community.kith.geography;

import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;

/** What a boundary must be so that a point can be said to lie inside. */
final class BoundaryRules {

    static final int LEAST_CORNERS = 3;
    static final int MOST_CORNERS = 2000;

    /** About one square metre in Britain, in square degrees. */
    private static final double LEAST_AREA = 1e-10;

    /** Comparing each side with each other takes too long beyond this. */
    private static final int CORNERS_TO_COMPARE = 5000;

    private BoundaryRules() {}

    static void check(Boundary boundary, UserErrors errors, String field) {
        errors.check(
                boundary.area() > LEAST_AREA,
                UserErrorCode.MALFORMED,
                "The boundary has no area. Give corners that go around the neighbourhood.",
                field);
        var corners = boundary.polygons().stream()
                .mapToInt(polygon -> polygon.outer().corners().size())
                .max();
        errors.check(
                corners.orElse(0) > CORNERS_TO_COMPARE || !boundary.crossesItself(),
                UserErrorCode.MALFORMED,
                "The boundary crosses itself. Give the corners in the order in which you would walk around.",
                field);
    }
}
