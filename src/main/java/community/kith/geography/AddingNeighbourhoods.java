package community.kith.geography;

import community.kith.changes.Trail;
import community.kith.graph.Ids;
import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds neighbourhoods that a team draws itself. */
@Component
class AddingNeighbourhoods {

    static final int LONGEST_NAME = 200;
    private static final String SOURCE = "Team";
    private static final String BOUNDARY = "boundary";

    private final NeighbourhoodRecords records;
    private final Trail trail;
    private final Ids ids;

    AddingNeighbourhoods(NeighbourhoodRecords records, Trail trail, Ids ids) {
        this.records = records;
        this.trail = trail;
        this.ids = ids;
    }

    @Transactional
    AddNeighbourhoodPayload add(NewNeighbourhood input) {
        var errors = new UserErrors();
        var name = errors.text("name", input.name(), LONGEST_NAME);
        checkCorners(input.boundary(), errors);
        if (!errors.isEmpty()) {
            return new AddNeighbourhoodPayload(null, errors.list());
        }
        var boundary =
                Boundary.around(input.boundary().stream().map(Corner::point).toList());
        var id = new NeighbourhoodId(ids.next());
        var neighbourhood = new Neighbourhood(id, name, null, boundary.centre(), SOURCE);
        records.add(neighbourhood, boundary);
        trail.changed("Neighbourhood added", null);
        return new AddNeighbourhoodPayload(neighbourhood, List.of());
    }

    private static void checkCorners(List<Corner> corners, UserErrors errors) {
        var enough = corners.size() >= BoundaryRules.LEAST_CORNERS;
        errors.check(
                enough,
                UserErrorCode.OUT_OF_RANGE,
                "A boundary has at least %d corners. You gave %d."
                        .formatted(BoundaryRules.LEAST_CORNERS, corners.size()),
                BOUNDARY);
        errors.atMost(BOUNDARY, corners, BoundaryRules.MOST_CORNERS);
        if (!enough || corners.size() > BoundaryRules.MOST_CORNERS) {
            return;
        }
        for (var i = 0; i < corners.size(); i++) {
            errors.check(
                    corners.get(i).onEarth(),
                    UserErrorCode.OUT_OF_RANGE,
                    "A corner has a latitude from -90 to 90 and a longitude from -180 to 180.",
                    BOUNDARY,
                    String.valueOf(i));
        }
        if (corners.stream().allMatch(Corner::onEarth)) {
            BoundaryRules.check(
                    Boundary.around(corners.stream().map(Corner::point).toList()), errors, BOUNDARY);
        }
    }
}
