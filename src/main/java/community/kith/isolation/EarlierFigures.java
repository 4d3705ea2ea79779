package community.kith.isolation;

import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Figures that were kept of days before today, for a trend. */
public interface EarlierFigures {

    /** Oldest first; whoever has none is missing from the answer. */
    Map<PersonId, List<Figures>> of(Collection<PersonId> people);
}
