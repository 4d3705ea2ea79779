package community.kith.relationships;

import java.time.LocalDate;

/** A time when two people were in touch. */
public record Contact(ContactId id, LocalDate on, ContactWay way) {}
