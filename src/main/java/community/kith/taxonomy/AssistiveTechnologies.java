package community.kith.taxonomy;

import java.util.Collection;
import java.util.List;

/** Equipment, apps and small changes at home that help with a need; a short list that migrations keep. */
public interface AssistiveTechnologies {

    /** All, by name. */
    List<AssistiveTechnology> all();

    /** Those of these ids, by name; what does not exist is missing from the answer. */
    default List<AssistiveTechnology> byIds(Collection<TechnologyId> ids) {
        return all().stream().filter(each -> ids.contains(each.id())).toList();
    }
}
