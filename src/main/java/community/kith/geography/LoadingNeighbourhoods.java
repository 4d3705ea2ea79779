package community.kith.geography;

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
        return records.put(neighbourhood);
    }
}
