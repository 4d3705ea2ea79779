package community.kith.geography;

import community.kith.refusals.UserErrorCode;
import community.kith.refusals.UserErrors;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes neighbourhoods from a source, such as the wards of a council. The same record again changes nothing. */
@Component
public class LoadingNeighbourhoods {

    private final NeighbourhoodRecords records;

    LoadingNeighbourhoods(NeighbourhoodRecords records) {
        this.records = records;
    }

    /** Takes one neighbourhood, or changes the one that came with this source and code before. */
    @Transactional
    public LoadedNeighbourhood load(SourcedNeighbourhood neighbourhood) {
        var errors = new UserErrors();
        var source = errors.text("source", neighbourhood.source(), AddingNeighbourhoods.LONGEST_NAME);
        var code = errors.text("code", neighbourhood.code(), AddingNeighbourhoods.LONGEST_NAME);
        var name = errors.text("name", neighbourhood.name(), AddingNeighbourhoods.LONGEST_NAME);
        var boundary = records.boundary(neighbourhood.geometry());
        errors.check(
                boundary.isPresent(),
                UserErrorCode.MALFORMED,
                "The geometry is not a GeoJSON Polygon or MultiPolygon with corners in degrees, longitude first.",
                "geometry");
        boundary.ifPresent(readable -> BoundaryRules.check(readable, errors, "geometry"));
        if (!errors.isEmpty()) {
            return new LoadedNeighbourhood(null, errors.list());
        }
        var kept = new SourcedNeighbourhood(source, code, name, neighbourhood.geometry());
        return new LoadedNeighbourhood(records.put(kept, boundary.orElseThrow()), List.of());
    }
}
