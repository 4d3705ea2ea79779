package community.kith.sample;

import community.kith.geography.Postcode;
import community.kith.graph.Point;
import java.util.List;
import java.util.Map;

/**
 * Everything that the sample is made of.
 *
 * @param files the records, in the order in which they are loaded
 * @param postcodes of the homes and places; none is anybody's real address
 */
record SampleSource(List<SampleFile> files, Map<Postcode, Point> postcodes) {

    SampleSource {
        files = List.copyOf(files);
        postcodes = Map.copyOf(postcodes);
    }
}
