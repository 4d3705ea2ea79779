package community.kith.introductions;

import community.kith.agreements.AgreementPurpose;
import community.kith.agreements.AgreementRecipient;
import community.kith.agreements.Agreements;
import community.kith.people.InReach;
import community.kith.people.Openness;
import community.kith.people.PersonId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whether somebody agreed that a connector introduces them and follows it up: to find a group, or to be introduced. */
@Component
class Consent {

    static final Set<AgreementPurpose> PURPOSES =
            Set.of(AgreementPurpose.FINDING_A_GROUP, AgreementPurpose.INTRODUCTION);

    private final Agreements agreements;

    Consent(Agreements agreements) {
        this.agreements = agreements;
    }

    /** Whether it holds today. */
    boolean ofConnectors(PersonId person) {
        return agreements.inForce(List.of(person)).getOrDefault(person, List.of()).stream()
                .anyMatch(agreement -> agreement.recipient() == AgreementRecipient.CONNECTOR
                        && PURPOSES.contains(agreement.purpose()));
    }

    /** Whether a caller who does not sit beside the person may be told of an introduction. */
    boolean opens(Introduction introduction, Openness openness, InReach caller) {
        return openness.whole()
                || (caller.connects() && introduction.withConnector() && ofConnectors(introduction.personId()));
    }
}
