package fr.coulisses.contracts;

import static fr.coulisses.contracts.Aspect.AUDIENCE;
import static fr.coulisses.contracts.Aspect.EMPLOYMENT;
import static fr.coulisses.contracts.Aspect.PLACE;
import static fr.coulisses.contracts.Aspect.PRICE;
import static fr.coulisses.contracts.Aspect.RIGHTS;
import static fr.coulisses.contracts.Aspect.SERVICE;
import static fr.coulisses.contracts.Aspect.SHARING;
import static fr.coulisses.contracts.Aspect.SHOW;
import static fr.coulisses.contracts.Aspect.WORKS;

import java.util.EnumSet;
import java.util.Set;

/// What is agreed (handbook, 5.4.1).
public enum ContractType {
    /// The sale of performances of a show by the producer who employs its artists.
    CESSION(PLACE, AUDIENCE, PRICE, SHOW),
    /// A producer and an organiser pool their means and divide the receipts.
    COREALISATION(PLACE, AUDIENCE, PRICE, SHARING, SHOW),
    /// Several finance the creation of a show and own it together.
    COPRODUCTION(PLACE, PRICE, SHARING, SHOW),
    RESIDENCY(PLACE, PRICE, SHOW, RIGHTS),
    VENUE_HIRE(PLACE, AUDIENCE, PRICE),
    /// A venue for nothing, or for less than it is worth (mise à disposition).
    VENUE_LENDING(PLACE, AUDIENCE, PRICE),
    /// A performer for one show (CDD d’usage, annexe 10).
    PERFORMER_CDDU(PLACE, AUDIENCE, EMPLOYMENT, SHOW, RIGHTS),
    /// A technician for one show (CDD d’usage, annexe 8).
    TECHNICIAN_CDDU(PLACE, EMPLOYMENT),
    /// An employee of the general scheme for a time (CDD de droit commun).
    FIXED_TERM_EMPLOYMENT(PLACE, EMPLOYMENT),
    PARTNERSHIP(PLACE, PRICE, SHARING),
    /// A gift, with counterparts of small value (mécénat).
    PATRONAGE(PLACE, PRICE),
    /// Advertising against money (parrainage).
    SPONSORSHIP(PLACE, PRICE),
    /// Somebody may be shown in pictures.
    IMAGE_RIGHTS(PLACE, RIGHTS, PRICE),
    /// Works of an artist are shown to the public (droit de présentation publique).
    EXHIBITION(PLACE, AUDIENCE, PRICE, WORKS, RIGHTS),
    COMMISSION(PLACE, PRICE, WORKS, RIGHTS),
    LOAN_OF_WORKS(PLACE, WORKS, PRICE),
    SERVICE_PROVISION(PLACE, PRICE, SERVICE),
    /// Rights of an author (photographs, graphic design, text) are assigned.
    ASSIGNMENT_OF_RIGHTS(PRICE, WORKS, RIGHTS),
    VOLUNTEER_AGREEMENT(PLACE, Aspect.VOLUNTEERING),
    SUBSIDY(PLACE, PRICE),
    /// Somebody who is followed online speaks of the event against money or gifts.
    INFLUENCE(PLACE, PRICE, RIGHTS);

    private static final Set<ContractType> INCOMES = EnumSet.of(PATRONAGE, SPONSORSHIP, SUBSIDY);

    private final Set<Aspect> aspects;

    ContractType(Aspect first, Aspect... others) {
        this.aspects = EnumSet.of(first, others);
    }

    public boolean has(Aspect aspect) {
        return aspects.contains(aspect);
    }

    public boolean isEmployment() {
        return has(Aspect.EMPLOYMENT);
    }

    /// Whether it is employment for one show, with its special rules (CDD d’usage).
    public boolean isCddu() {
        return this == PERFORMER_CDDU || this == TECHNICIAN_CDDU;
    }

    /// Whether each party has to say that it may organise shows (R-C2.4-02).
    public boolean namesReceipts() {
        return this == CESSION || this == COREALISATION || this == COPRODUCTION;
    }

    /// Whether the project receives the money.
    public boolean isIncome() {
        return INCOMES.contains(this);
    }

    public String labelKey() {
        return "contracts.contractType." + name();
    }
}
