package community.kith.geography;

import java.util.List;

/** A neighbourhood to add, as a team draws it. */
record NewNeighbourhood(String name, List<Corner> boundary) {

    NewNeighbourhood {
        boundary = List.copyOf(boundary);
    }
}
