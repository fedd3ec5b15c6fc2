package fr.coulisses.contacts;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the register knows about a contact, in the order of its form and its files. Professional data only.
public enum ContactField {
    NAME(160),
    NATURE(ContactNature.class),
    FAMILY(Family.class),
    SUB_CATEGORY(SubCategory.class),
    CONTACT_PERSON(120),
    FUNCTION(120),
    EMAIL(160),
    TELEPHONE(40),
    ADDRESS(300),
    WEBSITE(300),
    SECTOR(Sector.class),
    STATUS(ProspectionStatus.class),
    ORIGIN(DataOrigin.class),
    /// The day on which the person agreed to be kept here: `2026-11-25`.
    CONSENT_ON(10),
    /// Somebody confirmed that the person is addressed for their profession only: `YES`.
    LEGITIMATE(3),
    NOTES(2000);

    private final int most;
    private final @Nullable Class<? extends Enum<?>> choice;

    ContactField(int most) {
        this.most = most;
        this.choice = null;
    }

    ContactField(Class<? extends Enum<?>> choice) {
        this.most = 40;
        this.choice = choice;
    }

    /// The longest text it takes.
    public int most() {
        return most;
    }

    /// The names of the values one chooses from; none for what is typed.
    public List<String> choices() {
        return choice == null
                ? List.of()
                : Arrays.stream(choice.getEnumConstants()).map(Enum::name).toList();
    }

    public boolean isChosen() {
        return choice != null;
    }

    public boolean isLong() {
        return this == NOTES || this == ADDRESS;
    }

    /// Whether it says something of the person one speaks with, or may; the rest says what an organisation is.
    public boolean isOfThePerson() {
        return switch (this) {
            case CONTACT_PERSON, FUNCTION, EMAIL, TELEPHONE, CONSENT_ON, LEGITIMATE, NOTES -> true;
            case NAME, NATURE, FAMILY, SUB_CATEGORY, ADDRESS, WEBSITE, SECTOR, STATUS, ORIGIN -> false;
        };
    }

    public String labelKey() {
        return "contacts.field." + name();
    }

    /// The label of one of its choices.
    public String choiceKey(String value) {
        return switch (this) {
            case NATURE -> "contacts.contactNature." + value;
            case FAMILY -> "contacts.family." + value;
            case SUB_CATEGORY -> "contacts.subCategory." + value;
            case SECTOR -> "contacts.sector." + value;
            case STATUS -> "contacts.prospectionStatus." + value;
            case ORIGIN -> "contacts.dataOrigin." + value;
            default -> throw new IllegalArgumentException(name() + " is typed");
        };
    }
}
