package community.kith.geography;

import community.kith.graph.Point;

/** The area of a neighbourhood. */
public interface Area {

    /** Whether a point lies within the boundary. */
    boolean contains(Point point);

    /** The corner of the box around it that is furthest south and west. */
    Point southWest();

    /** The corner of the box around it that is furthest north and east. */
    Point northEast();

    /** A point inside, in its largest part. */
    Point centre();
}
