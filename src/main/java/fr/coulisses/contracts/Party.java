package fr.coulisses.contracts;

import fr.coulisses.project.LegalForm;
import fr.coulisses.project.Siret;
import fr.coulisses.project.VatRegime;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Somebody who is bound by a contract (handbook, 5.4.1).
///
/// @param contact the id in the contacts register; empty for the bearing organisation, and while it stands there not
/// @param receipt the numbers of its receipts as entrepreneur of live shows
/// @param categories of these receipts
/// @param receiptUntil the last day on which they are valid
/// @param exemption why it needs none
/// @param mainlyShows whether shows, venues or their diffusion are its main activity
/// @param otherPerformances the performances of the year that stand in no contract here
/// @param representative who signs for it; empty for a person, who signs alone
/// @param capacity as what (en qualité de)
/// @param delegation what entitles somebody else to sign: a power, a delegation, the deliberation of a public body
public record Party(
        String id,
        @Nullable PartyRole role,
        String contact,
        String name,
        @Nullable LegalForm form,
        String siret,
        String rna,
        String ape,
        String address,
        String receipt,
        List<EsvCategory> categories,
        @Nullable LocalDate receiptUntil,
        @Nullable EsvExemption exemption,
        Boolean mainlyShows,
        @Nullable Integer otherPerformances,
        @Nullable VatRegime vatRegime,
        String vatNumber,
        String representative,
        String capacity,
        String delegation,
        String iban) {

    public Party(
            String id,
            @Nullable PartyRole role,
            @Nullable String contact,
            @Nullable String name,
            @Nullable LegalForm form,
            @Nullable String siret,
            @Nullable String rna,
            @Nullable String ape,
            @Nullable String address,
            @Nullable String receipt,
            @Nullable List<EsvCategory> categories,
            @Nullable LocalDate receiptUntil,
            @Nullable EsvExemption exemption,
            @Nullable Boolean mainlyShows,
            @Nullable Integer otherPerformances,
            @Nullable VatRegime vatRegime,
            @Nullable String vatNumber,
            @Nullable String representative,
            @Nullable String capacity,
            @Nullable String delegation,
            @Nullable String iban) {
        this.id = id;
        this.role = role;
        this.contact = Fields.text(contact);
        this.name = Fields.text(name);
        this.form = form;
        this.siret = Fields.text(siret);
        this.rna = Fields.text(rna);
        this.ape = Fields.text(ape);
        this.address = Fields.text(address);
        this.receipt = Fields.text(receipt);
        this.categories = Fields.list(categories);
        this.receiptUntil = receiptUntil;
        this.exemption = exemption;
        this.mainlyShows = Fields.yes(mainlyShows);
        this.otherPerformances = otherPerformances;
        this.vatRegime = vatRegime;
        this.vatNumber = Fields.text(vatNumber);
        this.representative = Fields.text(representative);
        this.capacity = Fields.text(capacity);
        this.delegation = Fields.text(delegation);
        this.iban = Fields.text(iban);
    }

    /// Whether it is somebody, and no organisation.
    public boolean standsAlone() {
        return form == LegalForm.PRIVATE_PERSON || form == LegalForm.ARTIST_AUTHOR;
    }

    /// Whether its organs have to decide before somebody signs (délibération).
    public boolean decidesByOrgans() {
        return form == LegalForm.LOCAL_AUTHORITY || form == LegalForm.EPCC || form == LegalForm.REGIE_DIRECTE;
    }

    /// Who signs: the representative, or the person.
    public String signatory() {
        return representative.isBlank() && standsAlone() ? name : representative;
    }

    public boolean is(PartyRole wanted) {
        return role == wanted;
    }

    /// Whether shows are its main activity.
    public boolean livesOfShows() {
        return Boolean.TRUE.equals(mainlyShows);
    }

    /// The same number whatever spaces stand in it.
    public String bareSiret() {
        return Siret.bare(siret);
    }
}
