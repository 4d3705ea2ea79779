package community.kith.participation;

import community.kith.community.AssetId;
import community.kith.people.PersonId;
import java.util.Optional;

/** What people take part in, to be written. Each write keeps the group's count of who was made welcome. */
interface ParticipationRecords extends Participations {

    /** The person's part in a place or group, if there is one. */
    Optional<Participation> find(PersonId who, AssetId where);

    /** Writes the person's part, new or over the one there is. */
    Participation put(PersonId who, AssetId where, Part part);

    /** Takes the person's part away as if it had never been. */
    void remove(PersonId who, AssetId where);
}
