package community.kith.paging;

import java.util.List;

/**
 * Which part of a long list is wanted. A controller method takes it as a parameter; its {@code first}, {@code after},
 * {@code last} and {@code before} are read and checked at the edge.
 *
 * @param skip how many come before the page, 0 or more
 * @param size how many the page holds at most, 1 or more
 */
public record PageRequest(long skip, int size) {

    public PageRequest {
        if (skip < 0 || size < 1) {
            throw new IllegalArgumentException("A page skips 0 or more and holds 1 or more, not " + skip + ", " + size);
        }
    }

    /** How many rows to ask the database for: one more than the page holds tells whether another page follows. */
    public int probe() {
        return size + 1;
    }

    /** The page from the rows that came for {@link #probe()}. */
    public <T> Page<T> page(List<T> rows) {
        boolean more = rows.size() > size;
        return new Page<>(more ? rows.subList(0, size) : rows, skip, more);
    }
}
