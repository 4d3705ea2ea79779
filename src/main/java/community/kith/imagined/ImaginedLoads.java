package community.kith.imagined;

import java.util.List;

/** The load of an imagined community into a graph where others may be at work. */
interface ImaginedLoads {

    /** Begins the load, or says how far the one that was begun has come. */
    Begun begin(Size size);

    /** Adds lines of a table, and writes down in the same transaction how many there are now. */
    void add(Table table, List<Line> lines, int linesThen);

    /** Writes down that all are there. */
    void finish(int lines);

    /**
     * A load that was begun.
     *
     * @param lines how many nodes and relationships are there, in the order in which they are loaded
     * @param done whether it is whole
     */
    record Begun(Size size, int lines, boolean done) {}
}
