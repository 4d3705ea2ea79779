package community.kith.publishing;

import java.util.List;

/**
 * A page of what there is.
 *
 * @param total how many there are in all
 */
record Part<T>(int total, List<T> items) {

    Part {
        items = List.copyOf(items);
    }
}
