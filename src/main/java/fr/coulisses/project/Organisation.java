package fr.coulisses.project;

import fr.coulisses.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The organisation that carries a project. Everything may stay empty while it is not known.
///
/// @param siret 14 digits with a right key, or empty
/// @param rna `W` and nine characters, or empty: the number of an association
/// @param ape `90.01Z`, or empty
/// @param logo a picture that [Logo] drew, or empty
@Embeddable
public record Organisation(
        @Column(name = "organisation_name") String name,

        @Enumerated(EnumType.STRING) @Column(name = "organisation_form") @Nullable
        LegalForm form,

        String siret,
        String rna,
        String ape,
        String address,
        String representative,
        @Column(name = "organisation_logo") String logo) {

    public static final Organisation UNKNOWN = new Organisation("", null, "", "", "", "", "", "");

    public Organisation {
        logo = Objects.requireNonNullElse(logo, "");
        siret = Siret.bare(siret);
        rna = Siret.bare(rna).toUpperCase(Locale.ROOT);
        ape = Siret.bare(ape).toUpperCase(Locale.ROOT);
        if (!siret.isEmpty() && !Siret.isValid(siret)) {
            throw new Refusal("project.refused.siret", siret);
        }
        if (!rna.isEmpty() && !rna.matches("W\\d[A-Z\\d]\\d{7}")) {
            throw new Refusal("project.refused.rna", rna);
        }
        if (!ape.isEmpty() && !ape.matches("\\d{2}\\.?\\d{2}[A-Z]")) {
            throw new Refusal("project.refused.ape", ape);
        }
        Logo.require(logo);
    }

    /// One without a logo.
    public Organisation(
            String name,
            @Nullable LegalForm form,
            String siret,
            String rna,
            String ape,
            String address,
            String representative) {
        this(name, form, siret, rna, ape, address, representative, "");
    }

    Organisation withLogo(String changed) {
        return new Organisation(name, form, siret, rna, ape, address, representative, changed);
    }
}
