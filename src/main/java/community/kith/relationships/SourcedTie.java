package community.kith.relationships;

import community.kith.graph.Fingerprint;
import community.kith.people.PersonId;

/** A tie between two people on the map as another program describes it; nothing of what it says has been checked. */
public record SourcedTie(PersonId of, PersonId with, TieDetails details) {

    /** Of what it says, and of nobody's name. */
    String hash() {
        return Fingerprint.of(
                details.sector(),
                details.ring(),
                details.kind(),
                details.inWords(),
                details.sinceYear(),
                details.contactFrequency(),
                details.lastContact(),
                details.receives(),
                details.gives(),
                details.offered(),
                details.confides(),
                details.canCallOn(),
                details.lapsed(),
                details.wish(),
                details.unsafe(),
                details.notKnown());
    }
}
