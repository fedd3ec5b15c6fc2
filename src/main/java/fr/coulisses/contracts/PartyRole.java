package fr.coulisses.contracts;

import java.util.EnumSet;
import java.util.Set;

/// As what somebody is bound.
public enum PartyRole {
    PRODUCER,
    ORGANISER,
    /// Who makes the show in the name of all who finance it (producteur délégué).
    DELEGATE_PRODUCER,
    COPRODUCER,
    /// Who receives artists in residency.
    HOST,
    RESIDENT,
    VENUE_OWNER,
    VENUE_USER,
    EMPLOYER,
    EMPLOYEE,
    EXHIBITOR,
    ARTIST,
    /// Who orders a work.
    PRINCIPAL,
    LENDER,
    BORROWER,
    PATRON,
    BENEFICIARY,
    SPONSOR,
    SPONSORED,
    /// Who carries the project, in a partnership.
    CARRIER,
    PARTNER,
    PERSON_SHOWN,
    /// Who decides for somebody under age.
    GUARDIAN,
    /// Who shows the pictures.
    PICTURE_USER,
    CLIENT,
    PROVIDER,
    ASSIGNOR,
    ASSIGNEE,
    VOLUNTEER,
    HOST_STRUCTURE,
    FUNDER,
    GRANTEE,
    ADVERTISER,
    INFLUENCER;

    private static final Set<PartyRole> SEVERAL = EnumSet.of(COPRODUCER, PARTNER, GUARDIAN, RESIDENT, EMPLOYEE);

    /// Whether a contract may have more than one of them.
    public boolean mayBeSeveral() {
        return SEVERAL.contains(this);
    }

    public String labelKey() {
        return "contracts.partyRole." + name();
    }
}
