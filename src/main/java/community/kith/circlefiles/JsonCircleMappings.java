package community.kith.circlefiles;

import community.kith.directory.csv.JsonMappingFiles;
import java.util.List;

/** The mappings of circles: those that come with Kith, and those that somebody sends along. */
final class JsonCircleMappings {

    /** As Network Canvas writes its files, and as Kith gives out a circle. */
    static final String NETWORK_CANVAS = "network-canvas";

    static final JsonMappingFiles<CircleMapping> FILES = new JsonMappingFiles<>(
            CircleMapping.class, List.of(NETWORK_CANVAS, "transnat"), CircleMappingRules::checked);

    private JsonCircleMappings() {}
}
