package community.kith.geography;

interface NeighbourhoodRecords {
    LoadedNeighbourhood put(SourcedNeighbourhood neighbourhood);
}
