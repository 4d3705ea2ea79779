package community.kith.paging;

/**
 * An item of a page with its place in the whole list.
 *
 * @param node the item
 * @param cursor its place, as clients send it back in {@code after} or {@code before}
 */
public record Edge<T>(T node, String cursor) {}
