package community.kith.publishing;

import community.kith.community.AssetTerm;
import community.kith.sessions.Recurrence;
import java.util.List;

/**
 * A group with everything about it that is published.
 *
 * @param terms the interests it offers and the needs it helps with
 * @param lookingFor the interests that somebody could bring or lead
 */
record WholeService(
        PublishedService service, List<Recurrence> sessions, List<AssetTerm> terms, List<AssetTerm> lookingFor) {

    WholeService {
        sessions = List.copyOf(sessions);
        terms = List.copyOf(terms);
        lookingFor = List.copyOf(lookingFor);
    }
}
