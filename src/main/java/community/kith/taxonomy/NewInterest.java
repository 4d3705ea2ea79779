package community.kith.taxonomy;

import java.util.List;

/** An interest to add. */
record NewInterest(String name, List<String> otherWords, List<InterestId> broader) {

    NewInterest {
        otherWords = List.copyOf(otherWords);
        broader = List.copyOf(broader);
    }
}
