package community.kith.geography;

/** The neighbourhoods as they are written. */
interface NeighbourhoodRecords extends Neighbourhoods {

    /** Adds a neighbourhood that has no other source. */
    void add(Neighbourhood neighbourhood, Boundary boundary);

    /** Takes a neighbourhood of a source, or changes the one that came from there before. */
    Loaded put(SourcedNeighbourhood neighbourhood, Boundary boundary);
}
