package community.kith.agreements;

/** With what kind of recipient something may be shared; the team that supports a person needs no agreement. */
public enum AgreementRecipient {
    CONNECTOR,
    FACILITATOR,
    GROUP,
    VOLUNTEER
}
