package community.kith.geography;

import community.kith.graph.Point;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the local table of postcodes, a batch at a time. The same batch again changes nothing. */
@Component
public class LoadingPostcodes {

    private final PostcodeTable table;

    LoadingPostcodes(PostcodeTable table) {
        this.table = table;
    }

    /**
     * Loads a batch in one transaction; some 5,000 at a time is right.
     *
     * @param batch each postcode once, with its middle
     * @return what became of each postcode of the batch
     */
    @Transactional
    public Map<Postcode, Loaded> load(Map<Postcode, Point> batch) {
        return table.put(batch);
    }
}
