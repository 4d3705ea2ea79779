package community.kith.directory;

import community.kith.directory.reading.Finding;
import community.kith.directory.reading.PostcodePoint;
import community.kith.geography.Loaded;
import community.kith.geography.LoadingNeighbourhoods;
import community.kith.geography.LoadingPostcodes;
import community.kith.geography.Postcode;
import community.kith.geography.SourcedNeighbourhood;
import community.kith.graph.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hands tables to the modules that keep them. */
@Component
class Tables {

    static final int POSTCODES = 5000;
    static final int NEIGHBOURHOODS = 100;

    private final LoadingPostcodes postcodes;
    private final LoadingNeighbourhoods neighbourhoods;

    Tables(LoadingPostcodes postcodes, LoadingNeighbourhoods neighbourhoods) {
        this.postcodes = postcodes;
        this.neighbourhoods = neighbourhoods;
    }

    Tally takePostcodes(List<PostcodePoint> batch) {
        var table = new LinkedHashMap<Postcode, Point>();
        batch.forEach(each -> table.put(each.postcode(), each.point()));
        return tally(List.copyOf(postcodes.load(table).values()));
    }

    Tally takeNeighbourhoods(List<SourcedNeighbourhood> batch) {
        var refused = new HashMap<Integer, Finding>();
        var loaded = new ArrayList<Loaded>();
        for (var at = 0; at < batch.size(); at++) {
            var one = neighbourhoods.load(batch.get(at));
            var became = one.loaded();
            if (became != null) {
                loaded.add(became);
            } else {
                var why = one.userErrors().getFirst();
                refused.put(at, new Finding(String.join(".", why.field()), why.message()));
            }
        }
        return new Tally(tally(loaded).counts().plus(Counts.of(0, 0, 0, refused.size())), refused);
    }

    private static Tally tally(List<Loaded> loaded) {
        return Tally.of(
                Collections.frequency(loaded, Loaded.TAKEN),
                Collections.frequency(loaded, Loaded.CHANGED),
                Collections.frequency(loaded, Loaded.UNCHANGED));
    }
}
