package community.kith.rights.exports;

import community.kith.people.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exports that were asked for, and what was decided about their held pieces. */
interface Exports {

    void add(PersonExport export);

    /** An export, held against others who would decide about it until the transaction ends. */
    Optional<PersonExport> hold(ExportId id);

    Optional<PersonExport> byId(ExportId id);

    /** The exports of each of these people, newest first. */
    Map<PersonId, List<PersonExport>> ofPeople(Collection<PersonId> people);

    /** Records one decision about each of these pieces. */
    void decide(ExportId export, Collection<String> pieces, PieceVerdict decision, String reason);

    /** All decisions about pieces of these exports, oldest first. */
    Map<ExportId, List<PieceDecision>> decisions(Collection<ExportId> exports);
}
