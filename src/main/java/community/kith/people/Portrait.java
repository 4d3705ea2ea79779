package community.kith.people;

import community.kith.taxonomy.InterestId;
import java.util.List;

/**
 * A person with everything that the profile says, what they love doing included.
 *
 * @param interests in the order of their ids, each once
 */
record Portrait(Person person, List<InterestId> interests) {

    Portrait {
        interests = interests.stream()
                .distinct()
                .sorted(java.util.Comparator.comparing(InterestId::value))
                .toList();
    }
}
