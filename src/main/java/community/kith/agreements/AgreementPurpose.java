package community.kith.agreements;

/** What something may be shared for. */
public enum AgreementPurpose {
    FINDING_A_GROUP,
    COMMUNITY_CIRCLE,
    INTRODUCTION
}
