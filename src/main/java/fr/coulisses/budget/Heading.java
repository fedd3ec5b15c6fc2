package fr.coulisses.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The analytic heading of a line: the second axis, independent of the account, that professionals read first.
public enum Heading {
    ARTISTIC("ARTISTIQUE", Section.EXPENSE),
    TECHNICAL("TECHNIQUE", Section.EXPENSE),
    PRODUCTION("PRODUCTION", Section.EXPENSE),
    FRONT_OF_HOUSE("ACCUEIL_MEDIATION", Section.EXPENSE),
    COMMUNICATION("COMMUNICATION", Section.EXPENSE),
    ADMINISTRATION("ADMINISTRATION", Section.EXPENSE),
    RIGHTS("DROITS", Section.EXPENSE),
    TAXES("TAXES", Section.EXPENSE),
    CONTINGENCY("IMPREVUS", Section.EXPENSE),
    TICKETING("BILLETTERIE", Section.INCOME),
    OWN_REVENUE("RECETTES_PROPRES", Section.INCOME),
    GRANTS("SUBVENTIONS", Section.INCOME),
    PATRONAGE("MECENAT", Section.INCOME),
    SPONSORSHIP("SPONSORING", Section.INCOME),
    OWN_FUNDS("FONDS_PROPRES", Section.INCOME),
    IN_KIND("APPORTS_NATURE", Section.EXPENSE, Section.INCOME);

    private final String code;
    private final List<Section> sections;

    Heading(String code, Section... sections) {
        this.code = code;
        this.sections = List.of(sections);
    }

    /// The code of the spreadsheet columns, in French.
    public String code() {
        return code;
    }

    /// Whether somebody else decides about the money: subsidies, patronage, sponsorship.
    public boolean isFunding() {
        return this == GRANTS || this == PATRONAGE || this == SPONSORSHIP;
    }

    /// How sure an income is when nobody says: funding is hoped for, what is lent is there, the rest is a forecast.
    @Nullable
    Certainty usualCertainty() {
        if (this == IN_KIND) {
            return Certainty.ACQUIRED;
        }
        return isFunding() ? Certainty.HOPED : null;
    }

    public boolean fits(Section section) {
        return sections.contains(section);
    }

    public static List<Heading> of(Section section) {
        return Arrays.stream(values()).filter(heading -> heading.fits(section)).toList();
    }

    public static Optional<Heading> coded(String code) {
        return Arrays.stream(values())
                .filter(heading -> heading.code.equalsIgnoreCase(code.strip())
                        || heading.name().equalsIgnoreCase(code))
                .findFirst();
    }
}
